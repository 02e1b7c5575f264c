import { describe, expect, it } from 'vitest';
import { type OutcomeContext, outcomeErrors, partialLines } from '#domain/outcome-rules.ts';
import { factsOf } from '#domain/record-of-case.ts';
import type { Application } from '#schemas/application.ts';
import type { Person } from '#schemas/grants-config.ts';
import type { Home } from '#schemas/home.ts';
import type { DecisionOutcome, OfficerAnswers } from '#schemas/outcomes/decision.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';
import type { Proposal } from '#schemas/proposal.ts';
import type { Slot } from '#schemas/task-kind.ts';
import { aCase, asks, does, opens } from '#tests/support/a-case.ts';
import { aConfig, people } from '#tests/support/a-config.ts';
import { aTask, withPerson } from '#tests/support/a-task.ts';
import {
  anAward,
  answered,
  aRefusal,
  cannotProvide,
  needsInformation,
  notMine,
  notSupported,
  returned,
  sentBack,
  signed,
  signedWithChanges,
} from '#tests/support/an-outcome.ts';
import { aCharityRequest, aNeed, anAssessment, aRequest } from './a-request.ts';
import { aScheme, aWork } from './a-scheme.ts';

const proposal = (awardPence: number | null): Proposal =>
  ({ awardPence, capPence: 30_000_00, contributionPence: 0 }) as Proposal;

type Given = Partial<OutcomeContext> & {
  application?: Application;
  assessment?: ReturnType<typeof anAssessment>;
};

/** A case that Amara assessed, Rhys signed and Colin planned, with a task of a person. */
function context(
  slot: Slot,
  person: Person | undefined,
  { application, assessment, ...given }: Given = {},
): OutcomeContext {
  const file = aCase(
    [
      opens('needs_assessment'),
      does('needs_assessment', assessment ?? anAssessment(), people.amara),
      opens('ot_sign_off'),
      does('ot_sign_off', signed(), people.rhys),
      opens('scheme_of_works'),
      does('scheme_of_works', aScheme(), people.colin),
    ],
    application && { application },
  );
  return {
    task: aTask(slot, person && { assignee: withPerson(person) }),
    record: file.record,
    facts: factsOf(file.events),
    proposal: proposal(8_500_00),
    today: '2026-12-01',
    config: aConfig(),
    ...given,
  };
}

const pointersOf = (outcome: Outcome, given: OutcomeContext) =>
  outcomeErrors(outcome, given).map(({ pointer }) => pointer);
const detailsOf = (outcome: Outcome, given: OutcomeContext) =>
  outcomeErrors(outcome, given).map(({ detail }) => detail);
const applying = (person: Person): Application => {
  const application = aRequest();
  return { ...application, applicant: { ...application.applicant, email: person.email } };
};
const represented = (person: Person): Application =>
  aRequest({
    representative: { name: person.name, relationship: 'friend', email: person.email, authority: 'consent' },
  });
const registered = (person: Person, status: NonNullable<Person['registration']>['status']): Person => ({
  ...person,
  registration: { hcpcNumber: 'OT87120', status },
});

describe('an answer', () => {
  it('is held against what the task asked', () => {
    const task = aTask('information:means', { asked: [asks('quote')] });
    const given = { ...context('information:means', undefined), task };

    expect(pointersOf(answered({ code: 'quote', value: 'provided' }), given)).toStrictEqual([]);
    expect(pointersOf(answered({ code: 'quote', value: 7 }), given)).toStrictEqual(['/answers/0/value']);
  });
});

describe('an assessment', () => {
  const chair = anAssessment({
    equipment: [{ item: 'Powered wheelchair', postureAssessed: true, reason: 'Trunk.' }],
  });
  const forOccupant = (dateOfBirth: string) =>
    aRequest({ disabledOccupant: { name: 'Ife', dateOfBirth, relationshipToApplicant: 'daughter' } });

  it.each([
    { what: '18 on the day the request came in', born: '2008-11-20', pointers: [] },
    {
      what: '17 on that day',
      born: '2008-11-21',
      pointers: ['/equipment/0/poweredOptionConsidered'],
    },
  ])('of somebody who was $what has errors $pointers', ({ born, pointers }) => {
    const given = context('needs_assessment', people.amara, { application: forOccupant(born) });

    expect(pointersOf(chair, given)).toStrictEqual(pointers);
  });

  it('is not dated after today', () => {
    const given = context('needs_assessment', people.amara);

    expect(pointersOf(anAssessment({ assessedOn: '2026-12-02' }), given)).toStrictEqual(['/assessedOn']);
  });
});

