import type { EarlierApplication } from '#schemas/means-test.ts';

const windowYears = { owner: 10, tenant: 5, occupier: 5 } as const;

/**
 * The credit in pence for reductions already borne (reg 13): an earlier application for the same dwelling, with a
 * relevant person in common, made within 10 years (owner) or 5 (tenant, occupier) before approval of this one. Where
 * it left no grant, it counts only if the approved works were carried out to a satisfactory standard.
 */
export function creditForEarlierApplications(earlier: readonly EarlierApplication[]): number {
  return earlier
    .filter(
      (application) =>
        application.sameDwelling &&
        application.sharesRelevantPerson &&
        application.yearsBeforeApproval <= windowYears[application.certificate] &&
        (application.grantPaid || application.worksSatisfactory),
    )
    .reduce((credit, { reductionPence }) => credit + reductionPence, 0);
}
