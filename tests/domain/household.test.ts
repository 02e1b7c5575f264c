import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concludeHousehold } from '#domain/household.ts';
import { assessMeans } from '#domain/means-test.ts';
import {
  type Adult,
  BenefitCode,
  type BenefitReceived,
  type Earnings,
  Household,
  type OtherIncome,
} from '#schemas/household.ts';
import { type Income, MeansInput, RelevantPerson } from '#schemas/means-test.ts';
import { aMeansInput } from '#tests/support/a-means-input.ts';
import file from './means-test-vectors.json' with { type: 'json' };

const anAdult = (changes: Partial<Adult> = {}): Adult => ({
  age: 40,
  benefits: [],
  earnings: [],
  otherIncome: [],
  ...changes,
});
const on = (...codes: BenefitCode[]): BenefitReceived[] => codes.map((benefit) => ({ benefit }));
const living = (changes: Partial<Household> = {}): Household =>
  Household.parse({
    person: anAdult(),
    partner: null,
    children: [],
    others: [],
    savingsPence: 0,
    ...changes,
  });
const alone = (person: Partial<Adult>, changes: Partial<Household> = {}) =>
  living({ person: anAdult(person), ...changes });
const couple = (person: Partial<Adult>, partner: Partial<Adult>, changes: Partial<Household> = {}) =>
  living({ person: anAdult(person), partner: anAdult(partner), ...changes });

function personOf(household: Household): RelevantPerson {
  const { person } = concludeHousehold(household);
  return RelevantPerson.parse(person);
}
const assess = (household: Household, applicationType: MeansInput['applicationType'] = 'owner') =>
  assessMeans(aMeansInput({ applicationType, relevantPersons: [personOf(household)] }));
const partsOf = (household: Household) => assess(household).applicableParts.flat();
const asks = (household: Household) =>
  concludeHousehold(household)
    .questions.map(({ question }) => question)
    .join('\n');
const amountIn = (payment: Income | undefined) => ({ ...payment, name: undefined, treatment: undefined });

const blind = { registeredBlind: true };
const care = on('pip_daily_living');
const nobodyPaid = { somebodyGetsCarersAllowanceForThem: false };
const somebodyPaid = { somebodyGetsCarersAllowanceForThem: true };
const weekly = (benefit: BenefitCode, weeklyPence: number): BenefitReceived => ({ benefit, weeklyPence });
const pay = (changes: Partial<Earnings> = {}): Earnings => ({
  weeklyPence: 30_000,
  hoursAWeek: 15,
  afterTaxNationalInsuranceAndHalfOfPension: true,
  ...changes,
});
const other = (kind: OtherIncome['kind'], changes: Partial<OtherIncome> = {}): OtherIncome => ({
  kind,
  weeklyPence: 5_000,
  ...changes,
});

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

describe('the passport (reg 10(3))', () => {
  const mine = ['income_support', 'income_based_jsa', 'income_related_esa', 'housing_benefit'] as const;

  it.each(['universal_credit', 'guarantee_pension_credit', ...mine] as const)(
    'is the %s of the person',
    (benefit) => {
      const conclusion = concludeHousehold(
        alone({ age: 68, benefits: on(benefit) }, { savingsPence: undefined }),
      );

      expect(conclusion).toMatchObject({
        person: { passport: benefit, income: [], capitalPence: 0 },
        questions: [],
      });
      expect(conclusion.steps).toHaveLength(1);
    },
  );

  it.each(['universal_credit', 'guarantee_pension_credit'] as const)(
    'is the %s of the partner',
    (benefit) => {
      expect(personOf(couple({}, { benefits: on(benefit) })).passport).toBe(benefit);
    },
  );

  it.each(mine)('is not the %s of the partner alone, and an officer is asked', (benefit) => {
    const household = couple({}, { benefits: [weekly(benefit, 100)] });

    expect(personOf(household).passport).toBeUndefined();
    expect(asks(household)).toMatch(/Should the partner be the relevant person\?/);
  });

  it.each(['new_style_esa', 'pension_credit_savings_credit', 'council_tax_reduction'] as const)(
    'is never %s',
    (benefit) => {
      expect(personOf(alone({ benefits: [weekly(benefit, 100)] })).passport).toBeUndefined();
    },
  );
});

describe('the qualifying age for Pension Credit (reg 14)', () => {
  it.each([
    { household: alone({ age: 65 }), reached: undefined, asked: false },
    { household: alone({ age: 66 }), reached: undefined, asked: true },
    { household: alone({ age: 67 }), reached: true, asked: false },
    { household: couple({ age: 40 }, { age: 67 }), reached: true, asked: false },
    { household: couple({ age: 40 }, { age: 66 }), reached: undefined, asked: true },
  ])('at $household.person.age is $reached, asked: $asked', ({ household, reached, asked }) => {
    expect(personOf(household).pensionCreditAgeReached).toBe(reached);
    expect(/Has the one who is 66/.test(asks(household))).toBe(asked);
  });
});

