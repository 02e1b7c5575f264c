import { describe, expect, it } from 'vitest';
import { advanceTo } from '../support/advance.ts';
import { caseScript } from '../support/case-script.ts';
import { cloneCase, newReferences } from '../support/clone-case.ts';
import { sized } from '../support/full-size.ts';
import { killableSystem, type OwnService } from '../support/killable-system.ts';
import { answer, apply, nextTask, type OpenedTask, view } from '../support/player.ts';
import { call, until } from '../support/service.ts';

const script = caseScript('01-adult-owner-dystonia');

describe('a service that is killed with -9 in the middle of a case', () => {
  const { start, kill } = killableSystem();

  it('row 11, row 12 and row 66: goes on where it was, right after a submission and right after an answer', async () => {
    const first = await start();
    const held = await apply(first.service, script.application);
    await kill(first);

    const second = await start();
    const seen = new Set<string>();
    const assessment = await nextTask(second.service, held.reference, seen);
    const recorded = await answer(second.service, assessment, script.acts.needs_assessment?.[0] ?? {});
    await kill(second);

    const third = await start();
    const again = await answer(third.service, assessment, script.acts.needs_assessment?.[0] ?? {});
    const signOff: OpenedTask = await nextTask(third.service, held.reference, seen, 'ot_sign_off');
    const { timeline } = await view(third.service, held);

    expect(recorded.status).toBe(200);
    expect(again.body).toEqual(recorded.body);
    expect(
      (timeline as { what: string }[]).filter(({ what }) => what === 'Your needs were assessed.'),
    ).toHaveLength(1);
    expect((await call(third.service, `/t/${signOff.secret}`)).status).toBe(200);
  }, 120_000);
});

const waiting = sized({ promised: 1000, usual: 150 });

describe('cases that wait', () => {
  const { start, kill } = killableSystem();

  it(`row 5: survive kill -9, and are live again within a minute (${waiting} of them)`, async () => {
    const first = await start();
    const { held, task } = await advanceTo(first.service, 'needs_assessment', { script });
    const copies = newReferences(waiting - 1);
    await cloneCase(first.service, held.reference, copies);
    await kill(first);

    const killedAt = performance.now();
    const second = await start();
    await until(
      async () => ((await runningExecutions(second.service)) >= waiting ? true : undefined),
      'every execution',
      60_000,
    );
    const seconds = (performance.now() - killedAt) / 1000;
    const some = [0, 0.5, 1].map((share) =>
      task.taskId.replace(held.reference, copies[Math.floor(share * (copies.length - 1))] ?? ''),
    );
    const opened = await Promise.all(
      some.map((taskId) => call(second.service, `/tasks/${taskId}`, { token: task.session })),
    );
    const answered = await answer(second.service, task, script.acts.needs_assessment?.[0] ?? {});

    process.stdout.write(`${waiting} waiting cases were live again after ${seconds.toFixed(1)} s\n`);
    expect(seconds).toBeLessThan(60);
    expect(opened.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answered.status).toBe(200);
    await nextTask(second.service, held.reference, new Set([task.taskId]), 'ot_sign_off');
  }, 180_000);
});

/** How many executions the engine of a process has running. */
async function runningExecutions({ workflowUrl }: OwnService): Promise<number> {
  const response = await fetch(workflowUrl, {
    method: 'POST',
    headers: { 'x-amz-target': 'AWSStepFunctions.ListExecutions' },
    body: JSON.stringify({ statusFilter: 'RUNNING' }),
  });
  return ((await response.json()) as { executions: unknown[] }).executions.length;
}
