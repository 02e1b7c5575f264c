import { checked } from '#infra/checked.ts';
import type { Deployment } from '#schemas/deployment.ts';
import { GrantsConfig } from '#schemas/grants-config.ts';
import { LimitsOverride } from '#schemas/limits.ts';
import { WaitsOverride } from '#schemas/waits.ts';

const days = (count: number) => count * 24 * 60 * 60;

/**
 * Your deployment. Edit this file: everything that differs from one council or charity to the next is here.
 * The people, addresses and funds below are invented, so that a laptop runs the whole service at once.
 */
export const grantsConfig: GrantsConfig = checkedConfig({
  organisation: {
    id: 'threshold-demo',
    name: 'Threshold Home Adaptations',
    senderAddress: 'adaptations@threshold.example',
    replyToAddress: 'adaptations@threshold.example',
    telephone: '01632 960 001',
    brandColour: '#1d3557',
    // An example for a council. A charity's basis is another: ask whoever advises you on data protection.
    privacy: {
      legalBasis:
        'We handle requests as a public task (article 6(1)(e) of the UK GDPR). For information about health, the condition is substantial public interest and social protection (article 9(2)(g) and Schedule 1 to the Data Protection Act 2018).',
      retention:
        'We keep an approved request for seven years, and one that was refused or withdrawn for two years. Links end within two weeks.',
    },
    serviceAddress: 'service-desk@threshold.example',
  },
  people: [
    {
      personId: 'amara-okafor',
      name: 'Amara Okafor',
      email: 'amara.okafor@threshold.example',
      roles: ['occupational_therapist'],
      registration: {
        hcpcNumber: 'OT104233',
        checkedAt: '2026-11-02T09:30:00Z',
        checkedBy: 'Helen Marsh',
        status: 'registered',
      },
    },
    {
      personId: 'rhys-pritchard',
      name: 'Rhys Pritchard',
      email: 'rhys.pritchard@threshold.example',
      roles: ['occupational_therapist'],
      registration: {
        hcpcNumber: 'OT87120',
        checkedAt: '2026-11-02T09:35:00Z',
        checkedBy: 'Helen Marsh',
        status: 'registered',
      },
      // Both days included. New work passes Rhys over, and what waits for Rhys goes to Amara where the rules let it.
      absences: [{ from: '2026-08-10', to: '2026-08-21', standIn: 'amara-okafor' }],
    },
    {
      personId: 'colin-baird',
      name: 'Colin Baird',
      email: 'colin.baird@threshold.example',
      roles: ['technical_officer'],
    },
    {
      personId: 'helen-marsh',
      name: 'Helen Marsh',
      email: 'helen.marsh@threshold.example',
      roles: ['decision_maker', 'lead'],
    },
    {
      personId: 'tomasz-zielinski',
      name: 'Tomasz Zieliński',
      email: 'tomasz.zielinski@threshold.example',
      roles: ['decision_maker'],
    },
  ],
  signerMayBeAssessor: false,
  funds: [
    {
      fundId: 'dystonia-equipment-fund',
      name: 'Dystonia Equipment Fund',
      capPence: 2_500_00,
      requires: ['assessment', 'quotes', 'statutory_first', 'no_retrospective', 'pay_supplier', 'consent'],
      excludedKinds: ['vehicle_adaptation'],
      checkedOn: '2026-11-01',
    },
    {
      fundId: 'independent-living-fund',
      name: 'Independent Living Fund',
      capPence: 5_000_00,
      requires: ['assessment', 'statutory_first', 'no_retrospective', 'pay_supplier', 'consent'],
      excludedKinds: [],
      checkedOn: '2026-11-01',
    },
  ],
  // England: article 2, SI 2008/1189. Wales: article 2, WSI 2008/2370. Northern Ireland: Housing Executive, refer out.
  capsPence: { england: 30_000_00, wales: 36_000_00, northern_ireland: 35_000_00 },
  capAndContributionOrder: 'cap_first',
  // Section 22(3): a tenant's application needs the landlord's certificate unless you think it unreasonable to require it.
  landlordsCertificateRequired: true,
  // Section 2(2)(b): two, unless you direct otherwise.
  estimatesRequired: 2,
  // Recalled from the guidance of 28 March 2022 and not verified: check the published table, then say so here.
  targetTimes: {
    source:
      'Disabled Facilities Grant (DFG) delivery: guidance for local authorities in England, 28 March 2022',
    verified: false,
    runsTo: 'completion_of_works',
    workingDays: { urgent: { simple: 55, complex: 130 }, non_urgent: { simple: 130, complex: 180 } },
  },
  // By nation for a grant. A fund's letter says to ask again, then to use your complaints procedure; `charity` changes
  // that: an ombudsman for councils does not cover a charity's fund.
  reviewRoute: {
    england:
      'Ask us to look again, and tell us why. If you are still unhappy, use our complaints procedure, then the Local Government and Social Care Ombudsman.',
    wales:
      'Ask us to look again, and tell us why. If you are still unhappy, use our complaints procedure, then the Public Services Ombudsman for Wales.',
    northern_ireland:
      'Ask us to look again, and tell us why. If you are still unhappy, use our complaints procedure, then the Northern Ireland Public Services Ombudsman.',
  },
  waits: {
    linkSeconds: days(14),
    sessionSeconds: days(1) / 2,
    backstopSeconds: days(60),
    sweepSeconds: 60,
    lapseSeconds: days(182),
    draftSeconds: days(30),
    draftWarningSeconds: days(5),
    // Working days leave out weekends and the bank holidays of the home's nation, which are known for 2025 to 2028
    // (functions/domain/bank-holidays.ts): a day that is proclaimed, and later years, have to be added there.
    reminderWorkingDays: { urgent: 1, non_urgent: 3 },
    escalationWorkingDays: { urgent: 3, non_urgent: 10 },
  },
  // For one address on the internet: a library, a hospital or a whole office can share it.
  limits: { submissionsAnHour: 200, draftsAnHour: 200, freshLinkRequestsAnHour: 30, missesInTenMinutes: 100 },
  // While your AWS account is in the SES sandbox, send everything to one address of yours that is verified there:
  // mail: { demoRecipient: 'you@example.org', perSecond: 1 },
});

/**
 * What AWS gets besides. Nothing here has to be filled in: every field has a default, and schemas/deployment.ts says
 * what there is (your own domain, a firewall, a key of your own, tracing, a budget) and what it costs.
 */
export const deployment: Partial<Deployment> = {};

/**
 * The configuration with the waits and the limits of one run changed.
 *
 * @param waits JSON of any of the fields of `Waits`, as in the environment variable `WAITS`; undefined changes nothing.
 * @param limits likewise of `Limits`, as in `LIMITS`.
 */
export function grantsConfigWith(waits: string | undefined, limits?: string): GrantsConfig {
  return checkedConfig({
    ...grantsConfig,
    waits: { ...grantsConfig.waits, ...WaitsOverride.parse(given(waits)) },
    limits: { ...grantsConfig.limits, ...LimitsOverride.parse(given(limits)) },
  });
}

function checkedConfig(config: unknown): GrantsConfig {
  return checked(GrantsConfig, config, 'The configuration (infra/grants.config.ts)');
}

const given = (json: string | undefined): unknown =>
  json === undefined || json.trim() === '' ? {} : JSON.parse(json);