describe('the disability premium (Sch 1)', () => {
  const item = 'disability premium';

  it.each<BenefitCode>([
    'attendance_allowance',
    'dla_care',
    'dla_mobility',
    'pip_daily_living',
    'pip_mobility',
    'armed_forces_independence_payment',
    'mobility_supplement',
    'working_tax_credit_disability_element',
  ])('is due with %s under 60', (benefit) => {
    expect(partsOf(alone({ age: 59, benefits: on(benefit) }))).toContainEqual({ item, pence: 2_585 });
    expect(partsOf(couple({}, { benefits: on(benefit) }))).toContainEqual({ item, pence: 3_685 });
    expect(personOf(alone({ age: 60, benefits: on(benefit) })).premiums?.disability).toBe(false);
  });

  it.each<{ why: string; household: Household; due: boolean }>([
    { why: 'registered blind', household: alone(blind), due: true },
    {
      why: 'long-term incapacity benefit',
      household: alone({ benefits: [weekly('incapacity_benefit_long_term', 1)] }),
      due: true,
    },
    {
      why: 'severe disablement allowance',
      household: alone({ benefits: [weekly('severe_disablement_allowance', 1)] }),
      due: true,
    },
    {
      why: 'main-phase contributory ESA',
      household: alone({ benefits: [{ ...weekly('esa_contributory', 1), group: 'work_related' }] }),
      due: true,
    },
    {
      why: 'main-phase ESA told in two parts',
      household: alone({
        benefits: [weekly('new_style_esa', 1), { ...weekly('new_style_esa', 1), group: 'support' }],
      }),
      due: true,
    },
    {
      why: 'ESA whose phase is not known',
      household: alone({ benefits: [weekly('new_style_esa', 1)] }),
      due: false,
    },
    {
      why: 'a year incapable of work at 59',
      household: alone({ age: 59 }, { incapableOfWorkForAYear: true }),
      due: true,
    },
    {
      why: 'a year incapable of work at 60',
      household: alone({ age: 60 }, { incapableOfWorkForAYear: true }),
      due: false,
    },
    { why: 'less than a year', household: alone({}, { incapableOfWorkForAYear: false }), due: false },
    {
      why: 'Carer’s Allowance',
      household: alone({ benefits: [weekly('carers_allowance', 1)] }),
      due: false,
    },
    { why: 'nothing', household: alone({}), due: false },
  ])('with $why: $due', ({ household, due }) => {
    expect(personOf(household).premiums?.disability).toBe(due);
  });

  it('gives way to the question of other grounds where there is none', () => {
    expect(asks(alone({ age: 59 }))).toMatch(/another ground for a disability premium/);
    expect(asks(alone(blind))).not.toMatch(/another ground/);
    expect(asks(alone({ age: 60 }))).not.toMatch(/another ground/);
  });
});

describe('the allowance of main-phase ESA (Sch 1)', () => {
  it.each([
    { group: 'support' as const, pence: 6_430 },
    { group: undefined, pence: 6_050 },
  ])('of a single person in group $group is $pence', ({ group, pence }) => {
    const household = alone({ benefits: [{ ...weekly('new_style_esa', 1), group }] });

    expect(partsOf(household)[0]).toStrictEqual({ item: 'personal allowance', pence });
  });
});

describe('the enhanced disability premium (Sch 1)', () => {
  const item = 'enhanced disability premium';
  const highest: BenefitReceived[][] = [
    [{ benefit: 'dla_care', rate: 'highest' }],
    [{ benefit: 'pip_daily_living', rate: 'enhanced' }],
    [{ ...weekly('new_style_esa', 1), group: 'support' }],
    [{ ...weekly('esa_contributory', 1), group: 'support' }],
  ];
  it.each(highest)('is due under 60 with $benefit', (benefit) => {
    expect(partsOf(alone({ age: 59, benefits: [benefit] }))).toContainEqual({ item, pence: 1_260 });
    expect(partsOf(couple({}, { benefits: [benefit] }))).toContainEqual({ item, pence: 1_815 });
    expect(personOf(alone({ age: 60, benefits: [benefit] })).premiums?.enhancedDisability).toBe(false);
  });

  it.each<{ received: BenefitReceived }>([
    { received: { benefit: 'dla_care', rate: 'middle' } },
    { received: { benefit: 'pip_daily_living', rate: 'standard' } },
    { received: { benefit: 'pip_mobility', rate: 'enhanced' } },
    { received: { ...weekly('new_style_esa', 1), group: 'work_related' } },
  ])('is not due with $received', ({ received }) => {
    expect(personOf(alone({ benefits: [received] })).premiums?.enhancedDisability).toBe(false);
  });
});

