import { describe, expect, it } from 'vitest';
import { decisionLetter } from '#domain/decision-letter.ts';
import { type CaseFacts, factsOf } from '#domain/record-of-case.ts';
import type { Application } from '#schemas/application.ts';
import type { DecisionOutcome, GroundCode } from '#schemas/outcomes/decision.ts';
import type { Proposal } from '#schemas/proposal.ts';
import { does, historyOf } from '#tests/support/a-case.ts';
import { aConfig, people } from '#tests/support/a-config.ts';
import { anAward, aRefusal, sentBack } from '#tests/support/an-outcome.ts';
import { aCharityRequest, aRequest } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

const config = aConfig();
const proposal = {
  eligibleExpensePence: 15_450_00,
  capPence: 30_000_00,
  contributionPence: 1_200_00,
  awardPence: 14_250_00,
  shortfallPence: 1_200_00,
  steps: ['Grant = 14250.00', 'An officer checks.'],
} as Proposal;

/** The facts of a case that was planned, then decided. */
const decided = (outcome: DecisionOutcome, application: Application = aRequest()): CaseFacts =>
  factsOf(
    historyOf(
      [does('scheme_of_works', aScheme(), people.colin), does('decision', outcome, people.helen)],
      application,
    ),
  );
const letterOf = (facts: CaseFacts, given: Proposal | undefined = proposal, valid?: string) =>
  decisionLetter(facts, given, '2026-12-01', config, valid);
const paragraphsOf = (letter: ReturnType<typeof letterOf>, heading: string) =>
  letter.sections?.find((section) => section.heading === heading)?.paragraphs;
/** The table of works and amounts, as it reads line by line. */
const amountsOf = (letter: ReturnType<typeof letterOf>) =>
  letter.sections
    ?.find(({ heading }) => heading === 'Works and amounts')
    ?.table?.rows.map(({ what, amount }) => `${what}: ${amount}`);

const some: DecisionOutcome = {
  ...anAward(10_250_00, 'part_approve'),
  outcome: 'part_approve',
  refusedLines: [{ line: 2, code: 'purpose_not_in_section_23', facts: 'It is no purpose.' }],
};

describe('the letter of an approved grant', () => {
  it('gives the award, the reasons, and how it was worked out (section 34(3))', () => {
    expect(letterOf(decided(anAward(14_250_00)))).toMatchObject({
      outcome: 'approved',
      awardPence: 14_250_00,
      contributionPence: 1_200_00,
      reasons: ['The need is clear.'],
      conditions: ['Within 12 months.'],
      calculation: [
        'The works and fees that we accept cost £15,450.00.',
        'The most that a grant can be is £30,000.00.',
        'You pay £1,200.00 yourself.',
        'So the grant is £14,250.00.',
      ],
      appeal: 'The English Ombudsman.',
      decidedOn: '2026-12-01',
      decidedBy: 'Helen Marsh',
      language: 'en',
      title: 'We have approved your request: you get £14,250.00',
    });
  });

  it('begins with what the law has to be satisfied of, and stands on that where nobody wrote more', () => {
    const satisfied = expect.stringMatching(/necessary and appropriate, and reasonable and practicable/);
    const unwritten = { ...anAward(1), reasons: [] };

    expect(paragraphsOf(letterOf(decided(anAward(1))), 'Why')).toStrictEqual([
      satisfied,
      'The need is clear.',
    ]);
    expect(letterOf(decided(unwritten)).reasons).toStrictEqual([satisfied]);
  });

  it('names each of the works, the fees, the cap and the contribution', () => {
    expect(amountsOf(letterOf(decided(anAward(14_250_00))))).toStrictEqual([
      'Level-access shower: £8,500.00',
      'Ramp to the front door: £2,500.00',
      'Larger terrace: £4,000.00',
      'Fees and charges: £450.00',
      'Works and fees together: £15,450.00',
      'The most that the grant can be: £30,000.00',
      'Your contribution: £1,200.00',
      'Award: £14,250.00',
    ]);
  });

  it.each([
    { valid: '2026-07-01', due: /six months, to 1 January 2027 \(section 34\(1\)\)/ },
    { valid: undefined, due: /had not begun/ },
  ])('says when the answer was due, for an application valid on $valid', ({ valid, due }) => {
    const letter = letterOf(decided(anAward(1)), proposal, valid);

    expect(paragraphsOf(letter, 'When the answer was due')?.[0]).toMatch(due);
  });

  it('has no contribution where none was known', () => {
    const unknown = { ...proposal, contributionPence: null };

    expect(letterOf(decided(anAward(1)), unknown).contributionPence).toBe(0);
  });

  it('promises no direct payment and imposes no charge: nobody has recorded either', () => {
    const text = JSON.stringify(letterOf(decided(anAward(14_250_00))));

    expect(text).not.toMatch(/may have to be repaid if the home is sold|we may pay the contractor directly/);
  });
});

