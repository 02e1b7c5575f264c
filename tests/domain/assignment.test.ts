import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CaseRoles,
  isFit,
  isStillTheirs,
  leadFor,
  nextFitPerson,
  replacementFor,
} from '#domain/assignment.ts';
import type { Person } from '#schemas/grants-config.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import { aConfig, people } from '#tests/support/a-config.ts';
import { aTask, withPerson } from '#tests/support/a-task.ts';

type Kind = Exclude<TaskKind, 'information'>;

const roles = (changes: Partial<CaseRoles> = {}): CaseRoles => ({
  caseId: 'DFG-7K3M-9QXA-HA',
  applicantAddresses: ['dele@example.org'],
  ...changes,
});
const config = aConfig();
const day = '2026-11-23';
const fitFor = (kind: Kind, changes: Partial<CaseRoles> = {}, given = config) =>
  Object.values(people)
    .filter((person) => isFit(person, kind, roles(changes), given))
    .map(({ personId }) => personId);

describe('the people who may take a task', () => {
  it.each<{ kind: Kind; fit: string[]; why: string }>([
    { kind: 'needs_assessment', fit: ['amara', 'rhys', 'gwen'], why: 'a trusted assessor may assess' },
    { kind: 'ot_sign_off', fit: ['amara', 'rhys'], why: 'and never sign' },
    { kind: 'scheme_of_works', fit: ['colin'], why: 'a technical officer plans' },
    { kind: 'decision', fit: ['helen', 'tomasz'], why: 'a decision-maker decides' },
  ])('of $kind are $fit: $why', ({ kind, fit }) => {
    expect(fitFor(kind)).toStrictEqual(fit);
  });

  it.each([
    ['registered', true],
    ['registered_with_conditions', true],
    ['unchecked', true],
    ['lapsed', false],
    ['suspended', false],
    ['not_found', false],
  ] as const)('are given a sign-off while their registration is %s: %s', (status, isGiven) => {
    const amara = { ...people.amara, registration: { hcpcNumber: 'OT104233', status } };

    expect(isFit(amara, 'ot_sign_off', roles(), config)).toBe(isGiven);
    expect(isFit(amara, 'needs_assessment', roles(), config)).toBe(true);
  });

  it('sign only with a registration', () => {
    const { registration, ...unregistered } = people.amara;

    expect(isFit(unregistered, 'ot_sign_off', roles(), config)).toBe(false);
    expect(isFit(unregistered, 'needs_assessment', roles(), config)).toBe(true);
  });

  it.each([
    { signerMayBeAssessor: false, fit: ['rhys'] },
    { signerMayBeAssessor: true, fit: ['amara', 'rhys'] },
  ])(
    'sign what they assessed only where that is allowed: $signerMayBeAssessor',
    ({ signerMayBeAssessor, fit }) => {
      expect(fitFor('ot_sign_off', { assessedBy: 'amara' }, aConfig({ signerMayBeAssessor }))).toStrictEqual(
        fit,
      );
    },
  );

  it.each(['assessedBy', 'signedOffBy'] as const)(
    'do not decide where they are on the record as %s',
    (part) => {
      expect(fitFor('decision', { [part]: 'helen' })).toStrictEqual(['tomasz']);
    },
  );

  it('may plan what they signed, and assess again what they signed', () => {
    expect(fitFor('scheme_of_works', { signedOffBy: 'colin' })).toStrictEqual(['colin']);
    expect(fitFor('needs_assessment', { signedOffBy: 'amara' })).toContain('amara');
  });

  it.each<[Kind, string]>([
    ['needs_assessment', 'amara'],
    ['ot_sign_off', 'amara'],
    ['scheme_of_works', 'colin'],
    ['decision', 'helen'],
  ])('of %s are never those who apply, however they spell their address', (kind, personId) => {
    const typed = { ...people[personId as keyof typeof people], email: `${personId}+home@Council.example` };
    const applied = roles({ applicantAddresses: [`${personId}@council.example`] });

    expect(isFit(typed, kind, roles(), config)).toBe(true);
    expect(isFit(typed, kind, applied, config)).toBe(false);
  });
});