describe('a signature', () => {
  it.each([signed(), signedWithChanges, notSupported])(
    'for “$outcome” is good with a registration',
    (outcome) => {
      expect(outcomeErrors(outcome, context('ot_sign_off', people.rhys))).toStrictEqual([]);
    },
  );

  it.each([signed(), signedWithChanges, notSupported])('for “$outcome” needs a registration', (outcome) => {
    expect(detailsOf(outcome, context('ot_sign_off', people.gwen))).toStrictEqual([
      'A sign-off needs a registered occupational therapist',
    ]);
  });

  it.each([
    { status: 'registered', refused: false },
    { status: 'registered_with_conditions', refused: false },
    { status: 'unchecked', refused: false },
    { status: 'lapsed', refused: true },
    { status: 'suspended', refused: true },
    { status: 'not_found', refused: true },
  ] as const)('with a registration that is $status is refused: $refused', ({ status, refused }) => {
    const config = aConfig({ people: [registered(people.rhys, status)] });
    const errors = outcomeErrors(signed(), context('ot_sign_off', people.rhys, { config }));

    expect(errors.map(({ pointer }) => pointer)).toStrictEqual(refused ? ['/outcome'] : []);
    if (refused) expect(errors[0]?.detail).toMatch(/Ask the service lead$/);
  });

  it('of somebody who has left the directory stands on the registration in the task', () => {
    const config = aConfig({ people: [people.helen] });

    expect(outcomeErrors(signed(), context('ot_sign_off', people.rhys, { config }))).toStrictEqual([]);
  });

  it.each([
    { signerMayBeAssessor: false, details: ['The person who assessed cannot sign off'] },
    { signerMayBeAssessor: true, details: [] },
  ])(
    'of the assessor is good only where that is allowed: $signerMayBeAssessor',
    ({ signerMayBeAssessor, details }) => {
      const given = context('ot_sign_off', people.amara, { config: aConfig({ signerMayBeAssessor }) });

      expect(detailsOf(signed(), given)).toStrictEqual(details);
    },
  );

  it.each([
    { who: 'the applicant', application: applying(people.rhys) },
    { who: 'the representative', application: represented(people.rhys) },
  ])('is never that of $who', ({ application }) => {
    expect(detailsOf(signed(), context('ot_sign_off', people.rhys, { application }))).toStrictEqual([
      'Somebody who applied cannot sign off',
    ]);
  });

  it('waits for an assessment that links each need to a task (section 24(3)(a))', () => {
    const assessment = anAssessment({ needs: [aNeed({ taskCodes: ['stairs'] })] });
    const given = context('ot_sign_off', people.rhys, { assessment });

    expect(detailsOf(signed(), given)).toStrictEqual([
      expect.stringMatching(/^Link the need to an everyday task.*\(return it to the assessor\)$/),
    ]);
    expect(outcomeErrors(notSupported, given)).toStrictEqual([]);
    expect(outcomeErrors(returned(), given)).toStrictEqual([]);
  });

  it('is not held up by an assessment that nobody has', () => {
    const given = context('ot_sign_off', people.rhys);
    const { assessment, ...facts } = given.facts;

    expect(outcomeErrors(signed(), { ...given, facts })).toStrictEqual([]);
  });
});

