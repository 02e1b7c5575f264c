import { describe, expect, it } from 'vitest';
import {
  chase,
  dueDate,
  endsAt,
  isNews,
  isUnreachable,
  lapsesAt,
  nextReminder,
  serviceAddress,
  whyStuck,
} from '#domain/chasing.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { aConfig } from '#tests/support/a-config.ts';
import { aTask } from '#tests/support/a-task.ts';

const { waits } = aConfig();
const at = (day: string) => `${day}T15:30:00.000Z`;

describe('a task', () => {
  it.each([
    { opened: '2026-11-20', urgency: 'urgent', due: '2026-11-25', what: 'a Friday' },
    { opened: '2026-11-21', urgency: 'urgent', due: '2026-11-25', what: 'a Saturday' },
    { opened: '2026-11-22', urgency: 'urgent', due: '2026-11-25', what: 'a Sunday' },
    { opened: '2026-11-23', urgency: 'urgent', due: '2026-11-26', what: 'a Monday' },
    { opened: '2026-11-20', urgency: 'non_urgent', due: '2026-12-04', what: 'a Friday' },
    { opened: '2026-12-23', urgency: 'urgent', due: '2026-12-30', what: 'two days before Christmas' },
    { opened: '2026-12-18', urgency: 'non_urgent', due: '2027-01-06', what: 'a week before Christmas' },
  ] as const)('opened on $what, $opened, is due ($urgency) on $due, at the same time of day', (row) => {
    expect(dueDate(at(row.opened), row, waits)).toBe(at(row.due));
  });

  it.each([
    { from: '2026-11-20', urgency: 'urgent', next: '2026-11-23', what: 'over a weekend' },
    { from: '2026-11-21', urgency: 'urgent', next: '2026-11-23', what: 'from a Saturday' },
    {
      from: '2026-12-24',
      urgency: 'urgent',
      next: '2026-12-29',
      what: 'over Christmas, whose Boxing Day is kept on the 28th',
    },
    { from: '2026-12-24', urgency: 'non_urgent', next: '2026-12-31', what: 'over Christmas' },
    { from: '2026-12-31', urgency: 'urgent', next: '2027-01-04', what: 'over New Year' },
    { from: '2026-12-29', urgency: 'non_urgent', next: '2027-01-04', what: 'over New Year' },
  ] as const)('is chased $what, after $from ($urgency), on $next', ({ from, urgency, next }) => {
    expect(nextReminder(at(from), { urgency }, waits)).toBe(at(next));
  });

  it('has no quiet days in a shortened run', () => {
    const short = { ...waits, reminderSeconds: 2, escalationSeconds: 6 };

    expect(nextReminder(at('2026-12-24'), { urgency: 'urgent' }, short)).toBe('2026-12-24T15:30:02.000Z');
    expect(dueDate(at('2026-12-24'), { urgency: 'non_urgent' }, short)).toBe('2026-12-24T15:30:06.000Z');
  });

  it('lapses half a year after it was opened, and a link ends when its life does', () => {
    expect(lapsesAt({ openedAt: at('2026-11-20') }, waits)).toBe(at('2027-05-21'));
    expect(endsAt(at('2026-12-24'), 14 * 86_400)).toBe(at('2027-01-07'));
  });
});

const openedAt = at('2026-11-20');
const dueBy = at('2026-12-04');
const beforeDue = '2026-12-04T15:29:59.999Z';
const lapse = lapsesAt({ openedAt }, waits);
const beforeLapse = '2027-05-21T15:29:59.999Z';