describe('the next fit person', () => {
  it('is the same for the same case, every time', () => {
    const first = nextFitPerson('decision', roles(), [], config, day);

    expect(nextFitPerson('decision', roles(), [], config, day)).toBe(first);
    expect(['helen', 'tomasz']).toContain(first?.personId);
  });

  it('is somebody else once one has said that it is not theirs', () => {
    expect(nextFitPerson('decision', roles(), ['helen'], config, day)).toBe(people.tomasz);
    expect(nextFitPerson('decision', roles(), ['tomasz'], config, day)).toBe(people.helen);
  });

  it('is nobody once everybody has', () => {
    expect(nextFitPerson('decision', roles(), ['helen', 'tomasz'], config, day)).toBeUndefined();
    expect(
      nextFitPerson('ot_sign_off', roles(), [], aConfig({ people: [people.colin] }), day),
    ).toBeUndefined();
  });

  it('is fit, whatever the case', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('amara', 'rhys', 'helen'), (caseId, signedOffBy) => {
        const person = nextFitPerson('decision', roles({ caseId, signedOffBy }), [], config, day);

        expect(person && isFit(person, 'decision', roles({ caseId, signedOffBy }), config)).toBe(true);
      }),
    );
  });

  it('is each of two about as often', () => {
    const shares = fc
      .sample(fc.string({ minLength: 8, maxLength: 16 }), { seed: 3, numRuns: 1000 })
      .filter(
        (caseId) => nextFitPerson('decision', roles({ caseId }), [], config, day) === people.helen,
      ).length;

    expect(shares).toBeGreaterThan(400);
    expect(shares).toBeLessThan(600);
  });
});

const away = (person: Person, standIn?: string): Person => ({
  ...person,
  absences: [{ from: '2026-11-20', to: day, ...(standIn && { standIn }) }],
});

describe('somebody who is away', () => {
  const { amara, rhys, colin, helen, tomasz } = people;
  const signs = (given: Person[], on = day) =>
    nextFitPerson('ot_sign_off', roles(), [], aConfig({ people: given }), on)?.personId;

  it('is passed over on the first and the last day, and asked again on the next', () => {
    for (const on of ['2026-11-20', day]) expect(signs([away(amara), rhys], on)).toBe('rhys');
    expect(['amara', 'rhys']).toContain(signs([away(amara), rhys], '2026-11-24'));
    expect(signs([away(amara)], '2026-11-24')).toBe('amara');
  });

  it('is asked all the same where nobody else is fit: the task waits for them rather than for nobody', () => {
    expect(signs([away(amara), colin])).toBe('amara');
  });

  const takes = (given: Person[], kind: Kind, changes: Partial<CaseRoles> = {}, declinedBy: string[] = []) =>
    replacementFor(given[0] as Person, kind, roles(changes), declinedBy, aConfig({ people: given }), day)
      ?.personId;

  it('is replaced by whoever stands in for them, else by the next fit person', () => {
    expect(takes([away(helen, 'tomasz'), tomasz], 'decision')).toBe('tomasz');
    expect(takes([away(helen), tomasz], 'decision')).toBe('tomasz');
  });

  it('is never replaced by a stand-in whom the rules keep apart, who said no, or who is away as well', () => {
    expect(takes([away(helen, 'tomasz'), tomasz], 'decision', { signedOffBy: 'tomasz' })).toBeUndefined();
    expect(takes([away(helen, 'tomasz'), tomasz], 'decision', {}, ['tomasz'])).toBeUndefined();
    expect(takes([away(helen, 'tomasz'), away(tomasz)], 'decision')).toBeUndefined();
    expect(takes([away(amara, 'colin'), colin, rhys], 'ot_sign_off')).toBe('rhys');
  });
});