describe('the severe disability premium (Schs 1 and 1A)', () => {
  const cared = { benefits: care, ...somebodyPaid };
  const uncared = { benefits: care, ...nobodyPaid };
  const with18 = (changes: Partial<Household['others'][number]>) =>
    alone(uncared, { others: [{ age: 18, ...changes }] });

  it.each<{ why: string; household: Household; rates: number }>([
    { why: 'PIP daily living and nobody paid', household: alone(uncared), rates: 1 },
    {
      why: 'AA and nobody paid',
      household: alone({ ...uncared, age: 80, benefits: on('attendance_allowance') }),
      rates: 1,
    },
    {
      why: 'AFIP',
      household: alone({ ...uncared, benefits: on('armed_forces_independence_payment') }),
      rates: 1,
    },
    {
      why: 'DLA middle care',
      household: alone({ ...uncared, benefits: [{ benefit: 'dla_care', rate: 'middle' }] }),
      rates: 1,
    },
    {
      why: 'DLA highest care',
      household: alone({ ...uncared, benefits: [{ benefit: 'dla_care', rate: 'highest' }] }),
      rates: 1,
    },
    {
      why: 'DLA lowest care',
      household: alone({ ...uncared, benefits: [{ benefit: 'dla_care', rate: 'lowest' }] }),
      rates: 0,
    },
    { why: 'PIP mobility', household: alone({ ...uncared, benefits: on('pip_mobility') }), rates: 0 },
    { why: 'Carer’s Allowance paid for them', household: alone(cared), rates: 0 },
    {
      why: 'Carer’s Allowance not known',
      household: alone({ ...uncared, somebodyGetsCarersAllowanceForThem: 'not_known' }),
      rates: 0,
    },
    { why: 'Carer’s Allowance not said', household: alone({ benefits: care }), rates: 0 },
    { why: 'somebody of 18', household: with18({}), rates: 0 },
    { why: 'somebody of 17', household: with18({ age: 17 }), rates: 1 },
    { why: 'somebody of 18 who is blind', household: with18(blind), rates: 1 },
    { why: 'somebody of 18 on the same benefit', household: with18({ benefits: care }), rates: 1 },
    { why: 'somebody of 18 on PIP mobility', household: with18({ benefits: on('pip_mobility') }), rates: 0 },
    { why: 'both, nobody paid', household: couple(uncared, uncared), rates: 2 },
    { why: 'both, somebody paid for one', household: couple(uncared, cared), rates: 1 },
    { why: 'both, somebody paid for each', household: couple(cared, cared), rates: 0 },
    { why: 'one of a couple', household: couple(uncared, {}), rates: 0 },
    { why: 'only the partner', household: couple({}, uncared), rates: 0 },
    { why: 'one, the partner blind', household: couple(uncared, blind), rates: 1 },
    { why: 'one whose carer is paid, the partner blind', household: couple(cared, blind), rates: 0 },
  ])('with $why is $rates of the rate', ({ household, rates }) => {
    expect(personOf(household).premiums?.severeDisability).toBe(rates);
    expect(partsOf(household).find(({ item }) => item === 'severe disability premium')?.pence ?? 0).toBe(
      rates * 5_035,
    );
  });
});

describe('the carer premium (Schs 1 and 1A)', () => {
  const carer = { benefits: on('carers_allowance_underlying') };

  it.each<{ why: string; household: Household; count: number }>([
    { why: 'allowance paid', household: alone({ benefits: [weekly('carers_allowance', 1)] }), count: 1 },
    { why: 'underlying entitlement', household: alone(carer), count: 1 },
    {
      why: 'an end less than eight weeks ago',
      household: alone({ benefits: on('carers_allowance_ended_within_eight_weeks') }),
      count: 1,
    },
    { why: 'both carers', household: couple(carer, carer), count: 2 },
    { why: 'no carer', household: couple({}, {}), count: 0 },
  ])('with $why is due $count times', ({ household, count }) => {
    expect(partsOf(household).filter(({ item }) => item === 'carer premium')).toHaveLength(count);
  });
});

