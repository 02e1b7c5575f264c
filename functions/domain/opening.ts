import type { CaseFile } from '#schemas/case-file.ts';
import type { GrantsConfig, Person } from '#schemas/grants-config.ts';
import type { Missing } from '#schemas/missing.ts';
import type { Slot, TaskKind } from '#schemas/task-kind.ts';
import type { Assignee, TaskRecord } from '#schemas/task-record.ts';
import { caseRoles, nextFitPerson, roleFor } from './assignment.ts';
import { dueDate } from './chasing.ts';
import { ukDay } from './dates.ts';
import { missingTexts } from './missing-texts.ts';
import { factsOf } from './record-of-case.ts';
import { Refusal } from './refusal.ts';
import { kindOf, topicOf } from './slots.ts';
import { missingForMeans, missingForValidApplication, missingFromRequest } from './validity.ts';

/** What a request for information asks, by what it is about. Nothing is asked twice of somebody who cannot give it. */
export function askedFor(file: CaseFile, slot: Slot, config: GrantsConfig): Missing[] {
  const topic = topicOf(slot);
  if (topic === undefined) return [];
  const facts = factsOf(file.events);
  const stillOpen = (missing: Missing[]) =>
    missing.filter(({ code, owedBy }) => owedBy === 'applicant' && !facts.cannotProvide.codes.has(code));
  switch (topic) {
    case 'request':
      return stillOpen(missingFromRequest(facts, config));
    case 'means':
      return stillOpen(missingForMeans(facts, config));
    case 'validity':
      return stillOpen(missingForValidApplication(facts, config));
    default:
      return questionsFrom(file, topic);
  }
}

/** The questions of the professional who last asked, until they have been answered: their own task is open again then. */
function questionsFrom({ events, record }: CaseFile, slot: Slot): Missing[] {
  const asked = events.findLast((event) => event.type === 'task_done' && event.slot === slot);
  if (asked?.type !== 'task_done' || asked.outcome.outcome !== 'needs_information') return [];
  if (record.slots[slot]?.state !== 'done') return [];
  return asked.outcome.questions.map((question) => ({
    code: 'answer_to_question' as const,
    ...missingTexts.answer_to_question,
    what: question,
  }));
}

/**
 * A new task for a slot: with the next fit person, or with the applicant and whoever acts for them.
 *
 * @throws Refusal `TryAgainLater` when nobody in the directory may take it; the step is retried and then parked where
 *   an operator sees it
 */
export function openingOf(file: CaseFile, slot: Slot, now: string, config: GrantsConfig): TaskRecord {
  const { record } = file;
  const kind = kindOf(slot);
  const { application } = factsOf(file.events);
  const urgency = record.urgency ?? 'non_urgent';
  const { nation } = application.home;
  const base = {
    taskId: `${record.caseId}.${kind}.${(record.taskCounts[kind] ?? 0) + 1}`,
    caseId: record.caseId,
    kind,
    slot,
    openedAt: now,
    dueBy: dueDate(now, { urgency, nation }, config.waits),
    generation: 1,
    declinedBy: [],
    urgency,
    nation,
    reminders: 0,
    nextActionAt: now,
    mailDue: 'opened' as const,
    unsettledSince: now,
  };
  if (kind === 'information') {
    const { applicant, representative } = application;
    const nameAndAddress = ({ name, email }: Assignee): Assignee => ({ name, email });
    return {
      ...base,
      assignee: nameAndAddress(applicant),
      ...(representative && { alsoWith: nameAndAddress(representative) }),
      asked: askedFor(file, slot, config),
    };
  }
  const person = nextFitPerson(kind, caseRoles(file), [], config, ukDay(now));
  if (person === undefined) throw new Refusal('TryAgainLater', 'Nobody in the directory may take this task');
  return { ...base, assignee: assigneeFrom(person, kind), asked: [] };
}

/** A person of the directory as a task of a kind names them. */
export function assigneeFrom(person: Person, kind: Exclude<TaskKind, 'information'>): Assignee {
  const { personId, name, email, registration } = person;
  const role = roleFor(kind, person);
  return {
    personId,
    name,
    email,
    ...(role && { role }),
    ...(registration && { registration: registration.hcpcNumber }),
  };
}
