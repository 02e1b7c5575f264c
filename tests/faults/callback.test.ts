import { describe, expect, it } from 'vitest';
import { executionName } from '#adapters/workflow.ts';
import { advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { faultySystem, linesOf } from '#tests/support/faulty-system.ts';
import { answer, apply, nextTask, view } from '#tests/support/player.ts';
import { until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const { system, faults } = faultySystem('workflow');
const script = caseScript('01-adult-owner-dystonia');
const opened = () => advanceTo(system(), 'needs_assessment', { application: anApplication() });

const itemsOf = async (reference: string) =>
  (await everyItem(system())).filter(({ pk }) => pk === `CASE#${reference}`);
const caseItem = async (reference: string) =>
  (await itemsOf(reference)).find(({ sk }) => sk === 'CASE') ?? {};
const roundsOf = (reference: string) =>
  system()
    .engine.listExecutions()
    .filter(({ name }) => name.startsWith(`case-${reference}-`)).length;
const decisions = async (reference: string) =>
  (await itemsOf(reference)).filter(({ type, kind }) => type === 'task_done' && kind === 'needs_assessment')
    .length;

describe('an answer to the workflow', () => {
  // security.md 1.3, a row each: what Step Functions says, and what becomes of the case.
  it.each([
    {
      row: 'row 14: takes effect and its answer is lost',
      fail: () => faults.on('SendTaskSuccess').loseAnswer(),
    },
    { row: 'row 15: is throttled ten times', fail: () => faults.on('SendTaskSuccess').times(10).throttle() },
    { row: 'meets a service that is down', fail: () => faults.on('SendTaskSuccess').times(5).down() },
    {
      row: 'meets a fault of the service',
      fail: () => faults.on('SendTaskSuccess').times(4).refuse('InternalFailure', {}, 500),
    },
    {
      row: 'meets a key that is disabled for a while',
      fail: () => faults.on('SendTaskSuccess').times(2).refuse('KmsAccessDeniedException'),
    },
    {
      row: 'is called wrong for a while, which is our fault',
      fail: () => faults.on('SendTaskSuccess').times(2).refuse('InvalidOutput'),
    },
  ])('$row: the person hears that it is recorded, and the case moves on once', async ({ fail }) => {
    const { held, task, seen } = await opened();
    fail();

    const receipt = await answer(system(), task, firstAct(script, task));
    const next = await nextTask(system(), held.reference, seen, 'ot_sign_off');
    await settledDigest(system());

    expect(receipt.status).toBe(200);
    expect(next.taskId).toBe(`${held.reference}.ot_sign_off.1`);
    expect(roundsOf(held.reference)).toBe(1);
    expect(await decisions(held.reference)).toBe(1);
    expect(await caseItem(held.reference)).not.toHaveProperty('stalledSince');
  });

  it('comes too late for an execution that was stopped: the next round carries the case from the record', async () => {
    const { held, task, seen } = await opened();
    faults.on('SendTaskSuccess').delay(700);

    const receipt = await answer(system(), task, firstAct(script, task));
    const [first] = system()
      .engine.listExecutions()
      .filter(({ name }) => name === executionName(held.reference, 1));
    system().engine.stopExecution(first?.executionArn ?? '', 'Killed', 'by a test');
    const next = await nextTask(system(), held.reference, seen, 'ot_sign_off');

    expect(receipt.status).toBe(200);
    expect(next.taskId).toBe(`${held.reference}.ot_sign_off.1`);
    expect(roundsOf(held.reference)).toBeGreaterThan(1);
  });

  it('has a token that the workflow does not know, once: alarm, and the next round moves on', async () => {
    const { held, task, seen } = await opened();
    faults.on('SendTaskSuccess').refuse('InvalidToken');

    const receipt = await answer(system(), task, firstAct(script, task));
    const next = await nextTask(system(), held.reference, seen, 'ot_sign_off');
    await settledDigest(system());

    expect(receipt.status).toBe(200);
    expect(next.taskId).toBe(`${held.reference}.ot_sign_off.1`);
    expect(roundsOf(held.reference)).toBe(2);
    expect(linesOf(system(), 'case_stalled')).toContainEqual(
      expect.objectContaining({ level: 'error', caseId: held.reference }),
    );
    expect(await caseItem(held.reference)).not.toHaveProperty('stalledSince');
    expect(await decisions(held.reference)).toBe(1);
  });

  it('row 16: has a token that is never known: the decision is kept, the case is flagged, and rounds do not pile up', async () => {
    const { held, task } = await opened();
    faults.on('SendTaskSuccess').times(10_000).refuse('InvalidToken');
    const before = faults.count('SendTaskSuccess');

    const receipt = await answer(system(), task, firstAct(script, task));
    await until(
      async () => (faults.count('SendTaskSuccess') > before + 3 ? true : undefined),
      'several tries, in the second round too',
    );
    const flagged = await until(async () => {
      const item = await caseItem(held.reference);
      return item.stalledSince === undefined ? undefined : item;
    }, 'the flag');
    const shown = await view(system(), held);

    expect(receipt.status).toBe(200);
    expect(flagged.round).toBe(2);
    expect(await decisions(held.reference)).toBe(1);
    expect(shown.status).toBe('assessing');

    // Once the fault is gone, one command repairs it.
    faults.heal();
    await system().invoke('reconcile', { repair: 'stalled' });
    await nextTask(system(), held.reference, new Set([task.taskId]), 'ot_sign_off');
    await settledDigest(system());
    expect(await caseItem(held.reference)).not.toHaveProperty('stalledSince');
  });
});

describe('the start of a workflow', () => {
  it.each([
    { what: 'is lost on the way back', fail: () => faults.on('StartExecution').loseAnswer() },
    { what: 'is throttled', fail: () => faults.on('StartExecution').times(6).throttle() },
  ])('that $what happens once', async ({ fail }) => {
    fail();
    const held = await apply(system(), anApplication());
    await nextTask(system(), held.reference, new Set(), 'needs_assessment');

    expect(roundsOf(held.reference)).toBe(1);
  });

  it('row 32: whose name is taken by something else is no success: it is logged, and the next round carries the case', async () => {
    faults.on('StartExecution').refuse('ExecutionAlreadyExists');
    faults
      .on('DescribeExecution')
      .refuse('on purpose', { input: '{"caseId":"DFG-0000-0000-00","round":9}' }, 200);

    const held = await apply(system(), anApplication());
    await nextTask(system(), held.reference, new Set(), 'needs_assessment');

    expect(linesOf(system(), 'workflow_started')).toContainEqual(
      expect.objectContaining({ level: 'error', caseId: held.reference, verdict: 'taken' }),
    );
    expect((await caseItem(held.reference)).round).toBe(2);
  });
});

describe('a command to repair', () => {
  it('starts one case again by its reference, and tells of a case that is not open or not there', async () => {
    const { held } = await opened();

    expect(await system().invoke('reconcile', { repair: held.reference })).toEqual({ repaired: 1 });
    expect(await system().invoke('reconcile', { repair: 'DFG-0000-0000-00' })).toEqual({ repaired: 0 });
    await until(async () => (roundsOf(held.reference) === 2 ? true : undefined), 'the second round');
    // The first would wait for an answer that goes to the second.
    expect(
      system()
        .engine.listExecutions('RUNNING')
        .filter(({ name }) => name.includes(held.reference))
        .map(({ name }) => name),
    ).toEqual([executionName(held.reference, 2)]);
  });
});
