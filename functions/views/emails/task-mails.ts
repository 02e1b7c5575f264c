import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import type { Assignee, TaskRecord } from '#schemas/task-record.ts';
import { inWords } from '../layout.ts';
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
  config: GrantsConfig,
): Mail {
  const { subject, ask } = asks[task.kind];
  const isReminder = task.mailDue === 'reminder' || task.mailDue === 'escalated';
  return mail(
    {
      to: to.email,
      subject: `${isReminder ? 'Reminder: ' : ''}${subject} (${task.caseId})`,
      greeting: `Dear ${to.name}`,
      paragraphs: [
        ...(isReminder ? ['This is still waiting for you.'] : []),
        ...(task.mailDue === 'reassigned' ? ['A colleague has passed this to you.'] : []),
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
}

/** Tells a lead that a task is overdue. It carries no link: the task stays with the person who has it. */
export const escalationMail = (task: TaskRecord, to: string, config: GrantsConfig): Mail =>
  mail(
    {
      to,
      subject: `Overdue: ${asks[task.kind].subject.toLowerCase()} (${task.caseId})`,
      greeting: 'Dear colleague',
      paragraphs: [
        `Case ${task.caseId} has waited for ${task.assignee.name} since ${inWords(task.openedAt)}. It was due on ${inWords(task.dueBy)}.`,
        'They have been reminded again. Please make sure that somebody can answer: they can pass it to a colleague from their link.',
      ],
    },
    config,
  );
