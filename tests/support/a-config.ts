import { grantsConfig } from '#infra/grants.config.ts';
import type { GrantsConfig, Person } from '#schemas/grants-config.ts';

const person = (personId: string, name: string, roles: Person['roles'], hcpcNumber?: string): Person => ({
  personId,
  name,
  email: `${personId}@council.example`,
  roles,
  ...(hcpcNumber && { registration: { hcpcNumber, status: 'registered' } }),
});

/** Everybody a case needs, and no more than one more: two who may sign, two who may decide. */
export const people = {
  amara: person('amara', 'Amara Okafor', ['occupational_therapist'], 'OT104233'),
  rhys: person('rhys', 'Rhys Pritchard', ['occupational_therapist'], 'OT87120'),
  gwen: person('gwen', 'Gwen Jarvis', ['trusted_assessor']),
  colin: person('colin', 'Colin Baird', ['technical_officer']),
  helen: person('helen', 'Helen Marsh', ['decision_maker', 'lead']),
  tomasz: person('tomasz', 'Tomasz Zieliński', ['decision_maker']),
};

/** The deployment with people, funds, caps and waits that stay as they are when an organisation edits its own. */
export const aConfig = (changes: Partial<GrantsConfig> = {}): GrantsConfig => ({
  ...grantsConfig,
  people: Object.values(people),
  signerMayBeAssessor: false,
  funds: [
    {
      fundId: 'dystonia-equipment-fund',
      name: 'Dystonia Equipment Fund',
      capPence: 2_500_00,
      requires: ['quotes', 'statutory_first'],
      excludedKinds: [],
      checkedOn: '2026-11-01',
    },
  ],
  capsPence: { england: 30_000_00, wales: 36_000_00, northern_ireland: 35_000_00 },
  capAndContributionOrder: 'cap_first',
  landlordsCertificateRequired: true,
  estimatesRequired: 2,
  reviewRoute: {
    england: 'The English Ombudsman.',
    wales: 'The Welsh Ombudsman.',
    northern_ireland: 'The Ombudsman of Northern Ireland.',
  },
  waits: {
    linkSeconds: 14 * 86_400,
    sessionSeconds: 3_600,
    backstopSeconds: 60 * 86_400,
    sweepSeconds: 60,
    lapseSeconds: 182 * 86_400,
    draftSeconds: 30 * 86_400,
    draftWarningSeconds: 5 * 86_400,
    reminderWorkingDays: { urgent: 1, non_urgent: 3 },
    escalationWorkingDays: { urgent: 3, non_urgent: 10 },
  },
  ...changes,
});
