import { describe, expect, it } from 'vitest';
import { assessMeans } from '#domain/means-test.ts';
import { RelevantPersonAsGiven } from '#schemas/means-test.ts';
import { aMeansInput, aRelevantPerson, counted } from '#tests/support/a-means-input.ts';

const person = (changes: object) => ({ relevantPersons: [{ ...aRelevantPerson(), ...changes }] });
const payment = (changes: object) => person({ income: [{ ...counted(1), ...changes }] });

describe('the means test refuses', () => {
  it.each([
    { what: 'a rate set that does not exist', changes: { ratesId: 'england-1999' }, pointer: '/ratesId' },
    { what: 'negative pence', changes: { eligibleExpensePence: -1 }, pointer: '/eligibleExpensePence' },
    {
      what: 'a fraction of a penny',
      changes: person({ capitalPence: 0.5 }),
      pointer: '/relevantPersons/0/capitalPence',
    },
    { what: 'more than ten million pounds', changes: { capPence: 1_000_000_001 }, pointer: '/capPence' },
    { what: 'a relevant person of 15', changes: person({ age: 15 }), pointer: '/relevantPersons/0/age' },
    {
      what: 'a person of 131',
      changes: person({ partner: { age: 131 } }),
      pointer: '/relevantPersons/0/partner/age',
    },
    {
      what: 'a child of 20',
      changes: person({ children: [{ age: 20 }] }),
      pointer: '/relevantPersons/0/children/0/age',
    },
    { what: 'a field that it does not know', changes: { favouriteColour: 'blue' }, pointer: '' },
    {
      what: 'a payment without an amount',
      changes: payment({ weeklyPence: undefined }),
      pointer: '/relevantPersons/0/income/0/weeklyPence',
    },
    {
      what: 'a payment with two amounts',
      changes: payment({ monthlyPence: 1 }),
      pointer: '/relevantPersons/0/income/0/weeklyPence',
    },
    {
      what: 'a period without an amount',
      changes: payment({ periodDays: 28 }),
      pointer: '/relevantPersons/0/income/0/periodDays',
    },
    {
      what: 'a kind of work behind a pension',
      changes: payment({ earningsFrom: 'carer' }),
      pointer: '/relevantPersons/0/income/0/earningsFrom',
    },
    {
      what: 'pension credit age under 60',
      changes: person({ age: 59, pensionCreditAgeReached: true }),
      pointer: '/relevantPersons/0/pensionCreditAgeReached',
    },
    {
      what: 'two severe disability premiums for one person',
      changes: person({ premiums: { severeDisability: 2 } }),
      pointer: '/relevantPersons/0/premiums/severeDisability',
    },
    {
      what: 'two carer premiums for one person',
      changes: person({ premiums: { carer: 2 } }),
      pointer: '/relevantPersons/0/premiums/carer',
    },
    {
      what: 'a lone parent’s premium without a child',
      changes: person({ premiums: { protectedLoneParent: true } }),
      pointer: '/relevantPersons/0/premiums/protectedLoneParent',
    },
    {
      what: 'further spouses below pension credit age',
      changes: person({ partner: { age: 40 }, additionalSpouses: [{ age: 40 }] }),
      pointer: '/relevantPersons/0/additionalSpouses',
    },
    {
      what: 'childcare for more children than there are',
      changes: person({ childcare: { weeklyPence: 1, children: 1 } }),
      pointer: '/relevantPersons/0/childcare/children',
    },
  ])('$what, at $pointer', ({ changes, pointer }) => {
    const input = Object.assign(aMeansInput(), changes);

    expect(() => assessMeans(input)).toThrow(expect.objectContaining({ name: 'MeansInputRefused', pointer }));
  });

  it('without repeating the value', () => {
    expect(() => assessMeans(Object.assign(aMeansInput(), { ratesId: 'QQ123456C' }))).toThrow(
      /^The means test cannot use what was given at \/ratesId$/,
    );
  });

  it('something that is no object, at the top level', () => {
    expect(() => assessMeans(JSON.parse('null'))).toThrow(/the top level/);
  });
});

describe('the means test takes', () => {
  it.each([
    { what: 'pension credit age from 60', changes: { age: 60, pensionCreditAgeReached: true } },
    {
      what: 'pension credit age of a partner',
      changes: { partner: { age: 60 }, pensionCreditAgeReached: true },
    },
    {
      what: 'further spouses of pension credit age',
      changes: {
        age: 70,
        partner: { age: 70 },
        additionalSpouses: [{ age: 60 }],
        pensionCreditAgeReached: true,
      },
    },
    {
      what: 'a protected lone parent',
      changes: { children: [{ age: 19 }], premiums: { protectedLoneParent: true } },
    },
    {
      what: 'two premiums for a couple',
      changes: { partner: { age: 40 }, premiums: { severeDisability: 2, carer: 2 } },
    },
    {
      what: 'childcare for every child',
      changes: { children: [{ age: 3 }], childcare: { weeklyPence: 1, children: 1 } },
    },
  ])('$what', ({ changes }) => {
    expect(assessMeans(Object.assign(aMeansInput(), person(changes))).meansTested).toBe(true);
  });
});

describe('a refusal of means', () => {
  it('points to the first of several faults alone', () => {
    const input = Object.assign(aMeansInput(), { ratesId: 'england-1999', eligibleExpensePence: -1 });

    expect(() => assessMeans(input)).toThrow(
      expect.objectContaining({ name: 'MeansInputRefused', pointer: '/ratesId' }),
    );
  });
});

describe('a relevant person as given', () => {
  it('may leave out what the applicant does not know', () => {
    expect(RelevantPersonAsGiven.parse({ age: 72 })).toStrictEqual({ age: 72 });
  });

  it('has no unknown fields', () => {
    expect(RelevantPersonAsGiven.safeParse({ diagnosis: 'x' }).success).toBe(false);
  });
});
