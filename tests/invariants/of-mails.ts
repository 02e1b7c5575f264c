import { hashOf } from '#adapters/secrets.ts';
import { receivedEvent } from '#domain/record-of-case.ts';
import type { CaseEvent } from '#schemas/case-event.ts';
import type { LinkRecord } from '#schemas/link-record.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import {
  type ArrivedMail,
  type Evidence,
  type StoredCase,
  taskSecretsIn,
  type Violation,
} from './evidence.ts';

/** Mails about events of a case, by the beginning of their subject. */
const subjects: Partial<Record<CaseEvent['type'], string>> = {
  application_received: 'We have your request',
  decision_notified: 'The decision on your request',
  withdrawn: 'Your request has ended',
  lapsed: 'Your request has ended',
};

/** A link that was mailed, and in what kind of mail. */
type Mailed = LinkRecord & { kind: 'first' | 'reminder' | 'fresh' };

const kindOf = ({ subject }: ArrivedMail): Mailed['kind'] =>
  subject.startsWith('Your new link') ? 'fresh' : subject.startsWith('Reminder: ') ? 'reminder' : 'first';

/**
 * I6: of the mails that a case owes, each has arrived, exactly once where nothing failed on the way; and every link that
 * was mailed is known to the table by its hash, so that it can die with its task.
 */
export function wrongMails(
  cases: StoredCase[],
  { mails, mailsSince = '', withFaults }: Evidence,
): Violation[] {
  if (mails === undefined) return [];
  const links = new Map(cases.flatMap((one) => one.links.map((link) => [link.hash, link])));
  const unknown = mails.filter((mail) => taskSecretsIn(mail).some((secret) => !links.has(hashOf(secret))));
  const mailed = Map.groupBy(
    mails.flatMap((mail) =>
      taskSecretsIn(mail).flatMap((secret): Mailed[] => {
        const link = links.get(hashOf(secret));
        return link === undefined ? [] : [{ ...link, kind: kindOf(mail) }];
      }),
    ),
    ({ caseId }) => caseId,
  );
  const bySubject = Map.groupBy(mails, ({ to, subject }) => `${to[0]} ${subject}`);
  const fits = (count: number, owed: number) => (withFaults ? count >= owed : count === owed);

  return [
    ...unknown.map(({ subject }) => ({ invariant: 'I6', what: `a link in “${subject}” is not known` })),
    ...cases
      .filter((one) => isAtRest(one) && one.record.receivedAt >= mailsSince)
      .flatMap((one) => {
        const { caseId, events } = one;
        const { email } = receivedEvent(events).application.applicant;
        const told = events.flatMap(({ type }) => {
          const subject = subjects[type];
          if (subject === undefined) return [];
          const count = bySubject.get(`${email} ${subject} (${caseId})`)?.length ?? 0;
          return fits(count, 1) ? [] : [`“${subject}” was sent ${count} times`];
        });
        const own = mailed.get(caseId) ?? [];
        const asked = one.tasks.flatMap((task) => wrongTaskMails(task, one, own, fits));
        return [...told, ...asked].map((what) => ({ invariant: 'I6', caseId, what }));
      }),
  ];
}

/** Nothing about the case is still on its way. */
const isAtRest = ({ record, tasks }: StoredCase): boolean =>
  record.unsettledSince === undefined &&
  tasks.every(({ mailDue, unsettledSince }) => mailDue === undefined && unsettledSince === undefined);

function wrongTaskMails(
  task: TaskRecord,
  { events, record }: StoredCase,
  mailed: Mailed[],
  fits: (count: number, owed: number) => boolean,
): string[] {
  const about = events.filter((event) => 'taskId' in event && event.taskId === task.taskId);
  const isAnswered = about.some(({ type }) => type === 'task_done');
  // A request that ends while a mail is on its way takes the mail along.
  const mayBeMissing = !isAnswered && (record.status === 'withdrawn' || record.status === 'lapsed');
  // A task that nobody had to be asked is only there for the workflow.
  if (about.length === 0 || task.mailFailed !== undefined || task.alsoWithMailFailed !== undefined) return [];
  const to = (kind: Mailed['kind'], generation: number, email?: string) =>
    mailed.filter(
      (link) =>
        link.taskId === task.taskId &&
        link.kind === kind &&
        link.generation === generation &&
        (email === undefined || link.email === email),
    ).length;
  const wrong: string[] = [];
  const expect = (what: string, count: number, owed: number) => {
    if (!fits(count, owed) && !(mayBeMissing && count < owed))
      wrong.push(`${task.taskId}: ${what} was mailed ${count} times, not ${owed}`);
  };
  for (let generation = 1; generation <= task.generation; generation += 1) {
    expect(`its link for holder ${generation}`, to('first', generation), task.alsoWith === undefined ? 1 : 2);
  }
  const handedOn = about.findLastIndex(({ type }) => type === 'task_reassigned');
  const passedUp = about
    .slice(handedOn + 1)
    .filter((event) => event.type === 'task_escalated' && event.why !== 'mail_failed').length;
  const reminded = to('reminder', task.generation, task.assignee.email);
  const owed = task.reminders + passedUp;
  // The answer can overtake the last one.
  if (!isAnswered || reminded !== owed - 1) expect('its reminder', reminded, owed);
  return wrong;
}
