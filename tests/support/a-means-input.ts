import type { Income, MeansInput, RelevantPerson } from '#schemas/means-test.ts';

/** A single person of 40 without income or capital. */
export const aRelevantPerson = (changes: Partial<RelevantPerson> = {}): RelevantPerson => ({
  age: 40,
  partner: null,
  children: [],
  income: [],
  capitalPence: 0,
  ...changes,
});

/** An owner's application in England for works of 20,000 pounds. */
export const aMeansInput = (changes: Partial<MeansInput> = {}): MeansInput => ({
  nation: 'england',
  ratesId: 'england-2009-08-05',
  applicationType: 'owner',
  disabledOccupantIsChildOrYoungPerson: false,
  relevantPersons: [aRelevantPerson()],
  previousApplications: [],
  eligibleExpensePence: 2_000_000,
  ...changes,
});

export const counted = (weeklyPence: number): Income => ({
  name: 'pension',
  weeklyPence,
  treatment: 'counted',
});

export const earned = (weeklyPence: number, earningsFrom?: Income['earningsFrom']): Income => ({
  name: 'net earnings',
  weeklyPence,
  treatment: 'net_earnings',
  ...(earningsFrom && { earningsFrom }),
});