describe('the premiums for a child (Schs 1 and 1A)', () => {
  it.each<{ why: string; child: Household['children'][number]; disabled: boolean; enhanced: boolean }>([
    {
      why: 'a child on DLA highest care',
      child: { age: 9, benefits: [{ benefit: 'dla_care', rate: 'highest' }] },
      disabled: true,
      enhanced: true,
    },
    {
      why: 'a child on DLA mobility',
      child: { age: 15, benefits: on('dla_mobility') },
      disabled: true,
      enhanced: false,
    },
    {
      why: 'a young person on enhanced PIP',
      child: { age: 16, benefits: [{ benefit: 'pip_daily_living', rate: 'enhanced' }] },
      disabled: true,
      enhanced: true,
    },
    {
      why: 'a young person on AFIP',
      child: { age: 19, benefits: on('armed_forces_independence_payment') },
      disabled: true,
      enhanced: false,
    },
    { why: 'a blind child', child: { age: 2, registeredBlind: true }, disabled: true, enhanced: false },
    {
      why: 'a young person on DLA',
      child: { age: 16, benefits: on('dla_care') },
      disabled: false,
      enhanced: false,
    },
    {
      why: 'a child on PIP',
      child: { age: 15, benefits: on('pip_mobility') },
      disabled: false,
      enhanced: false,
    },
    { why: 'a child without benefit', child: { age: 9 }, disabled: false, enhanced: false },
  ])('of $why: disabled $disabled, enhanced $enhanced', ({ child, disabled, enhanced }) => {
    const items = partsOf(alone({}, { children: [child] })).map(({ item }) => item);

    expect(items).toContain('family premium');
    expect(items.includes('disabled child premium')).toBe(disabled);
    expect(items.includes('enhanced disability premium for a child')).toBe(enhanced);
  });
});

describe('a benefit as income (Sch 3)', () => {
  const treatments = (received: BenefitReceived) =>
    personOf(alone({ benefits: [{ weeklyPence: 5_000, ...received }] })).income[0]?.treatment;

  it.each<BenefitCode>([
    'pip_daily_living',
    'pip_mobility',
    'dla_care',
    'dla_mobility',
    'attendance_allowance',
    'armed_forces_independence_payment',
    'mobility_supplement',
    'working_tax_credit',
    'working_tax_credit_disability_element',
    'child_tax_credit',
    'guardians_allowance',
    'council_tax_reduction',
    'social_fund',
    'christmas_bonus',
    'carers_allowance_underlying',
    'carers_allowance_ended_within_eight_weeks',
  ])('ignores %s in full', (benefit) => {
    expect(treatments({ benefit })).toBe('disregarded');
  });

  it.each<BenefitCode>([
    'state_pension',
    'esa_contributory',
    'new_style_esa',
    'jsa_contributory',
    'new_style_jsa',
    'carers_allowance',
    'child_benefit',
    'industrial_injuries',
    'pension_credit_savings_credit',
    'armed_forces_guaranteed_income',
    'incapacity_benefit_long_term',
    'severe_disablement_allowance',
    'other_benefit',
  ])('counts %s in full', (benefit) => {
    expect(treatments({ benefit })).toBe('counted');
  });

  it.each<BenefitReceived & { as: string }>([
    { benefit: 'war_disablement_pension', rate: 'other', as: 'war_pension' },
    { benefit: 'war_disablement_pension', as: 'war_pension' },
    {
      benefit: 'war_disablement_pension',
      rate: 'eighty_percent_with_constant_attendance',
      as: 'disregarded',
    },
    { benefit: 'war_widows_or_widowers_pension', as: 'war_pension' },
    { benefit: 'armed_forces_guaranteed_income', rate: 'tariff_1_to_6', as: 'disregarded' },
    { benefit: 'armed_forces_guaranteed_income', rate: 'other', as: 'counted' },
  ])('takes $benefit at rate $rate as $as', ({ as, ...received }) => {
    expect(treatments(received)).toBe(as);
  });

  it('ignores Housing Benefit of a partner', () => {
    expect(personOf(couple({}, { benefits: [weekly('housing_benefit', 1)] })).income).toStrictEqual([
      { name: 'partner’s housing benefit', weeklyPence: 1, treatment: 'disregarded' },
    ]);
  });

  it('stays a month’s amount where a month’s was given (reg 23)', () => {
    const { income } = personOf(alone({ benefits: [{ benefit: 'new_style_jsa', monthlyPence: 40_000 }] }));

    expect(income).toStrictEqual([{ name: 'new style JSA', monthlyPence: 40_000, treatment: 'counted' }]);
  });
});

describe('other income (Sch 3)', () => {
  it.each<OtherIncome & { as: string }>([
    { ...other('occupational_pension'), as: 'counted' },
    { ...other('personal_pension'), as: 'counted' },
    { ...other('annuity'), as: 'counted' },
    { ...other('other'), as: 'counted' },
    { ...other('maintenance'), as: 'maintenance' },
    { ...other('sub_tenant'), as: 'sub_tenant' },
    { ...other('heated_sub_tenant'), as: 'heated_sub_tenant' },
    { ...other('boarder'), as: 'boarder' },
    { ...other('charitable'), as: 'charitable_payment' },
    { ...other('charitable', { spentOnEssentials: true }), as: 'charitable_payment' },
    { ...other('charitable', { spentOnEssentials: false }), as: 'disregarded' },
    { ...other('interest_or_dividends'), as: 'disregarded' },
    { ...other('from_somebody_living_there'), as: 'disregarded' },
    { ...other('fostering'), as: 'disregarded' },
    { ...other('direct_payments_for_care'), as: 'disregarded' },
  ])('of kind $kind, essentials $spentOnEssentials, is $as', ({ as, ...payment }) => {
    expect(personOf(alone({ otherIncome: [payment] })).income[0]?.treatment).toBe(as);
  });
});

