import type { ApplicationView } from '#schemas/application-view.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Language } from '#schemas/language.ts';
import type { Party } from '#schemas/roles.ts';
import { type CaseWords, caseWordsFor } from '#words/case-words.ts';
import { endsAt, stalledAfterSeconds } from './chasing.ts';
import { livedClock, statutoryClock } from './clocks.ts';
import { languageOf } from './communication.ts';
import { dayInWords } from './day-in-words.ts';
import { delayLedger } from './delay-ledger.ts';
import { letterOf } from './letter-of-case.ts';
import { isClosed } from './lifecycle.ts';
import { progressOf } from './progress.ts';
import { factsOf } from './record-of-case.ts';
import { kindOf, openSlots, partyOf, verdictOf } from './slots.ts';

/**
 * The applicant's view of their case, contract section 3: where it stands, who has it and since when, what is owed
 * and why, what the clocks show, and everything that has happened, in plain words.
 *
 * @param now the instant that the clocks are read at
 */
export function applicationView(file: CaseFile, now: string, config: GrantsConfig): ApplicationView {
  const { record, events, tasks } = file;
  const open = openSlots(record);
  const language = languageOf(factsOf(events).application);
  const letter = letterOf(file, config);
  return {
    reference: record.caseId,
    programme: record.programme,
    status: record.status,
    stage: record.stage,
    receivedAt: record.receivedAt,
    ...(record.validApplicationDate && { validApplicationDate: record.validApplicationDate }),
    ...(record.decisionDueBy && { decisionDueBy: record.decisionDueBy }),
    waitingOn: waitingOn(record, language),
    progress: progressOf(file),
    clocks: clocks(events, now),
    daysWaitedFor: daysWaitedFor(events, now),
    nextStep: nextStep(record, caseWordsFor(language)),
    missing: open.flatMap(({ state }) => tasks.find(({ taskId }) => taskId === state.taskId)?.asked ?? []),
    timeline: events.flatMap((event) => {
      const what = inPlainWords(event, language);
      return what === undefined ? [] : [{ at: event.at, what }];
    }),
    ...(letter && { decision: letter }),
  };
}

function clocks(events: CaseEvent[], now: string): ApplicationView['clocks'] {
  const statutory = statutoryClock(events, now);
  const { calendarDays, workingDays } = livedClock(events, now);
  return {
    statutory: {
      state: statutory.state,
      ...('daysTaken' in statutory && { daysTaken: statutory.daysTaken }),
      ...('daysLeft' in statutory && { daysLeft: statutory.daysLeft }),
    },
    lived: { calendarDays, workingDays },
  };
}

function daysWaitedFor(events: CaseEvent[], now: string): ApplicationView['daysWaitedFor'] {
  const { totals } = delayLedger(events, now);
  const days = (party: Party) => Math.floor(totals[party].days);
  return {
    us: days('us'),
    applicant: days('applicant'),
    occupational_therapist: days('occupational_therapist'),
    technical_officer: days('technical_officer'),
    decision_maker: days('decision_maker'),
  };
}

/** Whom a case waits on. An open case always waits on somebody: between two tasks, on us, for an hour. */
export function waitingOn(record: CaseRecord, language: Language = 'en'): ApplicationView['waitingOn'] {
  const { stages } = caseWordsFor(language);
  if (isClosed(record.status)) return [];
  const open = openSlots(record);
  if (open.length === 0) {
    return [
      {
        party: 'us',
        since: record.changedAt,
        what: stages.waitingForUs,
        dueBy: endsAt(record.changedAt, stalledAfterSeconds),
      },
    ];
  }
  return open.map(({ slot, state }) => ({
    party: partyOf(kindOf(slot)),
    since: state.since,
    what: stages.waitingFor[kindOf(slot)],
    dueBy: state.dueBy,
  }));
}

function nextStep(record: CaseRecord, { stages }: CaseWords): string {
  const { status } = record;
  switch (status) {
    case 'approved':
    case 'part_approved':
    case 'refused':
    case 'withdrawn':
    case 'lapsed':
      return stages.afterEnd[status];
    default: {
      const open = openSlots(record);
      const first = open.find(({ slot }) => kindOf(slot) === 'information') ?? open[0];
      return first === undefined ? stages.nextBetweenTasks : stages.next[kindOf(first.slot)];
    }
  }
}

/** An event as the applicant reads it; undefined for what only the service needs to know. */
export function inPlainWords(event: CaseEvent, language: Language = 'en'): string | undefined {
  const { timeline } = caseWordsFor(language);
  switch (event.type) {
    case 'application_received':
      return timeline.received;
    case 'task_opened':
      return timeline.opened[kindOf(event.slot)](event.assignee.name);
    case 'task_done':
      return timeline.done[verdictOf(event.outcome)];
    case 'task_reassigned':
      return timeline.passedOn[event.how](event.from.name, event.to.name);
    case 'task_escalated':
      return event.why === undefined || event.why === 'overdue' ? timeline.overdue : undefined;
    case 'application_valid':
      return timeline.valid(dayInWords(event.decisionDueBy, language));
    case 'decision_notified':
      return timeline.notified;
    case 'contact_changed':
      return timeline.contactChanged[event.who];
    case 'withdrawn':
      return timeline.withdrawn;
    case 'lapsed':
      return timeline.lapsed;
    default:
      return undefined;
  }
}