describe('a scheme of works', () => {
  it('has no estimate from the future', () => {
    const dated = (...dates: string[]) =>
      aScheme({ estimates: dates.map((date) => ({ contractor: 'Avon', totalPence: 1, date })) });
    const given = context('scheme_of_works', people.colin);

    expect(pointersOf(dated('2026-12-01', '2026-11-30'), given)).toStrictEqual([]);
    expect(pointersOf(dated('2026-12-01', '2026-12-02'), given)).toStrictEqual(['/estimates/1/date']);
  });

  it.each<[string, number[] | undefined, string[]]>([
    ['no need in particular', undefined, []],
    ['the one need that was assessed', [0], []],
    ['a need after the last', [1], ['/works/1/forNeeds']],
    ['needs of which one is not there', [0, 1], ['/works/1/forNeeds']],
  ])('may be for %s', (_, forNeeds, pointers) => {
    const given = context('scheme_of_works', people.colin);
    const works = [aWork(), aWork(forNeeds && { forNeeds })];

    expect(pointersOf(aScheme({ works }), given)).toStrictEqual(pointers);
  });

  it('meets no need while nobody has assessed one', () => {
    const given = context('scheme_of_works', people.colin);
    const { assessment, ...facts } = given.facts;
    const works = [aWork({ forNeeds: [0] })];

    expect(pointersOf(aScheme({ works }), { ...given, facts })).toStrictEqual(['/works/0/forNeeds']);
  });
});

describe('an award', () => {
  it.each(['approve', 'part_approve'] as const)(
    'to %s is at most what the rules allow, to the penny',
    (outcome) => {
      const given = context('decision', people.helen);

      expect(outcomeErrors(anAward(8_500_00, outcome), given)).toStrictEqual([]);
      expect(outcomeErrors(anAward(0, outcome), given)).toStrictEqual([]);
      expect(outcomeErrors(anAward(8_500_01, outcome), given)).toStrictEqual([
        { pointer: '/awardPence', detail: 'The rules allow at most £8,500.00 (850000 pence)' },
      ]);
    },
  );

  it.each([
    { what: 'nothing was worked out', given: undefined },
    { what: 'the contribution is not known', given: proposal(null) },
  ])('is not made where $what', ({ given }) => {
    expect(detailsOf(anAward(1), context('decision', people.helen, { proposal: given }))).toStrictEqual([
      'The contribution is not known yet, so no award can be made. Ask for what is missing',
    ]);
  });

  it('of a grant is for works that somebody planned', () => {
    const given = context('decision', people.helen);
    const { scheme, ...facts } = given.facts;

    expect(pointersOf(anAward(1), { ...given, facts })).toStrictEqual(['/outcome']);
  });

  it('of a fund needs no scheme of works', () => {
    const given = context('decision', people.helen, { application: aCharityRequest([['bed', 100]]) });
    const { scheme, ...facts } = given.facts;

    expect(outcomeErrors(anAward(1), { ...given, facts })).toStrictEqual([]);
  });
});

describe('what an officer knows', () => {
  const approving = (officerAnswers: OfficerAnswers, home: Partial<Home> = {}) =>
    pointersOf(
      { ...anAward(1), officerAnswers },
      context('decision', people.helen, { application: aRequest({ home }) }),
    );

  it.each<[string, OfficerAnswers, string[]]>([
    ['nothing', {}, []],
    ['works that are complete (section 29(4))', { worksComplete: true }, ['worksComplete']],
    ['works that are not', { worksComplete: false }, []],
    ['an interest still to be acquired (section 24(2))', { interestAcquired: false }, ['interestAcquired']],
    ['an interest acquired', { interestAcquired: true }, []],
    [
      'an interest still to be acquired by a charity (section 95)',
      { interestAcquired: false, isMadeByOrForCharity: true },
      [],
    ],
    ['a body that cannot apply (section 3(2))', { isExcludedBody: true }, ['isExcludedBody']],
    ['no such body', { isExcludedBody: false }, []],
    ['a person from abroad (regulation 3)', { isPersonFromAbroad: true }, ['isPersonFromAbroad']],
    ['nobody from abroad', { isPersonFromAbroad: false }, []],
    [
      'several of them at once',
      { worksComplete: true, interestAcquired: false, isExcludedBody: true, isPersonFromAbroad: true },
      ['worksComplete', 'interestAcquired', 'isExcludedBody', 'isPersonFromAbroad'],
    ],
  ])('as %s stops an approval where it bars one', (_, officerAnswers, names) => {
    expect(approving(officerAnswers)).toStrictEqual(names.map((name) => `/officerAnswers/${name}`));
  });

  it.each([
    ['owner', true],
    ['landlord', true],
    ['tenant', false],
    ['occupier', false],
  ] as const)('of an interest not acquired bars an approval to an %s: %s', (applicantInterest, isBarred) => {
    expect(approving({ interestAcquired: false }, { applicantInterest }).length > 0).toBe(isBarred);
  });

  const all: OfficerAnswers = {
    worksComplete: true,
    interestAcquired: false,
    isExcludedBody: true,
    isPersonFromAbroad: true,
  };

  it.each([
    ['england', true],
    ['wales', true],
    ['northern_ireland', false],
  ] as const)('bars by the Act of 1996 in %s: %s', (nation, isBarred) => {
    expect(approving(all, { nation }).length > 0).toBe(isBarred);
  });

  it('bars no award of a fund, and no refusal', () => {
    const charity = context('decision', people.helen, { application: aCharityRequest([['bed', 100]]) });

    expect(outcomeErrors({ ...anAward(1), officerAnswers: all }, charity)).toStrictEqual([]);
    expect(
      outcomeErrors({ ...aRefusal(), officerAnswers: all } as Outcome, context('decision', people.helen)),
    ).toStrictEqual([]);
  });
});

