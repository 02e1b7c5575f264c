import { describe, expect, it } from 'vitest';
import { concludeHousehold } from '#domain/household.ts';
import { assessMeans } from '#domain/means-test.ts';
import { type Adult, Household } from '#schemas/household.ts';
import { MeansInput } from '#schemas/means-test.ts';
import {
  alone,
  anAdult,
  blind,
  couple,
  living,
  nobodyPaid,
  on,
  other,
  pay,
  personOf,
  somebodyPaid,
  weekly,
} from './a-household.ts';
import file from './means-test-vectors.json' with { type: 'json' };

describe('the worked examples, told as answers', () => {
  const pension = (weeklyPence: number): Partial<Adult> => ({
    otherIncome: [{ kind: 'occupational_pension', weeklyPence }],
  });
  const s05 = alone(
    {
      age: 72,
      benefits: [weekly('state_pension', 18_000), weekly('attendance_allowance', 11_040)],
      ...nobodyPaid,
      ...pension(4_510),
    },
    // Somebody of 18 or over lives there, or the premium would be due.
    { savingsPence: 550_000, others: [{ age: 40 }] },
  );
  it.each<{ id: string; household: Household }>([
    { id: 'S05', household: s05 },
    { id: 'S06', household: s05 },
    {
      id: 'S07',
      household: couple(
        { age: 78, benefits: [weekly('state_pension', 20_000)], ...pension(6_000) },
        { age: 74, benefits: [weekly('state_pension', 11_000)] },
        { savingsPence: 1_825_000 },
      ),
    },
    {
      id: 'S08',
      household: alone(
        {
          age: 45,
          benefits: [
            { benefit: 'pip_daily_living', rate: 'enhanced', weeklyPence: 11_000 },
            { benefit: 'pip_mobility', rate: 'enhanced', weeklyPence: 7_000 },
          ],
          earnings: [pay({ weeklyPence: 26_000 })],
          ...somebodyPaid,
        },
        { savingsPence: 710_000 },
      ),
    },
    {
      id: 'S09',
      household: couple(
        { age: 41, benefits: [weekly('child_benefit', 4_330), ...on('dla_mobility')] },
        { age: 39, earnings: [pay({ weeklyPence: undefined, monthlyPence: 195_000, hoursAWeek: 37 })] },
        { children: [{ age: 9 }, { age: 6 }] },
      ),
    },
    {
      id: 'S10',
      household: alone({ age: 50, benefits: on('universal_credit') }, { savingsPence: 1_500_000 }),
    },
    {
      id: 'S16',
      household: alone(
        { age: 63, benefits: [weekly('carers_allowance', 8_330)], ...pension(16_000) },
        { savingsPence: 625_001 },
      ),
    },
    { id: 'S17', household: couple({ age: 52, ...pension(34_705) }, { age: 58 }, { savingsPence: 625_000 }) },
  ])('$id comes to the same', ({ id, household }) => {
    const vector = file.vectors.find((each) => each.id === id);
    const input = MeansInput.parse(vector?.input);

    expect(assessMeans({ ...input, relevantPersons: [personOf(household)] })).toStrictEqual({
      ...vector?.expected,
      steps: vector?.steps,
    });
  });
});

describe('the steps', () => {
  it('say each premium and how each payment counts', () => {
    const household = couple(
      {
        benefits: [
          { benefit: 'pip_daily_living', rate: 'enhanced', weeklyPence: 11_040 },
          weekly('carers_allowance', 8_330),
        ],
        ...nobodyPaid,
      },
      { ...blind, earnings: [pay()] },
      { children: [{ age: 9, benefits: [{ benefit: 'dla_care', rate: 'highest' }] }, { age: 4 }] },
    );

    expect(concludeHousehold(household).steps).toStrictEqual([
      'Disability premium: under 60, with a qualifying ground (Sch 1).',
      'Enhanced disability premium: under 60, with the highest care rate (Sch 1).',
      'Severe disability premium, single rate times 1.',
      'Carer premium for each carer: 1.',
      'Disabled child premium for child 1.',
      'Enhanced disability premium for child 1.',
      'PIP daily living: ignored in full (Sch 3).',
      'carers allowance: counts in full.',
      'partner’s earnings: net earnings, less the earnings disregard (Sch 2).',
    ]);
    expect(concludeHousehold(alone({ age: 67 })).steps).toStrictEqual([
      'One of them is 67 or over: the amounts of Schedule 1A (reg 14).',
    ]);
  });
});