describe('earnings (reg 25(3))', () => {
  const incomeOf = (earnings: Earnings, benefits: BenefitReceived[] = []) =>
    personOf(alone({ earnings: [earnings], benefits })).income[0];
  const gross = (changes: Partial<Earnings>, pensionPence: number): Earnings => ({
    ...changes,
    taken: { taxPence: 3_000, nationalInsurancePence: 2_000, pensionPence },
  });

  it.each<{ what: string; earnings: Earnings; amount: Partial<Income> }>([
    { what: 'net pay of a week', earnings: pay(), amount: { weeklyPence: 30_000 } },
    {
      what: 'net pay of a month',
      earnings: pay({ weeklyPence: undefined, monthlyPence: 9 }),
      amount: { monthlyPence: 9 },
    },
    {
      what: 'gross of a week',
      earnings: gross({ weeklyPence: 40_000 }, 2_000),
      amount: { weeklyPence: 34_000 },
    },
    {
      what: 'gross of a week with half a penny',
      earnings: gross({ weeklyPence: 40_000 }, 2_001),
      amount: { periodPence: 67_999, periodDays: 14 },
    },
    {
      what: 'gross of a month',
      earnings: gross({ monthlyPence: 40_000 }, 2_000),
      amount: { monthlyPence: 34_000 },
    },
    {
      what: 'gross of a month with half a penny, as six months',
      earnings: gross({ monthlyPence: 40_000 }, 2_001),
      amount: { periodPence: 203_997, periodDays: 182 },
    },
  ])('take $what exactly', ({ earnings, amount }) => {
    expect(amountIn(incomeOf(earnings))).toStrictEqual({ ...amount, name: undefined, treatment: undefined });
    expect(incomeOf(earnings)?.treatment).toBe('net_earnings');
  });

  it('are marked as a carer’s (Sch 2 para 5) or of the reserves (para 8)', () => {
    const reserve = pay({ work: 'emergency_or_reserve_service' });

    expect(incomeOf(reserve)?.earningsFrom).toBe('emergency_or_reserve_service');
    expect(incomeOf(reserve, on('carers_allowance_underlying'))?.earningsFrom).toBe('carer');
    expect(incomeOf(pay({ work: 'employed' }))).not.toHaveProperty('earningsFrom');
  });

  it('bring the hours of all jobs (Sch 2 para 18)', () => {
    const twice = [pay({ hoursAWeek: 12 }), pay({ hoursAWeek: 18.5 }), pay({ hoursAWeek: undefined })];

    expect(personOf(couple({ earnings: twice }, { earnings: [pay()] }))).toMatchObject({
      weeklyHours: 30.5,
      partner: { age: 40, weeklyHours: 15 },
    });
    expect(personOf(alone({ earnings: [pay({ hoursAWeek: 1 })] })).weeklyHours).toBe(1);
    expect(personOf(couple({}, {}))).not.toHaveProperty('weeklyHours');
  });
});

describe('what is still to be asked', () => {
  it.each<{ what: string; household: Household; asked: RegExp }>([
    {
      what: 'savings',
      household: living({ savingsPence: undefined }),
      asked: /savings.*Nothing is worked out/,
    },
    {
      what: 'the amount of a benefit that counts',
      household: couple({}, { benefits: on('state_pension') }),
      asked: /What is the partner’s state pension a week or a month\? Nothing/,
    },
  ])('leaves no person to assess without $what', ({ household, asked }) => {
    const { person, questions } = concludeHousehold(household);

    expect(person).toBeUndefined();
    expect(questions[0]?.question).toMatch(asked);
  });

  it('is not the amount of a benefit that is ignored', () => {
    expect(personOf(alone({ benefits: on('dla_care') })).income).toStrictEqual([]);
  });
});