describe('a second look at the register', () => {
  const given = context('decision', people.helen);
  const looked = (by: string, on: string) => ({ secondLook: { by, on, finding: 'Registered.' } });

  it.each([
    ['by somebody else, today', 'Gwen Jarvis', '2026-12-01', []],
    ['by whoever signed', 'Rhys Pritchard', '2026-12-01', ['/secondLook/by']],
    ['by whoever signed, in capitals', 'RHYS PRITCHARD', '2026-12-01', ['/secondLook/by']],
    ['tomorrow', 'Gwen Jarvis', '2026-12-02', ['/secondLook/on']],
    ['by whoever signed, tomorrow', 'Rhys Pritchard', '2026-12-02', ['/secondLook/by', '/secondLook/on']],
  ])('%s', (_, by, on, pointers) => {
    expect(pointersOf({ ...anAward(1), ...looked(by, on) }, given)).toStrictEqual(pointers);
    expect(pointersOf({ ...aRefusal(), ...looked(by, on) } as Outcome, given)).toStrictEqual(pointers);
  });

  it('may be anybody’s where nobody has signed', () => {
    const { signOff, ...facts } = given.facts;

    expect(
      outcomeErrors({ ...anAward(1), ...looked('Rhys Pritchard', '2026-12-01') }, { ...given, facts }),
    ).toStrictEqual([]);
  });
});

