import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RunningSystem } from '#infra/local/start-system.ts';
import { Application } from '#schemas/application.ts';
import type { Accepted } from '#tests/invariants/evidence.ts';
import { type CaseScript, caseScript } from '#tests/support/case-script.ts';
import { type OpenedTask, openTask } from '#tests/support/player.ts';
import type { PostBox, PostedMail } from '#tests/support/post-box.ts';
import { call, until } from '#tests/support/service.ts';
import {
  type ModelCase,
  type ModelTask,
  mayHold,
  newCase,
  statusOf,
  type Variant,
} from './reference-model.ts';

/** The real system as the commands reach it, and what was acknowledged so far. */
export type World = {
  system: RunningSystem;
  box: PostBox;
  accepted: Accepted[];
  table: DynamoDBDocumentClient;
  /** The secret of each open task's newest link, by task id and generation. */
  secrets: Map<string, string>;
};

export const scripts: Record<Variant, CaseScript> = {
  owner: caseScript('01-adult-owner-dystonia'),
  tenant: caseScript('10-incomplete-tenant'),
  charity: caseScript('03-charity-powered-chair'),
};

export function worldOf(system: RunningSystem, box: PostBox): World {
  const client = new DynamoDBClient({
    endpoint: system.dynamodbUrl,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return { system, box, accepted: [], table: DynamoDBDocumentClient.from(client), secrets: new Map() };
}

export const secretIn = ({ text }: PostedMail): string | undefined => /\/t\/([\w-]{43})/.exec(text)?.[1];

let applicants = 0;

/** Applies with an address that nobody else has, and waits until the first person has their mail. */
export async function submits(world: World, variant: Variant): Promise<ModelCase> {
  const application = structuredClone(scripts[variant].application) as { applicant: { email: string } };
  applicants += 1;
  application.applicant.email = `model-${applicants}-${Date.now().toString(36)}@example.org`;
  const { status, body } = await call(world.system, '/applications', { body: application });
  assert.equal(status, 201);
  const held = { reference: String(body.reference), accessToken: String(body.accessToken) };
  world.accepted.push({ reference: held.reference, application: Application.parse(application) });
  const one = newCase(variant, held, application);
  await agrees(world, one, 0);
  return one;
}

const keyOf = ({ taskId, generation }: ModelTask) => `${taskId} ${generation}`;

export const secretOf = ({ secrets }: World, task: ModelTask): string => secrets.get(keyOf(task)) ?? '';

/**
 * Waits until the real case is where the model says: whoever has a task has their link, whoever is to be told of an end
 * has been told. Then the applicant's view must say the same.
 *
 * @param from how many mails about the case there were before the last act
 */
export async function agrees(world: World, one: ModelCase, from: number): Promise<void> {
  const { box, system } = world;
  for (const task of one.open) {
    if (world.secrets.has(keyOf(task))) continue;
    const mail = await box.waitFor(
      one.reference,
      (mails) =>
        mails
          .slice(task.generation === 1 ? 0 : from)
          .find(
            (each) => each.taskId === task.taskId && secretIn(each) !== undefined && isFor(one, task, each),
          ),
      `the mail of ${task.taskId} to holder ${task.generation}`,
    );
    [task.holder = ''] = mail.to;
    world.secrets.set(keyOf(task), secretIn(mail) ?? '');
  }
  if (one.end !== undefined) {
    const told =
      one.end === 'withdrawn' || one.end === 'lapsed' ? 'Your request has ended' : 'The decision on';
    await box.waitFor(
      one.reference,
      (mails) => mails.find(({ subject }) => subject.startsWith(told)),
      'the mail about its end',
    );
  }
  const { status, body } = await call(system, `/applications/${one.reference}`, { token: one.accessToken });
  assert.equal(status, 200);
  assert.equal(body.status, statusOf(one));
  const waits = (body.waitingOn as { party: string }[]).map(({ party }) => party).toSorted();
  assert.deepEqual(waits, one.open.map(({ kind }) => partyOf[kind]).toSorted());
}

const partyOf = {
  information: 'applicant',
  needs_assessment: 'occupational_therapist',
  ot_sign_off: 'occupational_therapist',
  scheme_of_works: 'technical_officer',
  decision: 'decision_maker',
};

function isFor(one: ModelCase, task: ModelTask, { to: [email = ''] }: PostedMail): boolean {
  if (task.kind === 'information') return email === applicantOf(one);
  assert.ok(mayHold(one, task.kind).includes(email), `${email} may not hold ${task.kind}`);
  return task.holder === '' || task.holder === email;
}

export const applicantOf = ({ application }: ModelCase): string =>
  (application as { applicant: { email: string } }).applicant.email;

/** The task as its holder opens it and proves who they are. */
export async function opensTask(world: World, task: ModelTask): Promise<OpenedTask> {
  const opened = await openTask(world.system, secretOf(world, task), task.holder);
  assert.ok(opened, `${task.taskId} does not open`);
  return opened;
}

/** Lets time pass for one item, once its mail is out: its instants move back, and nothing else does. */
export async function passTime(
  { table, system }: World,
  key: { pk: string; sk: string },
  instants: Record<string, string>,
): Promise<void> {
  const names = Object.keys(instants);
  const command = new UpdateCommand({
    TableName: system.tableName,
    Key: key,
    UpdateExpression: `SET ${names.map((name) => `${name} = :${name}`).join(', ')}`,
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(mailDue)',
    ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, instants[name]])),
  });
  const isMailed = () =>
    table.send(command).then(
      () => true,
      () => undefined,
    );
  await until(isMailed, `the mail of ${key.sk}`);
}

/** Waits until nothing about a case is on its way: no mail, no answer to the workflow. */
export async function isAtRest({ table, system }: World, reference: string): Promise<void> {
  const query = new QueryCommand({
    TableName: system.tableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': `CASE#${reference}` },
    ConsistentRead: true,
  });
  await until(async () => {
    const { Items = [] } = await table.send(query);
    return Items.some((item) => 'mailDue' in item || 'unsettledSince' in item) ? undefined : true;
  }, `${reference} to come to rest`);
}

export const taskKey = ({ taskId }: ModelTask) => ({
  pk: `CASE#${taskId.split('.')[0]}`,
  sk: `TASK#${taskId}`,
});
export const linkKey = (secret: string) => ({
  pk: `LINK#${createHash('sha256').update(secret).digest('base64url')}`,
  sk: 'LINK',
});
