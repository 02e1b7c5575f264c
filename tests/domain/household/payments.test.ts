import { describe, expect, it } from 'vitest';
import type { BenefitCode, BenefitReceived, Earnings, OtherIncome } from '#schemas/household.ts';
import type { Income } from '#schemas/means-test.ts';
import { alone, amountIn, couple, on, other, pay, personOf, weekly } from '../a-household.ts';

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