describe('the letter of a grant approved in part', () => {
  it('names what is left out, with the law, and only the works that are left', () => {
    const letter = letterOf(decided(some));

    expect(letter).toMatchObject({ outcome: 'part_approved', awardPence: 10_250_00 });
    expect(paragraphsOf(letter, 'What is left out')).toStrictEqual([
      'Larger terrace, £4,000.00: This is not for one of the purposes that the grant can pay for. It is no purpose. (section 23(1))',
    ]);
    expect(amountsOf(letter)).toContain('Ramp to the front door: £2,500.00');
    expect(amountsOf(letter)).not.toContain('Larger terrace: £4,000.00');
  });

  it('works the grant out from what is left, not from the whole that was proposed', () => {
    expect(letterOf(decided(some)).calculation).toStrictEqual([
      'The works and fees that we accept cost £11,450.00.',
      'The most that a grant can be is £30,000.00.',
      'You pay £1,200.00 yourself.',
      'So the grant is £10,250.00.',
    ]);
  });

  it('says when the applicant agreed to works as varied (section 23(3))', () => {
    const varied: DecisionOutcome = {
      ...some,
      refusedLines: [{ line: 2, code: 'more_or_less_than_needed', facts: 'Half will do.' }],
      consentedOn: '2026-11-30',
    };

    expect(paragraphsOf(letterOf(decided(varied)), 'What is left out')).toContain(
      'You agreed to the works as changed on 30 November 2026.',
    );
  });

  it('does not say that anybody agreed where nothing was varied', () => {
    const letter = letterOf(decided({ ...some, consentedOn: '2026-11-30' }));

    expect(paragraphsOf(letter, 'What is left out')).toHaveLength(1);
  });

  it('leaves out nothing where only the sum is less', () => {
    const letter = letterOf(decided(anAward(1, 'part_approve')));

    expect(letter.outcome).toBe('part_approved');
    expect(paragraphsOf(letter, 'What is left out')).toBeUndefined();
  });
});

describe('the letter of a refusal', () => {
  it('gives each ground with its law and the facts (section 34(4)), and no award', () => {
    const letter = letterOf(
      decided({
        outcome: 'refuse',
        grounds: [
          { code: 'works_complete', facts: 'Finished in May.' },
          { code: 'interest_not_acquired', facts: 'The sale fell through.' },
        ],
        digest: 'digest',
      }),
    );

    expect(letter).toMatchObject({
      outcome: 'refused',
      reasons: [
        expect.stringMatching(/section 29\(4\)\)\. Finished in May\.$/),
        expect.stringMatching(/section 24\(2\)\)\. The sale fell through\.$/),
      ],
      conditions: [],
    });
    expect(letter).not.toHaveProperty('awardPence');
  });

  const refusedFor = (code: GroundCode) =>
    decided({ outcome: 'refuse', grounds: [{ code, facts: 'A fact.' }], digest: 'digest' });

  it('shows no sum where no ground depends on money', () => {
    const letter = letterOf(refusedFor('not_necessary_and_appropriate'));

    expect(letter.calculation).toStrictEqual([]);
    expect(paragraphsOf(letter, 'How we worked it out')).toBeUndefined();
  });

  it('shows the sum with a ground that a person names, where it is known', () => {
    const facts = refusedFor('other');

    expect(letterOf(facts).calculation.at(-1)).toBe('So a grant could have been £14,250.00 at most.');
    expect(letterOf(facts, { ...proposal, contributionPence: null }).calculation).toStrictEqual([]);
    expect(letterOf(facts, { ...proposal, awardPence: null }).calculation).toStrictEqual([]);
    expect(decisionLetter(facts, undefined, '2026-12-01', config).calculation).toStrictEqual([]);
  });

  it.each([
    { nation: 'england', appeal: 'The English Ombudsman.' },
    { nation: 'wales', appeal: 'The Welsh Ombudsman.' },
    { nation: 'northern_ireland', appeal: 'The Ombudsman of Northern Ireland.' },
  ] as const)('names the route of $nation', ({ nation, appeal }) => {
    const letter = letterOf(decided(aRefusal(), aRequest({ home: { nation } })));

    expect(letter.appeal).toBe(appeal);
    expect(paragraphsOf(letter, 'If you disagree')).toContain(appeal);
  });
});

