import { describe, expect, it } from 'vitest';
import { advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { faultySystem } from '#tests/support/faulty-system.ts';
import { answer, apply, nextTask, view } from '#tests/support/player.ts';
import { expectProblem } from '#tests/support/problem.ts';
import { call } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

// The sweeps are far away: what fails here is what a person waits for.
const { system, faults } = faultySystem('dynamodb', { waits: { sweepSeconds: 3600 } });
const script = caseScript('01-adult-owner-dystonia');
const conflict = {
  CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }, { Code: 'None' }],
};
const submit = () => call(system(), '/applications', { body: anApplication() });
const eventsOf = async (reference: string) =>
  (await everyItem(system())).filter(
    ({ pk, sk }) => pk === `CASE#${reference}` && String(sk).startsWith('EVENT#'),
  );

describe('storage that fails', () => {
  it('row 20: is answered with 503 and Retry-After, leaves nothing half-written, and needs no restart', async () => {
    const before = await settledDigest(system());
    faults.on('*').times(1_000).down();

    const refused = await Promise.all([submit(), submit(), submit()]);
    faults.heal();

    for (const one of refused) {
      expectProblem(one, 503);
      expect(Number(one.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await settledDigest(system())).toBe(before);
    const held = await apply(system(), anApplication());
    await nextTask(system(), held.reference, new Set(), 'needs_assessment');
  });

  it('is the same for a read and for an outcome: refused, and recorded once when it is tried again', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    faults.on('Query').times(20).throttle();
    const unread = await call(system(), `/applications/${held.reference}`, { token: held.accessToken });
    faults.heal();
    faults.on('TransactWriteItems').times(20).down();
    const unwritten = await answer(system(), task, firstAct(script, task));
    faults.heal();
    const written = await answer(system(), task, firstAct(script, task));

    expectProblem(unread, 503);
    expectProblem(unwritten, 503);
    expect(written.status).toBe(200);
    await nextTask(system(), held.reference, seen, 'ot_sign_off');
    const done = (await eventsOf(held.reference)).filter(({ type }) => type === 'task_done');
    expect(done).toHaveLength(1);
  });
});

describe('an outcome that cannot be written', () => {
  it('is not told to the workflow: the record comes first, the callback after it', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    await settledDigest(system());
    const { engine } = system();
    const [running] = engine.listExecutions('RUNNING').filter(({ name }) => name.includes(held.reference));
    const arn = running?.executionArn ?? '';
    const [waiting, entered] = [engine.waiting(arn), engine.statesEntered(arn)];
    faults.on('TransactWriteItems').times(20).down();

    expectProblem(await answer(system(), task, firstAct(script, task)), 503);

    expect(engine.describeExecution(arn).status).toBe('RUNNING');
    expect(engine.waiting(arn)).toBe(waiting);
    expect(engine.statesEntered(arn)).toEqual(entered);
    faults.heal();
    expect((await answer(system(), task, firstAct(script, task))).status).toBe(200);
    await nextTask(system(), held.reference, seen, 'ot_sign_off');
  });
});

describe('a transaction', () => {
  it('row 21: that conflicts twice is tried again inside and succeeds', async () => {
    faults.on('TransactWriteItems').times(2).refuse('TransactionCanceledException', conflict);

    expect((await submit()).status).toBe(201);
  });

  it('row 21: that conflicts ten times is a 503 that changes nothing', async () => {
    const before = await settledDigest(system());
    faults.on('TransactWriteItems').times(10).refuse('TransactionCanceledException', conflict);

    const refused = await submit();
    faults.heal();

    expectProblem(refused, 503);
    expect(await settledDigest(system())).toBe(before);
  });

  it('whose answer is lost is written once: the same request is repeated under the same token', async () => {
    const application = anApplication();
    faults.on('TransactWriteItems').loseAnswer();

    const accepted = await call(system(), '/applications', { body: application });
    const { email } = application.applicant;
    const made = (await everyItem(system())).filter(
      (item) =>
        item.type === 'application_received' &&
        (item.application as { applicant: { email: string } }).applicant.email === email,
    );

    expect(accepted.status).toBe(201);
    expect(made).toHaveLength(1);
    const held = {
      reference: String(accepted.body.reference),
      accessToken: String(accepted.body.accessToken),
    };
    expect((await view(system(), held)).reference).toBe(held.reference);
  });

  it('of an outcome whose answer is lost is one decision, and the person hears that it is recorded', async () => {
    const { held, task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    faults.on('TransactWriteItems').loseAnswer();

    const receipt = await answer(system(), task, firstAct(script, task));

    expect(receipt.status).toBe(200);
    expect((await eventsOf(held.reference)).filter(({ type }) => type === 'task_done')).toHaveLength(1);
  });
});
