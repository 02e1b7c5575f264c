import { concludeHousehold } from '#domain/household.ts';
import { assessMeans } from '#domain/means-test.ts';
import {
  type Adult,
  type BenefitCode,
  type BenefitReceived,
  type Earnings,
  Household,
  type OtherIncome,
} from '#schemas/household.ts';
import { type Income, type MeansInput, RelevantPerson } from '#schemas/means-test.ts';
import { aMeansInput } from '#tests/support/a-means-input.ts';

export const anAdult = (changes: Partial<Adult> = {}): Adult => ({
  age: 40,
  benefits: [],
  earnings: [],
  otherIncome: [],
  ...changes,
});
export const on = (...codes: BenefitCode[]): BenefitReceived[] => codes.map((benefit) => ({ benefit }));
export const living = (changes: Partial<Household> = {}): Household =>
  Household.parse({
    person: anAdult(),
    partner: null,
    children: [],
    others: [],
    savingsPence: 0,
    ...changes,
  });
export const alone = (person: Partial<Adult>, changes: Partial<Household> = {}) =>
  living({ person: anAdult(person), ...changes });
export const couple = (person: Partial<Adult>, partner: Partial<Adult>, changes: Partial<Household> = {}) =>
  living({ person: anAdult(person), partner: anAdult(partner), ...changes });

export function personOf(household: Household): RelevantPerson {
  const { person } = concludeHousehold(household);
  return RelevantPerson.parse(person);
}
export const assess = (household: Household, applicationType: MeansInput['applicationType'] = 'owner') =>
  assessMeans(aMeansInput({ applicationType, relevantPersons: [personOf(household)] }));
export const partsOf = (household: Household) => assess(household).applicableParts.flat();
export const asks = (household: Household) =>
  concludeHousehold(household)
    .questions.map(({ question }) => question)
    .join('\n');
export const amountIn = (payment: Income | undefined) => ({
  ...payment,
  name: undefined,
  treatment: undefined,
});

export const blind = { registeredBlind: true };
export const care = on('pip_daily_living');
export const nobodyPaid = { somebodyGetsCarersAllowanceForThem: false };
export const somebodyPaid = { somebodyGetsCarersAllowanceForThem: true };
export const weekly = (benefit: BenefitCode, weeklyPence: number): BenefitReceived => ({
  benefit,
  weeklyPence,
});
export const pay = (changes: Partial<Earnings> = {}): Earnings => ({
  weeklyPence: 30_000,
  hoursAWeek: 15,
  afterTaxNationalInsuranceAndHalfOfPension: true,
  ...changes,
});
export const other = (kind: OtherIncome['kind'], changes: Partial<OtherIncome> = {}): OtherIncome => ({
  kind,
  weeklyPence: 5_000,
  ...changes,
});