describe('an approval of some of the works', () => {
  type Lines = NonNullable<Extract<DecisionOutcome, { outcome: 'part_approve' }>['refusedLines']>;
  const terrace: Lines = [{ line: 2, code: 'purpose_not_in_section_23', facts: 'A terrace is no purpose.' }];
  const part = (awardPence: number, refusedLines: Lines, consentedOn?: string) =>
    ({
      ...anAward(awardPence, 'part_approve'),
      refusedLines,
      ...(consentedOn && { consentedOn }),
    }) as Extract<DecisionOutcome, { outcome: 'part_approve' }>;
  const given = context('decision', people.helen, { proposal: proposal(15_450_00) });
  const allowed = 850_000 + 250_000 + 45_000;

  it('is at most the works accepted and the fees', () => {
    expect(outcomeErrors(part(allowed, terrace), given)).toStrictEqual([]);
    expect(outcomeErrors(part(allowed + 1, terrace), given)).toStrictEqual([
      { pointer: '/awardPence', detail: 'The rules allow at most £11,450.00 (1145000 pence)' },
    ]);
  });

  it('is at most what the contribution leaves of them', () => {
    const contributed = { ...given, proposal: { ...proposal(1), contributionPence: 1_000_00 } as Proposal };

    expect(pointersOf(part(allowed - 1_000_00, terrace), contributed)).toStrictEqual([]);
    expect(pointersOf(part(allowed - 1_000_00 + 1, terrace), contributed)).toStrictEqual(['/awardPence']);
  });

  it('names a line that is not there, where it was named', () => {
    const wrong: Lines = [{ line: 9, code: 'other', facts: 'No such thing.' }];

    expect(pointersOf(part(1, wrong), given)).toStrictEqual(['/refusedLines/0/line']);
  });

  it('varies the works only with the applicant’s consent (section 23(3))', () => {
    const varied: Lines = [{ line: 2, code: 'more_or_less_than_needed', facts: 'Half of it will do.' }];

    expect(pointersOf(part(allowed, varied), given)).toStrictEqual(['/consentedOn']);
    expect(detailsOf(part(allowed, varied), given)[0]).toMatch(/section 23\(3\)/);
    expect(outcomeErrors(part(allowed, varied, '2026-11-30'), given)).toStrictEqual([]);
  });

  it('accounts for every line, accepted or refused', () => {
    expect(partialLines(part(1, terrace), given.facts, proposal(1), aConfig())).toMatchObject({
      accepted: [0, 1],
      refused: terrace,
      contributionPence: 0,
    });
  });

  it('has no lines where the sum alone is less, where all is approved, and where nothing was planned', () => {
    expect(partialLines(anAward(1, 'part_approve'), given.facts, proposal(1), aConfig())).toBeUndefined();
    expect(partialLines(anAward(1), given.facts, proposal(1), aConfig())).toBeUndefined();
    expect(partialLines(part(1, terrace), {}, proposal(1), aConfig())).toBeUndefined();
  });

  it('reckons with no contribution while none is known', () => {
    const unknown = { capPence: 1, contributionPence: null };

    expect(partialLines(part(1, terrace), given.facts, unknown, aConfig())?.contributionPence).toBe(0);
  });
});

describe('a decision', () => {
  const outcomes = [anAward(1), anAward(1, 'part_approve'), aRefusal()];

  it.each(outcomes)('to $outcome is not for the person who assessed or signed off', (outcome) => {
    const separated = ['The person who assessed or signed off cannot decide'];

    expect(detailsOf(outcome, context('decision', people.rhys))).toStrictEqual(separated);
    expect(detailsOf(outcome, context('decision', people.amara))).toStrictEqual(separated);
    expect(outcomeErrors(outcome, context('decision', people.helen))).toStrictEqual([]);
  });

  it.each(outcomes)('to $outcome is not for anybody who applied', (outcome) => {
    const separated = ['Somebody who applied cannot decide'];
    const applied = (application: Application) => context('decision', people.helen, { application });

    expect(detailsOf(outcome, applied(applying(people.helen)))).toStrictEqual(separated);
    expect(detailsOf(outcome, applied(represented(people.helen)))).toStrictEqual(separated);
  });

  it('is kept apart by id: where nobody is named, nobody is the same person', () => {
    const given = context('decision', undefined, {
      task: aTask('decision', { assignee: { name: 'Somebody', email: 'somebody@council.example' } }),
    });
    const { assessedBy, signedOffBy, ...record } = given.record;

    expect(outcomeErrors(aRefusal(), { ...given, record })).toStrictEqual([]);
  });

  it('to send back reaches the works of a grant, and not of a charity request', () => {
    const grant = context('decision', people.helen);
    const charity = context('decision', people.helen, { application: aCharityRequest([['bed', 100]]) });

    expect(pointersOf(sentBack('scheme_of_works'), grant)).toStrictEqual([]);
    expect(pointersOf(sentBack('scheme_of_works'), charity)).toStrictEqual(['/to']);
    expect(pointersOf(sentBack('needs_assessment'), charity)).toStrictEqual([]);
  });
});

describe('an outcome that settles nothing', () => {
  it.each([needsInformation('Which floor?'), notMine, returned(), cannotProvide()])(
    'as “$outcome” is held against no rule',
    (outcome) => {
      expect(outcomeErrors(outcome, context('ot_sign_off', people.gwen))).toStrictEqual([]);
    },
  );
});
