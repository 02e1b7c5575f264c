import { isDeepStrictEqual } from 'node:util';
import { digestOf } from '#adapters/secrets.ts';
import { applicationView } from '#domain/application-view.ts';
import { apply, beginCase } from '#domain/case-history.ts';
import { chainFaults } from '#domain/event-chain.ts';
import { isClosed, moves } from '#domain/lifecycle.ts';
import { openSlots } from '#domain/slots.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { Evidence, StoredCase, Violation } from './evidence.ts';

type Check = (one: StoredCase, evidence: Evidence) => string[];

/** I1: what was acknowledged is there, and it is what was sent. */
export function lostOrChanged(cases: StoredCase[], { accepted = [] }: Evidence): Violation[] {
  const byId = new Map(cases.map((one) => [one.caseId, one]));
  return accepted.flatMap(({ reference, application }) => {
    const [first] = byId.get(reference)?.events ?? [];
    const found = (what: string) => [{ invariant: 'I1', caseId: reference, what }];
    if (first?.type !== 'application_received') return found('it was acknowledged and is not there');
    return isDeepStrictEqual(first.application, application)
      ? []
      : found('it is not what the applicant sent');
  });
}

/** I2: a task has one outcome, and a case one decision. */
export const decidedTwice: Check = ({ events }) => {
  const done = events.filter((event) => event.type === 'task_done');
  const twice = [...Map.groupBy(done, ({ taskId }) => taskId)].filter(([, some]) => some.length > 1);
  const decisions = done.filter(({ outcome }) =>
    ['approve', 'part_approve', 'refuse'].includes(outcome.outcome),
  );
  const letters = events.filter(({ type }) => type === 'decision_notified');
  return [
    ...twice.map(([taskId, some]) => `${taskId} has ${some.length} outcomes`),
    ...(decisions.length > 1 ? [`it has ${decisions.length} decisions`] : []),
    ...(letters.length > 1 ? [`its decision was written ${letters.length} times`] : []),
  ];
};

/** I3: every status follows from the one before by the table of moves, and a task is opened before anything else. */
export const movedWrongly: Check = ({ caseId, record, events }) => {
  const wrong: string[] = [];
  const opened = new Set<string>();
  const done = new Set<string>();
  for (const event of events) {
    if (event.type === 'task_opened') {
      if (opened.has(event.taskId)) wrong.push(`${event.taskId} was opened twice`);
      opened.add(event.taskId);
    } else if ('taskId' in event) {
      const { taskId, sequence } = event;
      if (!opened.has(taskId))
        wrong.push(`event ${sequence} is about ${taskId}, which was not opened before`);
      if (done.has(taskId) && event.type !== 'task_done')
        wrong.push(`event ${sequence} is about ${taskId}, which was done before`);
      if (event.type === 'task_done') done.add(taskId);
    }
  }
  let before: CaseRecord | undefined;
  for (const [index, event] of events.entries()) {
    const after = stateAfter(caseId, record.accessHash, before, event);
    if (after instanceof Error) return [...wrong, `event ${index + 1} could not happen: ${after.message}`];
    if (
      before !== undefined &&
      before.status !== after.status &&
      !moves[before.status].includes(after.status)
    )
      wrong.push(`event ${index + 1} moved it from ${before.status} to ${after.status}`);
    before = after;
  }
  return wrong;
};

/** I4: the events are gapless and tied to each other, and folding them gives the record. */
export const recordDiffers: Check = ({ caseId, record, events, storedEvents }) => {
  const faults = chainFaults(caseId, storedEvents, record.lastHash, digestOf);
  let folded: CaseRecord | undefined;
  for (const event of events) {
    const after = stateAfter(caseId, record.accessHash, folded, event);
    if (after instanceof Error) return [...faults, 'its events do not fold'];
    folded = after;
  }
  if (folded === undefined) return [...faults, 'it has no events'];
  const [stored, told] = [moving(record), moving(folded)];
  const differing = [...new Set([...Object.keys(stored), ...Object.keys(told)])].filter(
    (part) => !isDeepStrictEqual(stored[part], told[part]),
  );
  return [...faults, ...differing.map((part) => `its ${part} is not what its events come to`)];
};

/** I5: nothing can be acted on in a case that is decided, withdrawn or has lapsed. */
export const stillOpen: Check = ({ record, events, tasks, links }, { at, linkAnswers }) => {
  if (!isClosed(record.status)) return [];
  const isDone = (taskId: string) =>
    events.some((event) => event.type === 'task_done' && event.taskId === taskId);
  const open = openSlots(record).map(
    ({ state }) => `${state.taskId} is open though the case is ${record.status}`,
  );
  const chased = tasks
    .filter(({ nextActionAt, unsettledSince }) => nextActionAt !== undefined && unsettledSince === undefined)
    .map(({ taskId }) => `${taskId} is still being chased`);
  const live = links.filter(({ taskId, generation, expiresAt, hash }) => {
    const answered = linkAnswers?.get(hash);
    if (answered !== undefined) return answered < 400;
    const task = tasks.find((one) => one.taskId === taskId);
    const stands = Object.values(record.slots).some(
      (slot) => slot?.taskId === taskId && slot.state === 'open',
    );
    return task?.generation === generation && expiresAt > at && stands && !isDone(taskId);
  });
  return [...open, ...chased, ...live.map(({ taskId }) => `a link to ${taskId} still works`)];
};

const betweenStepsSeconds = 3600;

/** D7: an open case has a party it waits on, a next step and a date, and somebody looks at it again. */
export const inLimbo: Check = ({ record, events, tasks }, { at }) => {
  if (isClosed(record.status)) return [];
  const view = applicationView(
    { record, events, tasks, sessions: [], access: [], sent: [] },
    at,
    grantsConfig,
  );
  const limbo: string[] = [];
  if (view.waitingOn.length === 0) limbo.push('it waits on nobody');
  if (view.waitingOn.some(({ party, dueBy }) => !party || Number.isNaN(Date.parse(dueBy))))
    limbo.push('it waits without a party or a date');
  if (!view.nextStep) limbo.push('it has no next step');
  const open = openSlots(record);
  for (const { state } of open) {
    const task = tasks.find(({ taskId }) => taskId === state.taskId);
    if (task === undefined) limbo.push(`${state.taskId} is open and not there`);
    else if (task.nextActionAt === undefined) limbo.push(`nobody will look at ${state.taskId} again`);
  }
  const since = (Date.parse(at) - Date.parse(record.changedAt)) / 1000;
  if (open.length === 0 && since > betweenStepsSeconds && record.stalledSince === undefined)
    limbo.push('it has been between two steps for more than an hour and is not flagged');
  return limbo;
};

/** The part of a record that its events speak of. What the relay has still to do is not among it, nor which request asked for it. */
function moving({
  lastHash,
  unsettledSince,
  stalledSince,
  cause,
  ...rest
}: CaseRecord): Record<string, unknown> {
  return rest;
}

function stateAfter(
  caseId: string,
  accessHash: string,
  before: CaseRecord | undefined,
  event: CaseEvent,
): CaseRecord | Error {
  try {
    if (before !== undefined) return apply(before, event);
    if (event.type === 'application_received') return beginCase(caseId, accessHash, event);
    return new Error('a case begins with its application');
  } catch (error) {
    return error instanceof Error ? error : new Error('it was refused');
  }
}
