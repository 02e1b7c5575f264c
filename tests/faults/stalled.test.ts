import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { executionName } from '#adapters/workflow.ts';
import { advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { faultySystem, linesOf } from '#tests/support/faulty-system.ts';
import { answer, answersTo, nextTask } from '#tests/support/player.ts';
import { call, mailsAbout, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const script = caseScript('01-adult-owner-dystonia');
const mail = faultySystem('mail', { waits: { sweepSeconds: 3600 } });
const workflow = faultySystem('workflow', { waits: { sweepSeconds: 3600 } });

type Running = ReturnType<typeof mail.system>;
const opened = (running: Running) => advanceTo(running, 'needs_assessment', { application: anApplication() });

const itemOf = async (running: Running, reference: string, sk: string) =>
  (await everyItem(running)).find((item) => item.pk === `CASE#${reference}` && item.sk === sk);

/** As if an item had been unsettled for two hours. */
async function twoHoursPass({ dynamodbUrl, tableName }: Running, reference: string, sk: string) {
  const base = new DynamoDBClient({
    endpoint: dynamodbUrl,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const since = new Date(Date.now() - 2 * 3_600_000).toISOString();
  const index = sk === 'CASE' ? 'gsi2sk = :since' : 'gsi1sk = :since';
  await DynamoDBDocumentClient.from(base).send(
    new UpdateCommand({
      TableName: tableName,
      Key: { pk: `CASE#${reference}`, sk },
      UpdateExpression: `SET unsettledSince = :since, ${index}`,
      ConditionExpression: 'attribute_exists(unsettledSince)',
      ExpressionAttributeValues: { ':since': since },
    }),
  );
  base.destroy();
}

describe('a case for which nothing could be delivered for an hour', () => {
  it('is flagged where the workflow does not hear of an answer, and the flag goes when it does', async () => {
    const { system, faults } = workflow;
    const { held, task, seen } = await opened(system());
    faults.on('SendTaskSuccess').times(10_000).down();
    expect((await answer(system(), task, firstAct(script, task))).status).toBe(200);

    await system().invoke('reconcile', {});
    expect(await itemOf(system(), held.reference, 'CASE')).not.toHaveProperty('stalledSince');
    await twoHoursPass(system(), held.reference, 'CASE');
    await system().invoke('reconcile', {});

    expect(await itemOf(system(), held.reference, 'CASE')).toHaveProperty('stalledSince');
    expect(linesOf(system(), 'case_stalled')).toContainEqual(
      expect.objectContaining({ level: 'error', caseId: held.reference }),
    );
    faults.heal();
    await system().invoke('reconcile', { repair: 'stalled' });
    await nextTask(system(), held.reference, seen, 'ot_sign_off');
    await settledDigest(system());
    expect(await itemOf(system(), held.reference, 'CASE')).not.toHaveProperty('stalledSince');
  });

  it('is flagged where a colleague cannot be told that a task was passed to them', async () => {
    const { system, faults } = mail;
    const { held, task } = await opened(system());
    await settledDigest(system());
    faults.on('SendEmail').times(10_000).down();
    expect((await answer(system(), task, { outcome: 'not_mine', reason: 'I know the family.' })).status).toBe(
      200,
    );

    await twoHoursPass(system(), held.reference, `TASK#${task.taskId}`);
    await system().invoke('reconcile', {});

    expect(await itemOf(system(), held.reference, 'CASE')).toHaveProperty('stalledSince');
    expect(linesOf(system(), 'case_stalled')).toContainEqual(
      expect.objectContaining({ level: 'error', caseId: held.reference, taskId: task.taskId }),
    );
    const before = (await mailsAbout(system(), held.reference)).length;
    faults.heal();
    await twoHoursPass(system(), held.reference, `TASK#${task.taskId}`);
    await until(
      async () => ((await mailsAbout(system(), held.reference)).length > before ? true : undefined),
      'the mail to the colleague',
    );
    await settledDigest(system());
    expect(await itemOf(system(), held.reference, 'CASE')).not.toHaveProperty('stalledSince');
  });
});

describe('an answer that a round never heard', () => {
  it('is not told to it when a later round carries the case, and nobody is alarmed', async () => {
    const { system, faults } = workflow;
    const tenant = caseScript('10-incomplete-tenant');
    const { held, task, seen } = await advanceTo(system(), 'information', { script: tenant });
    faults.on('SendTaskSuccess').times(10_000).refuse('InvalidToken');
    // As after kill -9: the answer is in the table, and the round that waited for it is gone.
    const [running] = system()
      .engine.listExecutions('RUNNING')
      .filter(({ name }) => name === executionName(held.reference, 1));
    const recorded = answer(system(), task, answersTo(task, tenant.answers));
    system().engine.stopExecution(running?.executionArn ?? '', 'Killed', 'by a test');

    expect((await recorded).status).toBe(200);
    await nextTask(system(), held.reference, seen, 'needs_assessment');
    await settledDigest(system());
    faults.heal();

    expect(await itemOf(system(), held.reference, 'CASE')).not.toHaveProperty('stalledSince');
    expect(await itemOf(system(), held.reference, `TASK#${task.taskId}`)).not.toHaveProperty('token');
  });
});

describe('a command to repair', () => {
  it('says where a case stands and changes nothing, when it is only asked', async () => {
    const { system } = workflow;
    const { held } = await opened(system());
    const before = await settledDigest(system());

    const said = await system().invoke('reconcile', { repair: held.reference, dryRun: true });

    expect(said).toEqual({
      repaired: 1,
      cases: [
        {
          caseId: held.reference,
          status: 'assessing',
          round: 1,
          execution: 'running',
          waitsOn: ['needs_assessment'],
          repaired: true,
        },
      ],
    });
    expect(await settledDigest(system())).toBe(before);
  });

  it('is the same over the protocol of Lambda, for an operator’s own process', async () => {
    const { system } = workflow;
    const { held } = await opened(system());

    const response = await fetch(`${system().lambdaUrl}/2015-03-31/functions/reconcile/invocations`, {
      method: 'POST',
      body: JSON.stringify({ repair: held.reference }),
    });
    const unknown = await fetch(`${system().lambdaUrl}/2015-03-31/functions/nothing/invocations`, {
      method: 'POST',
      body: '{}',
    });

    expect(await response.json()).toMatchObject({ repaired: 1, cases: [{ caseId: held.reference }] });
    expect(unknown.headers.get('x-amz-function-error')).toBe('Unhandled');
    await until(
      async () =>
        system()
          .engine.listExecutions('RUNNING')
          .find(({ name }) => name === executionName(held.reference, 2)),
      'the second round',
    );
  });

  it('leaves a case alone that has ended', async () => {
    const { system } = workflow;
    const { held } = await opened(system());
    await call(system(), `/applications/${held.reference}/withdrawal`, { token: held.accessToken, body: {} });

    expect(await system().invoke('reconcile', { repair: held.reference })).toMatchObject({
      repaired: 0,
      cases: [{ status: 'withdrawn', repaired: false }],
    });
  });
});
