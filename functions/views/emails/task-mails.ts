import { hasFailedMail } from '#domain/chasing.ts';
import { type Handover, isToBeAccepted } from '#domain/handover.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import type { Assignee, TaskRecord } from '#schemas/task-record.ts';
import { inWords } from '../in-words.ts';
import { type Mail, mail } from './mail.ts';

const asks: Record<TaskKind, { subject: string; ask: string }> = {
  information: {
    subject: 'We need something from you',
    ask: 'We cannot go on with your request until we have an answer from you. The link shows what we need, and why.',
  },
  needs_assessment: {
    subject: 'A needs assessment for you',
    ask: 'Please assess what the person needs and write down what you find. The link shows the request.',
  },
  ot_sign_off: {
    subject: 'An assessment to sign off',
    ask: 'Please read the assessment and say whether the works or equipment are necessary and appropriate.',
  },
  scheme_of_works: {
    subject: 'Works to plan',
    ask: 'Please plan the works, get the estimates and say whether they are reasonable and practicable.',
  },
  decision: {
    subject: 'A case to decide',
    ask: 'Please read the case and decide. The link shows the recommendation, the works and the figures.',
  },
};

/** The mail that brings a task to somebody, or brings it back to mind. */
export function taskMail(
  task: TaskRecord,
  to: Assignee,
  url: string,
  linkEndsAt: string,
  handover: Handover | undefined,
  config: GrantsConfig,
): Mail {
  const { caseId, taskId } = task;
  const { subject, ask } = asks[task.kind];
  const isReminder = task.mailDue === 'reminder' || task.mailDue === 'escalated';
  const mailed = mail(
    {
      to: to.email,
      subject: `${isReminder ? 'Reminder: ' : ''}${subject} (${caseId})`,
      greeting: `Dear ${to.name}`,
      paragraphs: [
        ...(isReminder ? ['This is still waiting for you.'] : []),
        ...howItCame(task, handover),
        ask,
        `Please answer by ${inWords(task.dueBy)}.`,
      ],
      actions: [{ label: 'Open it here', url }],
      after: [
        'The page asks for this email address before it shows anything. You do not need an account or a password.',
        `The link works until ${inWords(linkEndsAt)}. If it stops working, the page sends you a new one. ${
          task.kind === 'information'
            ? 'If you cannot give us something, say so there.'
            : 'If this is not for you, say so there and it goes to somebody else.'
        }`,
      ],
    },
    config,
  );
  return { ...mailed, about: { caseId, taskId } };
}

/** How a task came to whoever has it. What a colleague wrote is on the page, not in a mail: it may be about the applicant. */
function howItCame({ mailDue }: TaskRecord, handover: Handover | undefined): string[] {
  if (isToBeAccepted(handover)) {
    const ask = 'Please say on the page whether you take it, or hand it back. If you answer it, you take it.';
    return mailDue === 'reassigned'
      ? ['A colleague has passed this to you.', `It was ${handover.from.name}. ${ask}`]
      : [`${handover.from.name} passed this to you and does not know yet whether you take it. ${ask}`];
  }
  if (mailDue !== 'reassigned') return [];
  return handover?.how === 'handed_back'
    ? [`${handover.from.name} has handed this back to you. The page says why.`]
    : ['A colleague has passed this to you.'];
}

/** Whom a task is with, as the staff may read it in a mail: the people we serve are not named. */
const holderOf = ({ kind, assignee }: TaskRecord) =>
  kind === 'information' ? 'the applicant, or whoever acts for them' : assignee.name;

/**
 * Tells a lead, or the service address, that a task is stuck: a mail about it did not arrive, whoever has it is away, or
 * it is overdue. It names nobody whom the service is for, and carries no secret: the task stays with whoever has it.
 *
 * @param url the task's page, which asks for a link
 */
export function escalationMail(
  task: TaskRecord,
  to: string,
  url: string,
  handover: Handover | undefined,
  config: GrantsConfig,
): Mail {
  const { caseId, taskId, kind, openedAt, dueBy, escalatedAt = dueBy } = task;
  const isLate = dueBy <= escalatedAt;
  const stuck = hasFailedMail(task)
    ? {
        subject: 'An email did not arrive',
        what: `Our email about it did not reach ${holderOf(task)}.`,
        ask: 'Please telephone them, tell them what is waiting, and make sure that we have an address that works.',
      }
    : isLate
      ? {
          subject: 'Overdue',
          what: 'They have been reminded again.',
          ask: 'Please make sure that somebody can answer: they can pass it to a colleague from their link.',
        }
      : {
          subject: 'Nobody is there',
          what: `${holderOf(task)} is away, and nobody else who may take it is there.`,
          ask: 'Please find out whether it can wait, or who can be asked.',
        };
  const mailed = mail(
    {
      to,
      subject: `${stuck.subject}: ${asks[kind].subject.toLowerCase()} (${caseId})`,
      greeting: 'Dear colleague',
      paragraphs: [
        `Case ${caseId} has waited for ${holderOf(task)} since ${inWords(openedAt)}. It ${isLate ? 'was' : 'is'} due on ${inWords(dueBy)}.`,
        ...(isToBeAccepted(handover)
          ? [
              `${handover.from.name} passed it to ${handover.to.name}, who has not said yet whether they take it.`,
            ]
          : []),
        stuck.what,
        stuck.ask,
      ],
      actions: [{ label: 'The page of the task, for whoever it is with', url }],
    },
    config,
  );
  return { ...mailed, about: { caseId, taskId } };
}

/** Asks the staff to telephone an applicant whom a mail about their case did not reach. */
export const unreachedMail = (caseId: string, sequence: number, to: string, config: GrantsConfig): Mail => ({
  ...mail(
    {
      to,
      subject: `An email did not arrive (${caseId})`,
      greeting: 'Dear colleague',
      paragraphs: [
        `Our email to the applicant of case ${caseId} did not reach them.`,
        'Please telephone them, tell them where their request stands, and ask for an address that works.',
      ],
    },
    config,
  ),
  about: { caseId, sequence },
});
