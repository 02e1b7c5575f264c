import type { ApplicationView } from '#schemas/application-view.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Party } from '#schemas/roles.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import { livedClock, statutoryClock } from './clocks.ts';
import { dayInWords } from './day-in-words.ts';
import { decisionLetter } from './decision-letter.ts';
import { delayLedger } from './delay-ledger.ts';
import { isClosed, isDecided } from './lifecycle.ts';
import { progressOf } from './progress.ts';
import { factsOf } from './record-of-case.ts';
import { kindOf, openSlots, partyOf, verdictOf } from './slots.ts';

const waitingFor: Record<TaskKind, string> = {
  information: 'You to send us what we have asked for',
  needs_assessment: 'An occupational therapist to assess what you need',
  ot_sign_off: 'A registered occupational therapist to sign off the assessment',
  scheme_of_works: 'A technical officer to plan the works and get estimates',
  decision: 'A decision-maker to decide',
};

const nextSteps: Record<TaskKind, string> = {
  information: 'Use the link in the email we sent you to answer. Your place is kept.',
  needs_assessment: 'An occupational therapist will contact you to arrange an assessment.',
  ot_sign_off: 'A registered occupational therapist checks the assessment and signs it.',
  scheme_of_works: 'A technical officer plans the works and works out what they cost.',
  decision: 'A person decides, and we write to you with the reasons.',
};

/**
 * The applicant's view of their case, contract section 3: where it stands, who has it and since when, what is owed
 * and why, what the clocks show, and everything that has happened, in plain words.
 *
 * @param now the instant that the clocks are read at
 */
export function applicationView(file: CaseFile, now: string, config: GrantsConfig): ApplicationView {
  const { record, events, tasks } = file;
  const open = openSlots(record);
  return {
    reference: record.caseId,
    programme: record.programme,
    status: record.status,
    stage: record.stage,
    receivedAt: record.receivedAt,
    ...(record.validApplicationDate && { validApplicationDate: record.validApplicationDate }),
    ...(record.decisionDueBy && { decisionDueBy: record.decisionDueBy }),
    waitingOn: waitingOn(record),
    progress: progressOf(file),
    clocks: clocks(events, now),
    daysWaitedFor: daysWaitedFor(events, now),
    nextStep: nextStep(record),
    missing: open.flatMap(({ state }) => tasks.find(({ taskId }) => taskId === state.taskId)?.asked ?? []),
    timeline: events.flatMap((event) => {
      const what = inPlainWords(event);
      return what === undefined ? [] : [{ at: event.at, what }];
    }),
    ...(isDecided(record.status) && { decision: decision(events, config) }),
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

/** Whom a case waits on. An open case always waits on somebody: between two tasks, on us. */
export function waitingOn(record: CaseRecord): ApplicationView['waitingOn'] {
  if (isClosed(record.status)) return [];
  const open = openSlots(record);
  if (open.length === 0) {
    return [
      {
        party: 'us',
        since: record.changedAt,
        what: 'Us to pass your case on to the next person',
        dueBy: record.changedAt,
      },
    ];
  }
  return open.map(({ slot, state }) => ({
    party: partyOf(kindOf(slot)),
    since: state.since,
    what: waitingFor[kindOf(slot)],
    dueBy: state.dueBy,
  }));
}

function nextStep(record: CaseRecord): string {
  switch (record.status) {
    case 'approved':
    case 'part_approved':
      return 'We will contact you about starting the works or the payment. Do not start works before you hear from us.';
    case 'refused':
      return 'Read the reasons. The decision says where you can go if you disagree.';
    case 'withdrawn':
      return 'You withdrew this request. You can apply again at any time.';
    case 'lapsed':
      return 'This request ended because we did not hear from you. You can apply again at any time.';
    default: {
      const open = openSlots(record);
      const first = open.find(({ slot }) => kindOf(slot) === 'information') ?? open[0];
      return first === undefined
        ? 'We are passing your case on to the next person.'
        : nextSteps[kindOf(first.slot)];
    }
  }
}

function decision(events: CaseEvent[], config: GrantsConfig): ApplicationView['decision'] {
  const notified = events.findLast((event) => event.type === 'decision_notified');
  if (notified?.type === 'decision_notified') return notified.letter;
  const facts = factsOf(events);
  const proposed = events.findLast((event) => event.type === 'decision_proposed');
  const proposal = proposed?.type === 'decision_proposed' ? proposed.proposal : undefined;
  return decisionLetter(facts, proposal, (facts.decision?.at ?? '').slice(0, 10), config);
}

/** An event as the applicant reads it; undefined for what only the service needs to know. */
export function inPlainWords(event: CaseEvent): string | undefined {
  switch (event.type) {
    case 'application_received':
      return 'We received your request.';
    case 'task_opened':
      return opened(kindOf(event.slot), event.assignee.name);
    case 'task_done':
      return done(event);
    case 'task_reassigned':
      return movedOn(event);
    case 'task_escalated':
      return event.why === undefined || event.why === 'overdue'
        ? 'This is taking too long. We have told the service lead.'
        : undefined;
    case 'application_valid':
      return `Your application is complete. The law gives us six months to decide, until ${dayInWords(event.decisionDueBy)}.`;
    case 'decision_notified':
      return 'We sent you the decision in writing.';
    case 'contact_changed':
      return event.who === 'applicant'
        ? 'Your contact details were changed.'
        : 'The contact details of the person who acts for you were changed.';
    case 'withdrawn':
      return 'You withdrew your request.';
    case 'lapsed':
      return 'Your request ended because we did not hear from you.';
    default:
      return undefined;
  }
}

function movedOn({ how, from, to }: Extract<CaseEvent, { type: 'task_reassigned' }>): string {
  switch (how) {
    case 'absent':
      return `${from.name} is away. Your case has gone to ${to.name}.`;
    case 'left':
      return `${from.name} no longer has your case. It has gone to ${to.name}.`;
    case 'handed_back':
      return `${from.name} gave your case back to ${to.name}.`;
    default:
      return `${from.name} passed your case to ${to.name}.`;
  }
}

function opened(kind: TaskKind, name: string): string {
  switch (kind) {
    case 'information':
      return 'We asked you for more information.';
    case 'needs_assessment':
      return `${name} was asked to assess what you need.`;
    case 'ot_sign_off':
      return `${name} was asked to check and sign the assessment.`;
    case 'scheme_of_works':
      return `${name} was asked to plan the works.`;
    case 'decision':
      return 'Your case went to a decision-maker.';
  }
}

const verdictTexts: Record<string, string> = {
  answered: 'You answered our questions.',
  assessed: 'Your needs were assessed.',
  signed: 'A registered occupational therapist signed the assessment.',
  returned: 'The assessment went back for more work.',
  not_supported:
    'The occupational therapist did not support the request. A person will decide what happens next.',
  planned: 'The works were planned and costed.',
  needs_information: 'The person working on your case has a question for you.',
  decided: 'A decision was made.',
  return_to_needs_assessment: 'The decision-maker asked for another look at the assessment.',
  return_to_scheme_of_works: 'The decision-maker asked for another look at the works.',
};

const done = (event: Extract<CaseEvent, { type: 'task_done' }>): string | undefined =>
  verdictTexts[verdictOf(event.outcome)];