describe('the lead who hears of a stuck task', () => {
  const { helen, tomasz, colin } = people;
  const nadia: Person = {
    ...people.colin,
    personId: 'nadia',
    email: 'nadia@council.example',
    roles: ['lead'],
  };
  const told = (given: Person[], kind: TaskKind, holder?: string, changes: Partial<CaseRoles> = {}) =>
    leadFor(kind, roles(changes), holder, aConfig({ people: given }), day)?.personId;

  it('is one who could take it before one who could not', () => {
    expect(told([nadia, helen], 'decision', 'tomasz')).toBe('helen');
    expect(told([nadia, helen], 'information')).toBe('nadia');
    expect(told([nadia, helen], 'decision', 'tomasz', { assessedBy: 'helen' })).toBe('nadia');
  });

  it('is never away, the person who has it, somebody who applied, or no lead', () => {
    expect(told([away(helen), tomasz, colin], 'decision', 'tomasz')).toBeUndefined();
    expect(told([helen], 'decision', 'helen')).toBeUndefined();
    expect(
      told([helen], 'decision', 'tomasz', { applicantAddresses: ['helen@council.example'] }),
    ).toBeUndefined();
  });
});

describe('a task', () => {
  const held = (person: Person) => aTask('ot_sign_off', { assignee: withPerson(person) });
  const { amara, colin } = people;

  it('stays with whoever has it, as long as they are in the directory in a role for it', () => {
    expect(isStillTheirs(held(amara), config)).toBe(true);
    expect(isStillTheirs(held(amara), aConfig({ people: [colin] }))).toBe(false);
    expect(
      isStillTheirs(held(amara), aConfig({ people: [{ ...amara, roles: ['trusted_assessor'] }, colin] })),
    ).toBe(false);
  });

  it('of the applicant is nobody’s in the directory', () => {
    expect(isStillTheirs(aTask('information:means'), config)).toBe(true);
  });
});

describe('whichever way a task comes to somebody', () => {
  const someone = (index: number): fc.Arbitrary<Person> =>
    fc
      .record({
        roles: fc.uniqueArray(
          fc.constantFrom(
            'occupational_therapist' as const,
            'trusted_assessor' as const,
            'decision_maker' as const,
            'technical_officer' as const,
            'lead' as const,
          ),
          { minLength: 1 },
        ),
        status: fc.constantFrom('registered' as const, 'suspended' as const, undefined),
        isAway: fc.boolean(),
        mailbox: fc.constantFrom(`person.${index}`, `Person.${index}+home`, `per.son${index}`),
      })
      .map(({ roles: theirs, status, isAway: away, mailbox }) => ({
        personId: `person-${index}`,
        name: `Person ${index}`,
        email: `${mailbox}@council.example`,
        roles: theirs,
        ...(status && { registration: { hcpcNumber: `OT${index}`, status } }),
        ...(away && { absences: [{ from: day, to: day, standIn: `person-${(index + 1) % 4}` }] }),
      }));
  const directory = fc.tuple(someone(0), someone(1), someone(2), someone(3));
  const anyone = fc.constantFrom(undefined, 'person-0', 'person-1', 'person-2', 'person-3');

  it('they are neither the applicant nor kept from it by what they did before (row 15 of the threats, row 85)', () => {
    let given = 0;
    fc.assert(
      fc.property(
        directory,
        fc.constantFrom<Kind>('needs_assessment', 'ot_sign_off', 'scheme_of_works', 'decision'),
        anyone,
        anyone,
        fc.boolean(),
        fc.nat({ max: 3 }),
        fc.subarray(['person-0', 'person-1', 'person-2', 'person-3']),
        (directoryOf, kind, assessedBy, signedOffBy, signerMayBeAssessor, applies, declinedBy) => {
          const applied = roles({
            assessedBy,
            signedOffBy,
            // The applicant's own address, spelt as they like.
            applicantAddresses: [`person${applies}@council.example`],
          });
          const organisation = aConfig({ people: directoryOf, signerMayBeAssessor });
          const ways = [
            nextFitPerson(kind, applied, declinedBy, organisation, day),
            ...directoryOf.map((away) => replacementFor(away, kind, applied, declinedBy, organisation, day)),
            ...directoryOf.filter((person) => isFit(person, kind, applied, organisation)),
          ];
          for (const person of ways) {
            if (person === undefined) continue;
            given += 1;
            expect(person.personId).not.toBe(`person-${applies}`);
            if (kind === 'decision') expect([assessedBy, signedOffBy]).not.toContain(person.personId);
            if (kind === 'ot_sign_off') {
              expect(person.registration?.status).toBe('registered');
              if (!signerMayBeAssessor) expect(person.personId).not.toBe(assessedBy);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(given).toBeGreaterThan(200);
  });
});
