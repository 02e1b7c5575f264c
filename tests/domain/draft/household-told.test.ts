import { describe, expect, it } from 'vitest';
import { householdTold } from '#domain/draft/household-told.ts';
import { Household } from '#schemas/household.ts';
import { knownFrom, owner } from './answered.ts';

const tells = (changes: Record<string, unknown> = {}) =>
  householdTold(owner({ 'finance.benefits': ['none'], 'draft.moneyNow': true, ...changes }));
const alone = { age: 65, benefits: [], earnings: [], otherIncome: [] };
const cared = { ...alone, benefits: [{ benefit: 'attendance_allowance', rate: 'lower' }] };

describe('a household, as the plain questions tell it,', () => {
  it('is not there where somebody wants to be asked later, or has not come to it', () => {
    expect(householdTold(owner())).toBeUndefined();
    expect(tells({ 'draft.moneyNow': false })).toBeUndefined();
    expect(householdTold(knownFrom({ 'draft.moneyNow': true }))).toBeUndefined();
    expect(tells({ 'applicant.dateOfBirth': undefined })).toBeUndefined();
  });

  it('is one person by themselves while nothing else is said', () => {
    expect(tells()).toEqual({ person: alone, partner: null, children: [], others: [] });
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['savings', { 'draft.savingsNow': true, 'draft.savingsPence': 1 }, { savingsPence: 1 }],
    [
      'children',
      { 'draft.hasChildren': true, 'draft.childAges': [4, 9] },
      { children: [{ age: 4 }, { age: 9 }] },
    ],
    ['others', { 'draft.hasOthers': true, 'draft.otherAges': [41] }, { others: [{ age: 41 }] }],
    ['sight', { 'draft.registeredBlind': true }, { person: { ...alone, registeredBlind: true } }],
    [
      'a benefit for care, with its rate',
      { 'draft.careBenefit': 'dla_care:middle' },
      { person: { ...alone, benefits: [{ benefit: 'dla_care', rate: 'middle' }] } },
    ],
    [
      'a benefit for care that has no rate',
      { 'draft.careBenefit': 'armed_forces_independence_payment' },
      { person: { ...alone, benefits: [{ benefit: 'armed_forces_independence_payment' }] } },
    ],
    [
      'no benefit for care',
      { 'draft.careBenefit': 'none', 'draft.mobilityBenefit': 'none' },
      { person: alone },
    ],
    [
      'a benefit for mobility',
      { 'draft.mobilityBenefit': 'pip_mobility' },
      { person: { ...alone, benefits: [{ benefit: 'pip_mobility' }] } },
    ],
    ['a carer who is paid', carer('yes'), { person: { ...cared, somebodyGetsCarersAllowanceForThem: true } }],
    [
      'no carer who is paid',
      carer('no'),
      { person: { ...cared, somebodyGetsCarersAllowanceForThem: false } },
    ],
    [
      'a carer of whom they do not know',
      carer('not_known'),
      { person: { ...cared, somebodyGetsCarersAllowanceForThem: 'not_known' } },
    ],
    [
      'wages a month with their hours',
      income({ kind: 'wages', amountPence: 120_000, every: 'month', hoursAWeek: 20 }),
      {
        person: {
          ...alone,
          earnings: [
            { monthlyPence: 120_000, hoursAWeek: 20, afterTaxNationalInsuranceAndHalfOfPension: true },
          ],
        },
      },
    ],
    [
      'wages a week without hours',
      income({ kind: 'wages', amountPence: 30_000, every: 'week' }),
      {
        person: {
          ...alone,
          earnings: [{ weeklyPence: 30_000, afterTaxNationalInsuranceAndHalfOfPension: true }],
        },
      },
    ],
    [
      'a benefit that counts',
      income({ kind: 'state_pension', amountPence: 23_000, every: 'week' }),
      { person: { ...alone, benefits: [{ benefit: 'state_pension', weeklyPence: 23_000 }] } },
    ],
    [
      'a pension from work',
      income({ kind: 'occupational_pension', amountPence: 50_000, every: 'month' }),
      { person: { ...alone, otherIncome: [{ kind: 'occupational_pension', monthlyPence: 50_000 }] } },
    ],
    [
      'a partner with a benefit and a wage of their own',
      {
        'draft.hasPartner': true,
        'draft.partnerAge': 60,
        'draft.partnerCareBenefit': 'attendance_allowance:higher',
        ...income({ whose: 'partner', kind: 'wages', amountPence: 100, every: 'week' }),
      },
      {
        person: alone,
        partner: {
          age: 60,
          benefits: [{ benefit: 'attendance_allowance', rate: 'higher' }],
          earnings: [{ weeklyPence: 100, afterTaxNationalInsuranceAndHalfOfPension: true }],
          otherIncome: [],
        },
      },
    ],
    [
      'a partner with a benefit that counts, and the person with none',
      {
        'draft.hasPartner': true,
        'draft.partnerAge': 70,
        ...income({ whose: 'partner', kind: 'state_pension', amountPence: 23_000, every: 'week' }),
      },
      { person: alone, partner: { age: 70, benefits: [{ benefit: 'state_pension', weeklyPence: 23_000 }] } },
    ],
    [
      'a partner of whom nothing else is said',
      { 'draft.hasPartner': true, 'draft.partnerAge': 60 },
      { partner: { age: 60, benefits: [], earnings: [], otherIncome: [] } },
    ],
    [
      'no partner, whatever was said of one before',
      { 'draft.hasPartner': false, 'draft.partnerAge': 60 },
      { person: alone, partner: null },
    ],
  ])('has %s', (_, answers, expected) => {
    expect(tells(answers)).toMatchObject(expected);
    expect(Household.safeParse(tells(answers)).success).toBe(true);
  });
});

function carer(answer: string) {
  return { 'draft.careBenefit': 'attendance_allowance:lower', 'draft.carersAllowanceForThem': answer };
}
function income(payment: object) {
  return { 'draft.hasIncome': true, 'draft.incomes': [payment] };
}
