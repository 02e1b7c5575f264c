import type { CasesTable } from '#adapters/cases-table.ts';
import { readCase } from '#adapters/read-case.ts';
import { caseIdOf, tasksDueBy } from '#adapters/work-index.ts';
import { askForMail } from '#adapters/write-task.ts';
import { chase, whyStuck } from '#domain/chasing.ts';
import { Refusal } from '#domain/refusal.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { problemName } from '../http/problem.ts';
import { log } from '../log.ts';
import { passUp } from '../pass-up.ts';
import { record, service } from '../record.ts';
import { offerOn } from './offer-on.ts';

/**
 * Looks at every task that is due. Each is one conditional write, so that two sweeps at once send one mail, and a task
 * that was answered a moment ago is left alone.
 *
 * @returns how many tasks were chased
 */
export async function chaseTasks(table: CasesTable, config: GrantsConfig, now: string): Promise<number> {
  let count = 0;
  for await (const { pk, sk } of tasksDueBy(table, now)) {
    try {
      if (await chaseOne(caseIdOf(pk), sk.replace(/^TASK#/, ''), { table, config, now })) count += 1;
    } catch (error) {
      // One case that cannot be chased must not keep the others waiting; the next sweep tries it again.
      const overtaken = error instanceof Refusal && error.name === 'Overtaken';
      log(overtaken ? 'info' : 'error', 'chase_failed', { caseId: caseIdOf(pk), error: problemName(error) });
    }
  }
  return count;
}

type Chase = { table: CasesTable; config: GrantsConfig; now: string };

async function chaseOne(caseId: string, taskId: string, { table, config, now }: Chase): Promise<boolean> {
  const file = await readCase(table, caseId);
  const task = file?.tasks.find((one) => one.taskId === taskId);
  if (file === undefined || task === undefined) return false;
  const standing = file.record.slots[task.slot];
  if (standing?.taskId !== taskId || standing.state !== 'open') return false;
  const what = chase(task, now, config.waits);
  if (what === 'nothing') return false;
  const holder = what === 'lapse' ? 'here' : await offerOn(table, file, task, now, config);
  log('info', 'chased', { caseId, taskId, verdict: holder === 'here' ? what : `absent_${holder}` });
  if (holder === 'offered') return true;
  if (holder === 'nobody' && task.escalatedAt === undefined) {
    await passUp(table, file, task, whyStuck(task, now), now, config);
    return true;
  }
  switch (what) {
    case 'remind':
      return askForMail(table, task, 'reminder', now, { reminders: task.reminders + 1 });
    case 'escalate':
      await passUp(table, file, task, whyStuck(task, now), now, config);
      return true;
    case 'lapse':
      await record(table, file, { type: 'lapsed' }, service, now);
      return true;
  }
}
