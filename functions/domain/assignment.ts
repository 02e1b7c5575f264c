import type { CaseFile } from '#schemas/case-file.ts';
import type { Absence, GrantsConfig, Person, Registration } from '#schemas/grants-config.ts';
import type { Role } from '#schemas/roles.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { onePersonsAddress } from './people.ts';
import { factsOf } from './record-of-case.ts';

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

/** The people of a case, whom the rules keep apart. */
export const caseRoles = ({ record, events }: Pick<CaseFile, 'record' | 'events'>): CaseRoles => ({
  caseId: record.caseId,
  applicantAddresses: [...factsOf(events).addresses],
  assessedBy: record.assessedBy,
  signedOffBy: record.signedOffBy,
});

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
 * Whether whoever was given a task is still in the directory, in a role for it. The applicant's tasks are nobody's in
 * the directory.
 */
export function isStillTheirs(
  { kind, assignee: { personId } }: Pick<TaskRecord, 'kind' | 'assignee'>,
  { people }: Pick<GrantsConfig, 'people'>,
): boolean {
  if (kind === 'information') return true;
  const holder = people.find((person) => person.personId === personId);
  return holder !== undefined && roleFor(kind, holder) !== undefined;
}

/** Whether somebody is away on a day (`YYYY-MM-DD`), by the absences in the configuration. */
export const isAway = (person: Person, day: string): boolean => absenceOn(person, day) !== undefined;

const absenceOn = ({ absences = [] }: Person, day: string): Absence | undefined =>
  absences.find(({ from, to }) => from <= day && day <= to);

/**
 * The next fit person for a task, or undefined when nobody is left. Who is away on the day is passed over unless
 * nobody else is fit. Cases are spread evenly and always in the same way, so that a repeated step finds the same person.
 *
 * @param declinedBy ids of people who said that the task is not theirs
 * @param day the day in the United Kingdom, `YYYY-MM-DD`
 */
export function nextFitPerson(
  kind: Exclude<TaskKind, 'information'>,
  roles: CaseRoles,
  declinedBy: readonly string[],
  config: GrantsConfig,
  day: string,
): Person | undefined {
  const fit = config.people.filter(
    (person) => isFit(person, kind, roles, config) && !declinedBy.includes(person.personId),
  );
  const here = fit.filter((person) => !isAway(person, day));
  const choice = here.length > 0 ? here : fit;
  return choice[spread(roles.caseId) % choice.length];
}

/**
 * Who takes a task from somebody who is away: whoever stands in for them, if they are fit for it and there themselves,
 * else the next fit person who is there. The rules that keep the people of a case apart hold for both.
 *
 * @returns undefined where nobody who is there may take it
 */
export function replacementFor(
  away: Person,
  kind: Exclude<TaskKind, 'information'>,
  roles: CaseRoles,
  declinedBy: readonly string[],
  config: GrantsConfig,
  day: string,
): Person | undefined {
  const others = config.people.filter((person) => person.personId !== away.personId && !isAway(person, day));
  const standIn = others.find(({ personId }) => personId === absenceOn(away, day)?.standIn);
  const mayTake = standIn && !declinedBy.includes(standIn.personId) && isFit(standIn, kind, roles, config);
  return mayTake ? standIn : nextFitPerson(kind, roles, declinedBy, { ...config, people: others }, day);
}

/**
 * The lead who hears of a task that is stuck: one who could take it before one who could not. Never somebody who is
 * away, has the task or applied.
 *
 * @param holderId the id of the person whom the task is with; undefined for the applicant
 */
export function leadFor(
  kind: TaskKind,
  roles: CaseRoles,
  holderId: string | undefined,
  config: GrantsConfig,
  day: string,
): Person | undefined {
  const leads = config.people.filter(
    (person) =>
      person.roles.includes('lead') &&
      person.personId !== holderId &&
      !isAway(person, day) &&
      !roles.applicantAddresses.includes(onePersonsAddress(person.email)),
  );
  return leads.find((lead) => kind !== 'information' && isFit(lead, kind, roles, config)) ?? leads[0];
}

const spread = (caseId: string): number =>
  [...caseId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
