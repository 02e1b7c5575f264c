import type { GrantsConfig, Person, Registration } from '#schemas/grants-config.ts';
import type { Role } from '#schemas/roles.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import { onePersonsAddress } from './people.ts';

/** Who may take a task of each professional kind. A trusted assessor may assess but never sign. */
const rolesFor: Record<Exclude<TaskKind, 'information'>, readonly Role[]> = {
  needs_assessment: ['occupational_therapist', 'trusted_assessor'],
  ot_sign_off: ['occupational_therapist'],
  scheme_of_works: ['technical_officer'],
  decision: ['decision_maker'],
};

/** Registrations that may sign, alone or with a second look. The others are refused when they try. */
const mayStand: ReadonlySet<Registration['status']> = new Set([
  'registered',
  'registered_with_conditions',
  'unchecked',
]);

/** The role in which a person takes a task of a kind. */
export const roleFor = (kind: Exclude<TaskKind, 'information'>, person: Person): Role | undefined =>
  rolesFor[kind].find((role) => person.roles.includes(role));

/** What separates the people of one case from each other. */
export type CaseRoles = {
  caseId: string;
  applicantAddresses: string[];
  assessedBy?: string | undefined;
  signedOffBy?: string | undefined;
};

/**
 * Whether a person may take a task of a case. Neither the assessor nor the signer can decide, the assessor signs only where
 * the organisation allows it, and nobody who applied can be either. Signing needs a registration.
 */
export function isFit(
  person: Person,
  kind: Exclude<TaskKind, 'information'>,
  roles: CaseRoles,
  config: Pick<GrantsConfig, 'signerMayBeAssessor'>,
): boolean {
  if (roleFor(kind, person) === undefined) return false;
  if (roles.applicantAddresses.includes(onePersonsAddress(person.email))) return false;
  if (kind === 'ot_sign_off') {
    if (person.registration === undefined || !mayStand.has(person.registration.status)) return false;
    if (roles.assessedBy === person.personId && !config.signerMayBeAssessor) return false;
  }
  if (kind === 'decision' && [roles.assessedBy, roles.signedOffBy].includes(person.personId)) return false;
  return true;
}

/**
 * The next fit person for a task, or undefined when nobody is left. Cases are spread evenly and always in the same
 * way, so that a repeated step finds the same person.
 *
 * @param declinedBy ids of people who said that the task is not theirs
 */
export function nextFitPerson(
  kind: Exclude<TaskKind, 'information'>,
  roles: CaseRoles,
  declinedBy: readonly string[],
  config: GrantsConfig,
): Person | undefined {
  const fit = config.people.filter(
    (person) => isFit(person, kind, roles, config) && !declinedBy.includes(person.personId),
  );
  return fit[spread(roles.caseId) % fit.length];
}

const spread = (caseId: string): number =>
  [...caseId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
