import { hasFailedMail } from '#domain/chasing.ts';
import { ukDay } from '#domain/dates.ts';
import { dayInWords } from '#domain/day-in-words.ts';
import { type Handover, isToBeAccepted } from '#domain/handover.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Assignee, TaskRecord } from '#schemas/task-record.ts';
import { mailWordsFor } from '#words/mail-words.ts';
import { type Mail, mail, type Reading } from './mail.ts';

/**
 * The mail that brings a task to somebody, or brings it back to mind.
 *
 * @param reading how the applicant, or whoever acts for them, reads; the staff read English in ordinary print
 */
export function taskMail(
  task: TaskRecord,
  to: Assignee,
  url: string,
  linkEndsAt: string,
  handover: Handover | undefined,
  config: GrantsConfig,
  reading: Reading = {},
): Mail {
  const { caseId, taskId, kind, mailDue } = task;
  const { mails } = mailWordsFor(reading.language);
  const words = mails.task;
  const { title, ask } = words.asks[kind];
  const isReminder = mailDue === 'reminder' || mailDue === 'escalated';
  const day = (instant: string) => dayInWords(ukDay(instant), reading.language);
  const heading = isReminder ? words.reminder(title) : title;
  const mailed = mail(
    {
      to: to.email,
      subject: mails.subject(heading, caseId),
      title: heading,
      greeting: mails.dear(to.name),
      paragraphs: [
        ...(isReminder ? [words.waiting] : []),
        ...howItCame(task, handover),
        ask,
        words.answerBy(day(task.dueBy)),
      ],
      actions: [{ label: words.open, url }],
      after: [
        words.address,
        `${words.worksUntil(day(linkEndsAt))} ${kind === 'information' ? words.cannotGive : words.notMine}`,
      ],
    },
    config,
    reading,
  );
  return { ...mailed, about: { caseId, taskId } };
}

/** Tells the professional who had a task that it has ended with its request. It names nobody whom the service is for. */
export function closedMail(
  { caseId, assignee }: TaskRecord,
  how: 'withdrawn' | 'lapsed',
  config: GrantsConfig,
): Mail {
  const { mails } = mailWordsFor();
  const { closed } = mails;
  return mail(
    {
      to: assignee.email,
      subject: mails.subject(closed.title, caseId),
      title: closed.title,
      greeting: mails.dear(assignee.name),
      paragraphs: [closed[how](caseId), closed.visit],
    },
    config,
  );
}

/** How a task came to whoever has it. What a colleague wrote is on the page, not in a mail: it may be about the applicant. */
function howItCame({ mailDue }: TaskRecord, handover: Handover | undefined): string[] {
  const words = mailWordsFor().mails.handover;
  if (isToBeAccepted(handover)) {
    const { name } = handover.from;
    return mailDue === 'reassigned'
      ? [words.passedOn, `${words.itWas(name)} ${words.ask}`]
      : [`${words.notKnown(name)} ${words.ask}`];
  }
  if (mailDue !== 'reassigned') return [];
  return handover?.how === 'handed_back' ? [words.handedBack(handover.from.name)] : [words.passedOn];
}

/** Whom a task is with, as the staff may read it in a mail: the people we serve are not named. */
const holderOf = ({ kind, assignee }: TaskRecord) =>
  kind === 'information' ? mailWordsFor().mails.stuck.applicant : assignee.name;

/**
 * Tells a lead, or the service address, that a task is stuck: a mail about it did not arrive, whoever has it is away, or
 * it is overdue. It names nobody whom the service is for, and carries no secret: the task stays with whoever has it.
 *
 * @param url the task's page, which asks for a link; not in a mail about an applicant's task
 */
export function escalationMail(
  task: TaskRecord,
  to: string,
  url: string,
  handover: Handover | undefined,
  config: GrantsConfig,
): Mail {
  const { caseId, taskId, kind, openedAt, dueBy, escalatedAt = dueBy } = task;
  const { mails } = mailWordsFor();
  const { stuck } = mails;
  const isLate = dueBy <= escalatedAt;
  const isApplicants = kind === 'information';
  const holder = holderOf(task);
  const { title, what, ask } = hasFailedMail(task)
    ? { ...stuck.failed, what: stuck.failed.what(holder) }
    : isLate
      ? isApplicants
        ? stuck.lateApplicant
        : stuck.late
      : { ...stuck.away, what: stuck.away.what(holder) };
  const day = (instant: string) => dayInWords(ukDay(instant));
  const mailed = mail(
    {
      to,
      subject: stuck.subject(
        title,
        isApplicants ? stuck.fromApplicant : mails.task.asks[kind].title.toLowerCase(),
        caseId,
      ),
      title,
      greeting: mails.colleague,
      paragraphs: [
        `${stuck.since(caseId, holder, day(openedAt))} ${(isLate ? stuck.wasDue : stuck.isDue)(day(dueBy))}`,
        ...(isToBeAccepted(handover)
          ? [mails.handover.notAccepted(handover.from.name, handover.to.name)]
          : []),
        what,
        ask,
      ],
      // A page of the applicant's opens for nobody else.
      actions: isApplicants ? [] : [{ label: stuck.page, url }],
    },
    config,
  );
  return { ...mailed, about: { caseId, taskId } };
}

/** Asks the staff to telephone an applicant whom a mail about their case did not reach. */
export function unreachedMail(caseId: string, sequence: number, to: string, config: GrantsConfig): Mail {
  const { mails } = mailWordsFor();
  const { title, what, ask } = mails.unreached;
  const mailed = mail(
    {
      to,
      subject: mails.subject(title, caseId),
      title,
      greeting: mails.colleague,
      paragraphs: [what(caseId), ask],
    },
    config,
  );
  return { ...mailed, about: { caseId, sequence } };
}
