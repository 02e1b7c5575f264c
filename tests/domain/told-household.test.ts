import { describe, expect, it } from 'vitest';
import { estimate } from '#domain/estimate.ts';
import { conclusionOf, hasMeans, passportOf, relevantPersonsOf } from '#domain/means-facts.ts';
import { proposeDecision } from '#domain/proposal.ts';
import { factsOf } from '#domain/record-of-case.ts';
import type { Finance } from '#schemas/finance.ts';
import { Household } from '#schemas/household.ts';
import { does, historyOf } from '#tests/support/a-case.ts';
import { aConfig } from '#tests/support/a-config.ts';
import { aRelevantPerson, counted } from '#tests/support/a-means-input.ts';
import { aRequest } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

const today = '2026-12-01';

/** A household as it is told: an adult with a pension, savings, and nobody else. */
const told = (changes: Record<string, unknown> = {}): Household =>
  Household.parse({
    person: {
      age: 50,
      benefits: [],
      earnings: [],
      otherIncome: [{ kind: 'occupational_pension', weeklyPence: 30_000 }],
    },
    partner: null,
    children: [],
    others: [],
    savingsPence: 0,
    ...changes,
  });
const onUniversalCredit = told({
  person: { age: 50, benefits: [{ benefit: 'universal_credit' }], earnings: [], otherIncome: [] },
});
const withoutSavings = (): Household => {
  const { savingsPence, ...rest } = told();
  return Household.parse(rest);
};
const saying = (finance: Partial<Finance>) => ({
  application: aRequest({ finance: { benefits: [], ...finance } }),
  receivedOn: '2026-11-20',
});

describe('a household that the applicant tells of', () => {
  it('is enough for the means test, with the age of the disabled person from their date of birth', () => {
    const facts = saying({ household: told() });

    expect(hasMeans(facts)).toBe(true);
    expect(relevantPersonsOf(facts)?.[0]?.age).not.toBe(50);
    expect(conclusionOf(facts)?.questions.length).toBeGreaterThan(0);
  });

  it('is not enough without its savings, which are asked for', () => {
    const facts = saying({ household: withoutSavings() });

    expect(hasMeans(facts)).toBe(false);
    expect(conclusionOf(facts)?.questions[0]?.question).toMatch(/Nothing is worked out until it is known/);
  });

  it('gives way to relevant persons that somebody has given', () => {
    const facts = saying({ household: told(), relevantPersons: [aRelevantPerson({ income: [counted(1)] })] });

    expect(conclusionOf(facts)).toBeUndefined();
    expect(relevantPersonsOf(facts)?.[0]?.income).toHaveLength(1);
  });

  it('passports the test by a benefit in it', () => {
    expect(passportOf({ benefits: [], household: onUniversalCredit })).toBe('universal_credit');
    expect(passportOf({ benefits: [], household: told() })).toBeUndefined();
  });

  it('puts its open questions before the decision-maker, and its reading into the trace', () => {
    const application = aRequest({ finance: { benefits: [], household: told() } });
    const facts = factsOf(historyOf([does('scheme_of_works', aScheme())], application));

    const { toCheck, steps, contributionPence } = proposeDecision(facts, today, aConfig());

    expect(contributionPence).toBeGreaterThan(0);
    for (const { question, law } of conclusionOf(facts)?.questions ?? []) {
      expect(toCheck).toContain(`${question} (${law})`);
    }
    expect(steps.slice(0, 1)).toStrictEqual(conclusionOf(facts)?.steps.slice(0, 1));
  });
});

describe('an estimate for a household', () => {
  const of = (household: Household, more: object = {}) =>
    estimate({ finance: { household }, ...more }, today, aConfig());

  it('comes to what the same person comes to when given', () => {
    const person = conclusionOf(saying({ household: told() }))?.person;
    const given = estimate(
      { finance: { relevantPersons: person ? [{ ...person, age: 50 }] : [] } },
      today,
      aConfig(),
    );

    expect(of(told()).contributionPence).toBe(given.contributionPence);
    expect(of(told()).couldChange.some(({ effect }) => /A person looks at this/.test(effect))).toBe(true);
  });

  it('assumes, and says so, where something is missing', () => {
    expect(of(withoutSavings()).couldChange.map(({ what }) => what)).toContain('Your savings');
  });

  it('asks nothing of money for a child, or once a benefit settles it', () => {
    const child = of(told(), { disabledOccupant: { dateOfBirth: '2018-01-01' } });

    expect(child.couldChange.some(({ effect }) => /A person looks at this/.test(effect))).toBe(false);
    expect(of(onUniversalCredit)).toMatchObject({ contributionPence: 0 });
    expect(
      estimate({ finance: { household: told(), benefits: ['universal_credit'] } }, today, aConfig())
        .contributionPence,
    ).toBe(0);
    expect(
      estimate({ finance: { household: told(), relevantPersons: [{}] } }, today, aConfig()).contributionPence,
    ).toBe(0);
  });
});