describe('what is done about an open task', () => {
  type Row = { what: string; task?: Partial<TaskRecord>; now: string; done: ReturnType<typeof chase> };
  const ours = { openedAt, dueBy, nextActionAt: openedAt };

  it.each<Row>([
    {
      what: 'whose time has not come',
      task: { nextActionAt: at('2026-11-25') },
      now: '2026-11-25T15:29:59.999Z',
      done: 'nothing',
    },
    {
      what: 'whose time has just come',
      task: { nextActionAt: at('2026-11-25') },
      now: at('2026-11-25'),
      done: 'remind',
    },
    {
      what: 'that nobody is to be chased for',
      task: { nextActionAt: undefined },
      now: at('2027-01-29'),
      done: 'nothing',
    },
    {
      what: 'whose last mail has not gone yet',
      task: { mailDue: 'opened' },
      now: at('2027-01-29'),
      done: 'nothing',
    },
    { what: 'that is almost overdue', now: beforeDue, done: 'remind' },
    { what: 'that is overdue', now: dueBy, done: 'escalate' },
    {
      what: 'that the lead has just been told of',
      task: { escalatedAt: dueBy, passedUpTo: 'helen-marsh' },
      now: at('2026-12-17'),
      done: 'remind',
    },
    {
      what: 'that the lead has known of for as long again',
      task: { escalatedAt: dueBy, passedUpTo: 'helen-marsh' },
      now: at('2026-12-18'),
      done: 'escalate',
    },
    {
      what: 'that went up as far as it can',
      task: { escalatedAt: dueBy, passedUpTo: serviceAddress },
      now: lapse,
      done: 'remind',
    },
    { what: 'late on a Friday evening', now: '2026-12-04T23:59:59.999Z', done: 'escalate' },
    { what: 'on a Saturday', now: at('2026-12-05'), done: 'nothing' },
    { what: 'on a Sunday, due on the Friday before', now: at('2026-11-29'), done: 'nothing' },
    { what: 'on a summer Saturday that is Friday in UTC', now: '2027-06-04T23:30:00.000Z', done: 'nothing' },
    { what: 'on a summer Monday that is Sunday in UTC', now: '2027-06-06T23:30:00.000Z', done: 'escalate' },
    { what: 'on the substitute for Boxing Day', now: at('2026-12-28'), done: 'nothing' },
    { what: 'on the first working day after Christmas', now: at('2026-12-29'), done: 'escalate' },
    {
      what: 'of a home in Wales on a bank holiday Monday',
      task: { nation: 'wales' },
      now: at('2027-08-30'),
      done: 'nothing',
    },
    { what: 'on Good Friday', now: at('2027-03-26'), done: 'nothing' },
    { what: 'on Easter Monday', now: at('2027-03-29'), done: 'nothing' },
    { what: 'on the day after Easter Monday', now: at('2027-03-30'), done: 'escalate' },
    { what: 'on Christmas Day', now: at('2026-12-25'), done: 'nothing' },
    { what: 'on a bank holiday Monday', now: at('2027-05-03'), done: 'nothing' },
    {
      what: 'of a home in Northern Ireland on Saint Patrick’s Day',
      task: { nation: 'northern_ireland' },
      now: at('2027-03-17'),
      done: 'nothing',
    },
    { what: 'of a home in England on Saint Patrick’s Day', now: at('2027-03-17'), done: 'escalate' },
    { what: 'that nobody took up, and the lead does not know', now: lapse, done: 'escalate' },
  ])('of a professional $what: $done', ({ task, now, done }) => {
    expect(chase(aTask('needs_assessment', { ...ours, ...task }), now, waits)).toBe(done);
  });

  it.each<Row>([
    { what: 'whose time has not come', task: { nextActionAt: lapse }, now: beforeLapse, done: 'nothing' },
    { what: 'that is overdue', now: dueBy, done: 'remind' },
    { what: 'that is almost half a year old', now: beforeLapse, done: 'remind' },
    {
      what: 'that did not reach them, long after the staff were told',
      task: { escalatedAt: dueBy, passedUpTo: 'helen-marsh' },
      now: at('2027-01-29'),
      done: 'escalate',
    },
    { what: 'that is half a year old', now: lapse, done: 'lapse' },
    {
      what: 'whose last reminder has not gone yet',
      task: { mailDue: 'reminder' },
      now: lapse,
      done: 'nothing',
    },
  ])('of the applicant $what: $done', ({ task, now, done }) => {
    expect(chase(aTask('information:means', { ...ours, ...task }), now, waits)).toBe(done);
  });
});

describe('a task that a mail did not reach', () => {
  const failed = { at: openedAt, kind: 'bounce' as const, generation: 1 };
  const task = aTask('ot_sign_off', { generation: 1, dueBy, mailFailed: failed });

  it('is out of reach for whoever has it now, and not for whoever takes it next', () => {
    expect(isUnreachable(task, 'assignee')).toBe(true);
    expect(isUnreachable(task, 'alsoWith')).toBe(false);
    expect(isUnreachable({ ...task, generation: 2 }, 'assignee')).toBe(false);
    expect(isUnreachable({ ...task, mailFailed: { ...failed, kind: 'soft_bounce' } }, 'assignee')).toBe(
      false,
    );
  });

  it('is news once for each holder, and once more when a full mailbox turns out to be a dead one', () => {
    expect(isNews({ ...task, mailFailed: undefined }, 'assignee', 'bounce')).toBe(true);
    expect(isNews(task, 'assignee', 'bounce')).toBe(false);
    expect(isNews(task, 'assignee', 'soft_bounce')).toBe(false);
    expect(isNews({ ...task, generation: 2 }, 'assignee', 'bounce')).toBe(true);
    expect(isNews({ ...task, mailFailed: { ...failed, kind: 'soft_bounce' } }, 'assignee', 'bounce')).toBe(
      true,
    );
    expect(isNews(task, 'alsoWith', 'bounce')).toBe(true);
  });

  it('is stuck for that reason until it is overdue, and where no mail failed because somebody is away', () => {
    expect(whyStuck(task, openedAt)).toBe('mail_failed');
    expect(whyStuck({ ...task, alsoWithMailFailed: failed, mailFailed: undefined }, openedAt)).toBe(
      'mail_failed',
    );
    expect(whyStuck(task, dueBy)).toBe('overdue');
    expect(whyStuck({ ...task, mailFailed: undefined }, openedAt)).toBe('absent');
  });
});
