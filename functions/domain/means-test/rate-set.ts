import type { RatesId } from '#schemas/means-test.ts';

/** Weekly amounts in pence of one period; `null` where the period has none or none was read. Multipliers in hundredths. */
export type RateSet = {
  readonly id: RatesId;
  /** First day of these amounts; with `forChecksOnly` they never apply to a case. */
  readonly inForceFrom: string;
  readonly forChecksOnly: boolean;
  readonly citation: string;
  readonly housingPence: number;
  readonly passportPence: number;
  readonly allowancePence: Readonly<
    Record<
      | 'singleUnder25'
      | 'single25'
      | 'loneParentUnder18'
      | 'loneParent18'
      | 'coupleUnder18'
      | 'couple18'
      | 'child'
      | 'pensionSingleUnder65'
      | 'pensionSingle65'
      | 'pensionCoupleUnder65'
      | 'pensionCouple65',
      number
    > &
      Record<'singleMainPhaseEsa' | 'pensionSpouseUnder65' | 'pensionSpouse65', number | null>
  >;
  readonly premiumPence: Readonly<
    Record<
      | 'family'
      | 'familyBaby'
      | 'pensionerSingle'
      | 'pensionerCouple'
      | 'disabilitySingle'
      | 'disabilityCouple'
      | 'severeDisability'
      | 'enhancedDisabilityChild'
      | 'enhancedDisabilitySingle'
      | 'enhancedDisabilityCouple'
      | 'disabledChild'
      | 'carer',
      number
    > &
      Record<'protectedLoneParent' | 'pensionProtectedLoneParent', number | null>
  >;
  /** Parts of the weekly excess end, inclusively, at these; the fourth is without end (reg 12). */
  readonly bandEdgesPence: readonly [number, number, number];
  readonly multiplierHundredths: Readonly<
    Record<'owner' | 'tenant', readonly [number, number, number, number]>
  >;
  readonly earningsDisregardPence: Readonly<
    Record<
      'loneParent' | 'disability' | 'carer' | 'emergencyOrReserve' | 'couple' | 'single' | 'extra',
      number
    >
  >;
  readonly childcareMaximumPence: Readonly<Record<'oneChild' | 'twoOrMore', number>>;
  readonly tariff: Readonly<Record<'freePence' | 'stepPence' | 'stepFrom60Pence' | 'incomePence', number>>;
  readonly partIgnoredPence: Readonly<
    Record<
      | 'warPension'
      | 'charitable'
      | 'jointCeiling'
      | 'maintenance'
      | 'subTenant'
      | 'subTenantHeating'
      | 'boarder',
      number
    >
  > | null;
};
