import { readLink } from '#adapters/links.ts';
import { readCase } from '#adapters/read-case.ts';
import { hashOf, hashPrefix, isSecret } from '#adapters/secrets.ts';
import { isStillTheirs } from '#domain/assignment.ts';
import { doneEvent } from '#domain/record-of-case.ts';
import { Refusal } from '#domain/refusal.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { LinkRecord } from '#schemas/link-record.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import type { Deployment } from '../deployment.ts';
import { log } from '../log.ts';
import { unknownTask } from './task-id.ts';

/** A link that works: the task it opens, and the case. */
export type OpenLink = { link: LinkRecord; task: TaskRecord; file: CaseFile };

const ends = {
  used: 'The task has been answered already. Nothing more is needed from you',
  expired: 'The link is too old. Have a new one sent to you; the task is still there',
  newer:
    'A newer link was sent to you and has been opened. Use that one, or have another sent; the task is still there',
  replaced: 'The task has been passed to somebody else',
  withdrawn: 'The request has ended, so there is nothing left to do',
  left: 'You are no longer listed for tasks like this one, so it goes to somebody else. If that is wrong, call us',
} as const;

export const deadLink = (why: keyof typeof ends): Refusal =>
  new Refusal(why === 'used' || why === 'withdrawn' ? 'TaskOver' : 'LinkDead', ends[why]);

/**
 * What a link's secret opens. Looking changes nothing, however often and by whomever.
 *
 * @throws Refusal `NotFound` for a secret that we never gave out; `LinkDead` where the holder of a real one is told why
 *   it no longer works, `TaskOver` where that is because nothing is left to do
 */
export async function openLink(
  secret: string,
  { table, config }: Pick<Deployment, 'table' | 'config'>,
): Promise<OpenLink> {
  if (!isSecret(secret)) throw unknownTask();
  const link = await readLink(table, secret);
  if (link === undefined) {
    log('warn', 'link_unknown', { link: hashPrefix(hashOf(secret)) });
    throw unknownTask();
  }
  const file = await readCase(table, link.caseId);
  const task = file?.tasks.find(({ taskId }) => taskId === link.taskId);
  if (file === undefined || task === undefined) throw unknownTask();
  expectOpen(file, task, link.generation, config);
  if ((link.issuedAt ?? '') < (task[linksFrom(link, task)] ?? '')) throw deadLink('newer');
  if (link.expiresAt <= new Date().toISOString()) throw deadLink('expired');
  return { link, task, file };
}

/** Where a task keeps since when the links of this link's owner work: its assignee's or the representative's. */
export const linksFrom = ({ email }: LinkRecord, { alsoWith }: TaskRecord) =>
  alsoWith?.email === email ? 'alsoWithLinksFrom' : 'linksFrom';

/** Refuses whoever passed the task on, first of all: they learn nothing more of it. */
export function expectSameHands(task: TaskRecord, generation: number): void {
  if (task.generation !== generation) throw deadLink('replaced');
}

/**
 * Refuses a task that is done, has gone to somebody else, or has ended with its case, and whoever has left the directory
 * or the role since it was given to them.
 */
export function expectOpen(
  file: CaseFile,
  task: TaskRecord,
  generation: number,
  config: Pick<GrantsConfig, 'people'>,
): void {
  expectSameHands(task, generation);
  if (doneEvent(file.events, task.taskId) !== undefined) throw deadLink('used');
  const standing = file.record.slots[task.slot];
  if (standing?.taskId !== task.taskId || standing.state !== 'open') throw deadLink('withdrawn');
  if (!isStillTheirs(task, config)) throw deadLink('left');
}