describe('an officer is asked', () => {
  const carer = [weekly('carers_allowance', 8_330)];
  const uncared = { benefits: care, ...nobodyPaid };
  const dlaHighest: BenefitReceived[] = [{ benefit: 'dla_care', rate: 'highest' }];
  const pipEnhanced: BenefitReceived[] = [{ benefit: 'pip_daily_living', rate: 'enhanced' }];
  const afip = on('armed_forces_independence_payment');
  const esa: BenefitReceived[] = [{ ...weekly('new_style_esa', 1), group: 'support' }];
  const child = { age: 8 };
  const lone = (person: Partial<Adult>) => alone(person, { children: [child] });

  it.each<{ about: RegExp; yes: Household[]; no: Household[] }>([
    {
      about: /Does Armed Forces/,
      yes: [
        alone({ benefits: afip }),
        couple({}, { benefits: afip }),
        alone({}, { children: [{ age: 17, benefits: afip }] }),
        alone({}, { others: [{ age: 30, benefits: afip }] }),
      ],
      no: [alone(uncared)],
    },
    { about: /Is Personal Independence/, yes: [alone(uncared)], no: [alone({ benefits: afip })] },
    {
      about: /past its assessment phase/,
      yes: [alone({ benefits: [weekly('new_style_esa', 1)] })],
      no: [alone({ benefits: esa }), alone({})],
    },
    {
      about: /Which allowance has a lone parent/,
      yes: [lone({ benefits: esa })],
      no: [lone({}), alone({ benefits: esa }), couple({ benefits: esa }, {}, { children: [child] })],
    },
    {
      about: /At which rate/,
      yes: [
        alone(uncared),
        alone({ benefits: on('dla_care') }),
        couple({}, uncared),
        alone({}, { children: [{ age: 9, benefits: on('dla_care') }] }),
      ],
      no: [alone({ benefits: dlaHighest }), alone({ benefits: on('dla_mobility') }), lone({})],
    },
    {
      about: /Is Carer’s Allowance in payment/,
      yes: [
        alone({ benefits: care }),
        alone({ benefits: care, somebodyGetsCarersAllowanceForThem: 'not_known' }),
        couple(uncared, { benefits: care }),
        couple({ benefits: care }, blind),
      ],
      no: [
        alone(uncared),
        alone({ ...uncared, ...somebodyPaid }),
        alone({}),
        alone({ benefits: care }, { others: [{ age: 30 }] }),
      ],
    },
    {
      about: /For whom is the Carer’s/,
      yes: [
        couple(uncared, { ...uncared, benefits: [...care, ...carer] }),
        couple(uncared, { ...blind, benefits: carer }),
      ],
      no: [
        alone({ ...uncared, benefits: [...care, ...carer] }),
        couple(uncared, uncared),
        couple({}, { benefits: carer }),
      ],
    },
    {
      about: /Is somebody of 18 or over who lives there/,
      yes: [alone(uncared, { others: [{ age: 18 }] }), alone({ benefits: care }, { others: [{ age: 18 }] })],
      no: [alone(uncared), alone({}, { others: [{ age: 18 }] }), alone(uncared, { others: [{ age: 17 }] })],
    },
    {
      about: /Does it take them out of account/,
      yes: [
        alone(uncared, { others: [{ age: 18, benefits: care }] }),
        alone({ benefits: care }, { others: [{ age: 9 }, { age: 18, benefits: care }] }),
      ],
      no: [
        alone(uncared, { others: [{ age: 17, benefits: care }] }),
        alone(uncared, { others: [{ age: 18 }] }),
        alone(uncared, { others: [{ age: 18, ...blind }] }),
        alone(uncared, { others: [{ age: 18, ...blind, benefits: care }] }),
        alone({}, { others: [{ age: 18, benefits: care }] }),
        alone(uncared, {
          others: [{ age: 18, benefits: care }, { age: 18 }],
        }),
      ],
    },
    {
      about: /only the partner has the care benefit/,
      yes: [couple(blind, uncared)],
      no: [couple({}, uncared), couple({ ...uncared, ...blind }, uncared), couple(blind, {}), alone(blind)],
    },
    {
      about: /count as a disabled child/,
      yes: [
        alone({}, { children: [{ age: 15, benefits: on('pip_mobility') }] }),
        alone({}, { children: [child, { age: 16, benefits: on('dla_mobility') }] }),
      ],
      no: [lone({}), alone({}, { children: [{ age: 15, benefits: dlaHighest }] })],
    },
    {
      about: /for a child due beside a pensioner premium/,
      yes: [alone({ age: 60 }, { children: [child, { age: 15, benefits: dlaHighest }] })],
      no: [
        alone({ age: 59 }, { children: [{ age: 15, benefits: dlaHighest }] }),
        alone({ age: 67 }, { children: [{ age: 15, benefits: dlaHighest }] }),
        lone({ age: 60 }),
      ],
    },
    {
      about: /since 5 April 1998/,
      yes: [lone({ age: 59 }), lone({ age: 67 })],
      no: [lone({ age: 60 }), lone(blind), couple({}, {}, { children: [child] }), alone({})],
    },
    { about: /Tax credits ended/, yes: [alone({ benefits: on('child_tax_credit') })], no: [alone({})] },
    { about: /in no list/, yes: [alone({ benefits: [weekly('other_benefit', 1)] })], no: [alone({})] },
    {
      about: /war or armed forces payment/,
      yes: [
        alone({ benefits: [weekly('war_disablement_pension', 1)] }),
        alone({ benefits: [weekly('state_pension', 1), weekly('war_disablement_pension', 1)] }),
        alone({ benefits: [weekly('armed_forces_guaranteed_income', 1)] }),
      ],
      no: [
        alone({ benefits: [weekly('state_pension', 1)] }),
        alone({ benefits: [{ ...weekly('war_disablement_pension', 1), rate: 'other' }] }),
        alone({ benefits: [{ ...weekly('armed_forces_guaranteed_income', 1), rate: 'tariff_1_to_6' }] }),
      ],
    },
    {
      about: /net profit/,
      yes: [alone({ earnings: [pay(), pay({ work: 'self_employed' })] })],
      no: [alone({ earnings: [pay()] })],
    },
    {
      about: /How many hours/,
      yes: [alone({ earnings: [pay(), pay({ hoursAWeek: undefined })] })],
      no: [alone({ earnings: [pay({ hoursAWeek: 0 })] })],
    },
    {
      about: /disability premium of the couple/,
      yes: [
        couple(blind, { earnings: [pay({ hoursAWeek: 16 })] }),
        couple(blind, { earnings: [pay({ hoursAWeek: 29 })] }),
        couple(blind, { age: 24, earnings: [pay({ hoursAWeek: 30 })] }),
      ],
      no: [
        couple(blind, { age: 25, earnings: [pay({ hoursAWeek: 30 })] }),
        couple(blind, { earnings: [pay({ hoursAWeek: 16 })] }, { children: [child] }),
        couple(blind, { earnings: [pay()] }),
        couple({}, { earnings: [pay({ hoursAWeek: 16 })] }),
        alone({ ...blind, earnings: [pay({ hoursAWeek: 16 })] }),
      ],
    },
    {
      about: /pension-age cases/,
      yes: [alone({ ...blind, age: 60, earnings: [pay()] })],
      no: [
        alone({ ...blind, age: 59, earnings: [pay()] }),
        alone({ age: 60, earnings: [pay()] }),
        alone({ ...blind, age: 60 }),
      ],
    },
    {
      about: /registered childcare/,
      yes: [lone({ earnings: [pay()] })],
      no: [lone({}), alone({ earnings: [pay()] })],
    },
    {
      about: /raised since 1996/,
      yes: [alone({ otherIncome: [other('heated_sub_tenant')] })],
      no: [alone({})],
    },
    { about: /home income plan/, yes: [alone({ otherIncome: [other('annuity')] })], no: [alone({})] },
    {
      about: /What is the other income/,
      yes: [alone({ otherIncome: [other('other')] })],
      no: [alone({ otherIncome: [other('boarder')] })],
    },
    {
      about: /charitable payment regular/,
      yes: [alone({ otherIncome: [other('charitable')] })],
      no: [alone({})],
    },
    {
      about: /Should the elder be/,
      yes: [couple({ age: 59 }, { age: 60 }, { savingsPence: 600_001 })],
      no: [
        couple({ age: 59 }, { age: 60 }, { savingsPence: 600_000 }),
        couple({ age: 60 }, { age: 60 }, { savingsPence: 600_001 }),
        couple({ age: 59 }, { age: 59 }, { savingsPence: 600_001 }),
        couple({ age: 59 }, { age: 60 }, { savingsPence: undefined }),
        alone({ age: 59 }, { savingsPence: 600_001 }),
      ],
    },
    {
      about: /savings of a kind/,
      yes: [living({ savingsPence: 600_001 })],
      no: [living({ savingsPence: 600_000 }), living({ savingsPence: undefined })],
    },
    {
      about: /given up/,
      yes: [living({ gaveMoneyAway: true }), living({ gaveMoneyAway: 'not_known' })],
      no: [living({ gaveMoneyAway: false }), living()],
    },
  ])('$about where it matters only', ({ about, yes, no }) => {
    for (const household of yes) expect(asks(household)).toMatch(about);
    for (const household of no) expect(asks(household)).not.toMatch(about);
  });

  it('with the law, and told how the figure was worked and that it may change', () => {
    const { questions } = concludeHousehold(alone({ age: 66, benefits: pipEnhanced }));

    expect(questions.length).toBeGreaterThan(0);
    for (const { question, law } of questions) {
      expect(question).toMatch(/\? Worked meanwhile .+; the contribution may change\.$/);
      expect(law).not.toBe('');
    }
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

describe('for any household', () => {
  const amount = fc.integer({ min: 0, max: 60_000 });
  /** One payment as answers; each lodger's payment has its own limit, so theirs are not split. */
  const payment = fc.oneof(
    fc
      .constantFrom<BenefitCode>('state_pension', 'child_benefit', 'carers_allowance', 'industrial_injuries')
      .map(
        (benefit) =>
          (weeklyPence: number): Partial<Adult> => ({ benefits: [{ benefit, weeklyPence }] }),
      ),
    fc
      .constantFrom<OtherIncome['kind']>(
        'occupational_pension',
        'maintenance',
        'charitable',
        'annuity',
        'other',
      )
      .map(
        (kind) =>
          (monthlyPence: number): Partial<Adult> => ({ otherIncome: [{ kind, monthlyPence }] }),
      ),
    fc.constantFrom(0, 16, 30).map(
      (hoursAWeek) =>
        (monthlyPence: number): Partial<Adult> => ({
          earnings: [{ monthlyPence, hoursAWeek, afterTaxNationalInsuranceAndHalfOfPension: true }],
        }),
    ),
  );
  const answer = fc.constantFrom(true, false, 'not_known' as const, undefined);
  const received: fc.Arbitrary<BenefitReceived> = fc.constantFrom<BenefitReceived>(
    { benefit: 'carers_allowance', weeklyPence: 8_330 },
    { benefit: 'new_style_esa', group: 'support', weeklyPence: 9_000 },
    { benefit: 'dla_mobility', rate: 'lower', weeklyPence: 2_900 },
    { benefit: 'mobility_supplement', weeklyPence: 7_000 },
  );
  const adult: fc.Arbitrary<Adult> = fc.record({
    age: fc.integer({ min: 16, max: 90 }),
    benefits: fc.uniqueArray(received, { maxLength: 2, selector: ({ benefit }) => benefit }),
    registeredBlind: fc.boolean(),
    earnings: fc.array(
      fc.record({ weeklyPence: amount, hoursAWeek: fc.integer({ min: 0, max: 40 }) }).map((job) => pay(job)),
      { maxLength: 1 },
    ),
    otherIncome: fc.array(
      amount.map((weeklyPence): OtherIncome => ({ kind: 'occupational_pension', weeklyPence })),
      { maxLength: 1 },
    ),
    somebodyGetsCarersAllowanceForThem: answer,
  });
  const household: fc.Arbitrary<Household> = fc
    .record({
      person: adult,
      partner: fc.option(adult),
      children: fc.array(fc.record({ age: fc.integer({ min: 0, max: 19 }) }), { maxLength: 2 }),
      others: fc.array(fc.record({ age: fc.integer({ min: 0, max: 90 }), registeredBlind: fc.boolean() }), {
        maxLength: 1,
      }),
      savingsPence: fc.integer({ min: 0, max: 2_000_000 }),
    })
    .map((answers) => Household.parse(answers));
  const plus = (answers: Household, ...added: Partial<Adult>[]): Household =>
    Household.parse({
      ...answers,
      person: {
        ...answers.person,
        benefits: [answers.person, ...added].flatMap(({ benefits = [] }) => benefits),
        earnings: [answers.person, ...added].flatMap(({ earnings = [] }) => earnings),
        otherIncome: [answers.person, ...added].flatMap(({ otherIncome = [] }) => otherIncome),
      },
    });
  const contribution = (answers: Household) => assess(answers).contributionPence;

  it('splitting an income into parts changes nothing', () => {
    fc.assert(
      fc.property(household, payment, amount, amount, (answers, told, first, second) => {
        const [whole, firstPart, secondPart] = [told(first + second), told(first), told(second)];
        // Both parts are pay for the same hours.
        const rest = secondPart.earnings
          ? { earnings: secondPart.earnings.map((job) => ({ ...job, hoursAWeek: 0 })) }
          : secondPart;

        expect(contribution(plus(answers, firstPart, rest))).toBe(contribution(plus(answers, whole)));
      }),
    );
  });

  it('adding a benefit that is ignored never raises the contribution', () => {
    const ignored: fc.Arbitrary<BenefitReceived> = fc.constantFrom<BenefitReceived>(
      { benefit: 'pip_daily_living', rate: 'standard', weeklyPence: 7_000 },
      { benefit: 'pip_daily_living', rate: 'enhanced', weeklyPence: 11_000 },
      { benefit: 'pip_mobility', weeklyPence: 3_000 },
      { benefit: 'dla_care', rate: 'highest', weeklyPence: 11_000 },
      { benefit: 'attendance_allowance', rate: 'lower', weeklyPence: 7_000 },
      { benefit: 'armed_forces_independence_payment', weeklyPence: 18_000 },
      { benefit: 'carers_allowance_underlying' },
      { benefit: 'council_tax_reduction', weeklyPence: 3_000 },
      { benefit: 'housing_benefit', weeklyPence: 12_000 },
    );

    fc.assert(
      fc.property(household, ignored, (answers, benefit) => {
        expect(contribution(plus(answers, { benefits: [benefit] }))).toBeLessThanOrEqual(
          contribution(answers),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('what is concluded is a relevant person that the means test takes, each benefit known or asked', () => {
    fc.assert(
      fc.property(household, fc.constantFrom(...BenefitCode.options), (answers, benefit) => {
        fc.pre(!answers.person.benefits.some((known) => known.benefit === benefit));
        const { person, questions } = concludeHousehold(plus(answers, { benefits: on(benefit) }));

        expect(person === undefined ? questions.length > 0 : RelevantPerson.safeParse(person).success).toBe(
          true,
        );
      }),
    );
  });
});