describe('the letter of a fund', () => {
  it('names what is paid for, and no contribution', () => {
    const letter = letterOf(decided(anAward(100_00), aCharityRequest([['bed', 120_00]])));

    expect(letter).toMatchObject({ outcome: 'approved', awardPence: 100_00, contributionPence: 0 });
    expect(amountsOf(letter)).toStrictEqual(['As quoted.: £120.00', 'Award: £100.00']);
    expect(paragraphsOf(letter, 'When the answer was due')).toBeUndefined();
  });
});

describe('the way to disagree with a fund', () => {
  const facts = decided(anAward(100_00), aCharityRequest([['bed', 120_00]]));

  it('names no ombudsman of councils, where the organisation has written nothing', () => {
    const { appeal } = letterOf(facts);

    expect(appeal).toMatch(/^Ask us to look again.*our complaints procedure\.$/);
    expect(appeal).not.toMatch(/Ombudsman/);
  });

  it('is what the organisation has written for it', () => {
    const settings = { ...config, reviewRoute: { ...config.reviewRoute, charity: 'Write to our trustees.' } };

    expect(decisionLetter(facts, proposal, '2026-12-01', settings).appeal).toBe('Write to our trustees.');
  });
});

describe('the sum of a fund', () => {
  const facts = decided(anAward(100_00), aCharityRequest([['bed', 120_00]]));
  const asked = { ...proposal, eligibleExpensePence: 120_00 };

  it('is told where the fund cannot pay for all of it', () => {
    expect(letterOf(facts, { ...asked, shortfallPence: 20_00 }).calculation).toStrictEqual([
      'What you asked for costs £120.00.',
      'The most that the fund can pay for it is £100.00.',
      'The award is £100.00.',
    ]);
  });

  it.each([0, null])('is left out where it can, with a shortfall of %s', (shortfallPence) => {
    const letter = letterOf(facts, { ...asked, shortfallPence });

    expect(letter.calculation).toStrictEqual([]);
    expect(paragraphsOf(letter, 'How we worked it out')).toBeUndefined();
  });
});

describe('a letter', () => {
  const unplanned = factsOf(historyOf([does('decision', anAward(1), people.helen)]));
  const { charity, ...nothing } = aCharityRequest([['bed', 1]]);
  const noGround: DecisionOutcome = { outcome: 'refuse', grounds: [], digest: 'digest' };
  const back = { outcome: sentBack('needs_assessment'), by: '', at: '' };

  it.each<{ needs: string; what: string; facts: CaseFacts; given?: Proposal }>([
    {
      needs: 'A letter needs a decision',
      what: 'there is none',
      facts: factsOf(historyOf([])),
      given: proposal,
    },
    {
      needs: 'A letter needs a decision',
      what: 'it was to look again',
      facts: { ...unplanned, decision: back },
      given: proposal,
    },
    { needs: 'A refusal needs a ground', what: 'it has none', facts: decided(noGround), given: proposal },
    { needs: 'An approval needs a calculation', what: 'nothing was worked out', facts: decided(anAward(1)) },
    {
      needs: 'An approval needs a calculation',
      what: 'nothing was worked out, in part',
      facts: decided(some),
    },
    { needs: 'An approval needs planned works', what: 'nobody planned', facts: unplanned, given: proposal },
    {
      needs: 'An award needs something to pay for',
      what: 'nothing was asked for',
      facts: decided(anAward(1), nothing),
      given: proposal,
    },
  ])('is not written where $what', ({ needs, facts, given }) => {
    expect(() => decisionLetter(facts, given, '2026-12-01', config)).toThrow(needs);
  });
});
