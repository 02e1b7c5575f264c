import { describe, expect, it } from 'vitest';
import type { BenefitCode, BenefitReceived, Household } from '#schemas/household.ts';
import {
  alone,
  asks,
  blind,
  care,
  couple,
  nobodyPaid,
  on,
  partsOf,
  personOf,
  somebodyPaid,
  weekly,
} from '../a-household.ts';

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
