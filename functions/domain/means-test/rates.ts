import type { RatesId } from '#schemas/means-test.ts';
import type { RateSet } from './rate-set.ts';

/** Thrown for a set of rates that is not held. `field` names where it was asked for, never what was asked. */
export class UnknownRateSet extends Error {
  override readonly name = 'UnknownRateSet';
  readonly field: string;

  constructor(field: string) {
    super(`No rate set is held for what was given at ${field}`);
    this.field = field;
  }
}

const since2009 = {
  id: 'england-2009-08-05',
  inForceFrom: '2009-08-05',
  forChecksOnly: false,
  citation:
    'SI 1996/2890 Schs 1 to 3 and regs 10, 12, 19, 40, as amended; last uprated by SI 2008/1190 (22 May 2008); ESA amount added by SI 2009/1807 (5 August 2009)',
  housingPence: 6130,
  passportPence: 100,
  allowancePence: {
    singleUnder25: 4795,
    single25: 6050,
    singleMainPhaseEsa: 6430,
    loneParentUnder18: 4795,
    loneParent18: 6050,
    coupleUnder18: 7235,
    couple18: 9495,
    child: 5259,
    pensionSingleUnder65: 12405,
    pensionSingle65: 14380,
    pensionCoupleUnder65: 18935,
    pensionCouple65: 21550,
    pensionSpouseUnder65: 6530,
    pensionSpouse65: 7170,
  },
  premiumPence: {
    family: 1675,
    familyBaby: 1050,
    protectedLoneParent: 2220,
    pensionProtectedLoneParent: 2230,
    pensionerSingle: 6355,
    pensionerCouple: 9440,
    disabilitySingle: 2585,
    disabilityCouple: 3685,
    severeDisability: 5035,
    enhancedDisabilityChild: 1960,
    enhancedDisabilitySingle: 1260,
    enhancedDisabilityCouple: 1815,
    disabledChild: 4872,
    carer: 2775,
  },
  bandEdgesPence: [4795, 9590, 19180],
  multiplierHundredths: { owner: [1885, 3769, 15077, 37693], tenant: [1104, 2209, 8834, 22086] },
  earningsDisregardPence: {
    loneParent: 2500,
    disability: 2000,
    carer: 2000,
    emergencyOrReserve: 2000,
    couple: 1000,
    single: 500,
    extra: 1490,
  },
  childcareMaximumPence: { oneChild: 17500, twoOrMore: 30000 },
  tariff: { freePence: 600000, stepPence: 25000, stepFrom60Pence: 50000, incomePence: 100 },
  partIgnoredPence: {
    warPension: 1000,
    charitable: 2000,
    jointCeiling: 2000,
    maintenance: 1500,
    subTenant: 400,
    subTenantHeating: 925,
    boarder: 2000,
  },
} as const satisfies RateSet;

const from2005 = {
  ...since2009,
  id: 'england-2005-12-31',
  inForceFrom: '2005-12-31',
  forChecksOnly: true,
  citation:
    'SI 2005/3323 (31 December 2005), superseded 22 May 2008; only to check the arithmetic against a published table',
  housingPence: 5640,
  allowancePence: {
    singleUnder25: 4450,
    single25: 5620,
    singleMainPhaseEsa: null,
    loneParentUnder18: 4450,
    loneParent18: 5620,
    coupleUnder18: 6715,
    couple18: 8815,
    child: 4388,
    pensionSingleUnder65: 10945,
    pensionSingle65: 12590,
    pensionCoupleUnder65: 16705,
    pensionCouple65: 18860,
    pensionSpouseUnder65: null,
    pensionSpouse65: null,
  },
  premiumPence: {
    family: 1610,
    familyBaby: 1045,
    protectedLoneParent: null,
    pensionProtectedLoneParent: null,
    pensionerSingle: 5325,
    pensionerCouple: 7890,
    disabilitySingle: 2395,
    disabilityCouple: 3420,
    severeDisability: 4550,
    enhancedDisabilityChild: 1771,
    enhancedDisabilitySingle: 1170,
    enhancedDisabilityCouple: 1690,
    disabledChild: 4389,
    carer: 2580,
  },
  multiplierHundredths: { owner: [1937, 3873, 15493, 38733], tenant: [1121, 2241, 8966, 22415] },
  earningsDisregardPence: { ...since2009.earningsDisregardPence, extra: 1450 },
  partIgnoredPence: null,
} as const satisfies RateSet;

// In the order of their start, latest first.
const rateSets: readonly RateSet[] = Object.values({
  'england-2009-08-05': since2009,
  'england-2005-12-31': from2005,
} satisfies Record<RatesId, RateSet>);

/** The set of that id. Throws `UnknownRateSet`. */
export function ratesById(id: string): RateSet {
  const found = rateSets.find((rates) => rates.id === id);
  if (!found) throw new UnknownRateSet('ratesId');
  return found;
}

/** The set that applies to a case on that day (`YYYY-MM-DD`). Throws `UnknownRateSet` before the first one held. */
export function ratesInForceOn(date: string): RateSet {
  const found = rateSets.find((rates) => !rates.forChecksOnly && rates.inForceFrom <= date);
  if (!found) throw new UnknownRateSet('date');
  return found;
}
