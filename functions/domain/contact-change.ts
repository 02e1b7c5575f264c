import type { CaseFile } from '#schemas/case-file.ts';
import type { Contact, Contacted, PendingContact } from '#schemas/contact.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { onePersonsAddress } from './people.ts';
import type { CaseFacts } from './record-of-case.ts';
import type { FieldError } from './refusal.ts';
import { openSlots } from './slots.ts';

/** Wrong codes that a pending address survives. */
export const mostWrongCodes = 5;
export const codeLifeSeconds = 3600;

/** How somebody who applies is reached now, or undefined where there is no such person. */
export function contactOf(
  { application, postalAddress }: Pick<CaseFacts, 'application' | 'postalAddress'>,
  who: Contacted,
): Contact | undefined {
  const { applicant, representative } = application;
  if (who === 'representative') return representative && { email: representative.email };
  const { email, phone } = applicant;
  return {
    email,
    ...(phone !== undefined && { phone }),
    ...(postalAddress !== undefined && { address: postalAddress }),
  };
}

/** Nobody who could be given the case may be who applies for it (as when the application came in). */
export const contactErrors = ({ email }: Contact, { people }: Pick<GrantsConfig, 'people'>): FieldError[] =>
  people.some((person) => onePersonsAddress(person.email) === onePersonsAddress(email))
    ? [
        {
          pointer: '/email',
          detail: 'Use a personal address: this one belongs to somebody who handles cases',
        },
      ]
    : [];

/**
 * The open requests for information as they go to a new address: links and sessions of the old one die with their
 * generation, and a mail with a new link is owed.
 */
export function tasksForNewAddress(
  { record, tasks }: Pick<CaseFile, 'record' | 'tasks'>,
  who: Contacted,
  email: string,
  now: string,
): TaskRecord[] {
  const open = new Set(openSlots(record).map(({ state }) => state.taskId));
  return tasks
    .filter(({ taskId, kind, alsoWith }) => {
      const isTheirs = who === 'applicant' || alsoWith !== undefined;
      return kind === 'information' && open.has(taskId) && isTheirs;
    })
    .map((task) => ({
      ...task,
      ...(who === 'applicant'
        ? { assignee: { ...task.assignee, email } }
        : task.alsoWith && { alsoWith: { ...task.alsoWith, email } }),
      generation: task.generation + 1,
      reminders: 0,
      mailDue: 'opened' as const,
      nextActionAt: now,
      unsettledSince: now,
    }));
}

/** Whether the code that was mailed to a new address can still confirm it. */
export const isToBeConfirmed = (
  pending: PendingContact | undefined,
  now: string,
): pending is PendingContact =>
  pending !== undefined &&
  pending.confirmedAt === undefined &&
  pending.expiresAt > now &&
  pending.wrongTries < mostWrongCodes;