describe('answers that cannot be so', () => {
  const adult = anAdult();
  const said = (person: unknown, changes: object = {}) => ({
    ...living(),
    person: { ...adult, ...(person as object) },
    ...changes,
  });

  it.each<{ what: string; answers: unknown; path: string }>([
    {
      what: 'two amounts of a benefit',
      answers: said({ benefits: [{ benefit: 'state_pension', weeklyPence: 1, monthlyPence: 1 }] }),
      path: 'person.benefits.0.weeklyPence',
    },
    {
      what: 'a rate of another benefit',
      answers: said({ benefits: [{ benefit: 'dla_care', rate: 'enhanced' }] }),
      path: 'person.benefits.0.rate',
    },
    {
      what: 'a rate of a benefit that has none',
      answers: said({ benefits: [{ benefit: 'state_pension', rate: 'higher' }] }),
      path: 'person.benefits.0.rate',
    },
    {
      what: 'a group of another benefit',
      answers: said({ benefits: [{ benefit: 'state_pension', group: 'support' }] }),
      path: 'person.benefits.0.group',
    },
    {
      what: 'two rates of one benefit',
      answers: said({
        benefits: [
          { benefit: 'dla_care', rate: 'lowest' },
          { benefit: 'dla_care', rate: 'highest' },
        ],
      }),
      path: 'person.benefits',
    },
    {
      what: 'no amount of pay',
      answers: said({ earnings: [pay({ weeklyPence: undefined })] }),
      path: 'person.earnings.0.weeklyPence',
    },
    {
      what: 'no word on tax',
      answers: said({ earnings: [{ weeklyPence: 1 }] }),
      path: 'person.earnings.0.taken',
    },
    {
      what: 'net and gross at once',
      answers: said({
        earnings: [pay({ taken: { taxPence: 0, nationalInsurancePence: 0, pensionPence: 0 } })],
      }),
      path: 'person.earnings.0.taken',
    },
    {
      what: 'more taken than paid',
      answers: said({
        earnings: [{ monthlyPence: 2, taken: { taxPence: 1, nationalInsurancePence: 1, pensionPence: 1 } }],
      }),
      path: 'person.earnings.0.taken',
    },
    {
      what: 'more taken than nothing',
      answers: said({ earnings: [{ taken: { taxPence: 1, nationalInsurancePence: 0, pensionPence: 0 } }] }),
      path: 'person.earnings.0.weeklyPence',
    },
    {
      what: 'more hours than a week has',
      answers: said({ earnings: [pay({ hoursAWeek: 100 }), pay({ hoursAWeek: 69 })] }),
      path: 'person.earnings',
    },
    {
      what: 'no amount of other income',
      answers: said({ otherIncome: [{ kind: 'annuity' }] }),
      path: 'person.otherIncome.0.weeklyPence',
    },
    {
      what: 'essentials out of a pension',
      answers: said({ otherIncome: [other('annuity', { spentOnEssentials: true })] }),
      path: 'person.otherIncome.0.spentOnEssentials',
    },
    { what: 'a relevant person of 15', answers: said({ age: 15 }), path: 'person.age' },
    { what: 'negative savings', answers: said({}, { savingsPence: -1 }), path: 'savingsPence' },
    { what: 'half a penny', answers: said({}, { savingsPence: 0.5 }), path: 'savingsPence' },
    {
      what: 'more payments than the test takes',
      answers: said(
        { otherIncome: Array(11).fill(other('boarder')) },
        { partner: { ...adult, otherIncome: Array(10).fill(other('boarder')) } },
      ),
      path: 'person',
    },
  ])('are refused at the field: $what', ({ answers, path }) => {
    expect(Household.safeParse(answers).error?.issues[0]?.path.join('.')).toBe(path);
  });
});
