import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeExecutionCommand,
  paginateGetExecutionHistory,
  paginateListExecutions,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { digestOf, hashOf } from '#adapters/secrets.ts';
import { stateMachineArn } from '#infra/local/addresses.ts';
import type { Addresses } from '#infra/local/where.ts';
import {
  type ArrivedMail,
  type Evidence,
  type Item,
  type SeenAnswer,
  type SeenExecution,
  taskSecretsIn,
} from './evidence.ts';

/** How a service of AWS is reached: on a laptop by an address and invented credentials, else as the SDK finds it. */
const reached = (endpoint: string | undefined) =>
  endpoint === undefined
    ? {}
    : { endpoint, region: 'eu-west-2', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

/** Everything that a table holds. Reads only. */
export async function itemsOf(tableName: string, endpoint?: string): Promise<Item[]> {
  const base = new DynamoDBClient(reached(endpoint));
  const pages = paginateScan(
    { client: DynamoDBDocumentClient.from(base) },
    { TableName: tableName, ConsistentRead: true },
  );
  const items: Item[] = [];
  for await (const page of pages) items.push(...(page.Items ?? []));
  base.destroy();
  return items;
}

/** Everything in the mailbox of a laptop. */
export async function mailsIn(mailUrl: string): Promise<ArrivedMail[]> {
  const { emails } = (await (await fetch(`${mailUrl}/store`)).json()) as {
    emails: { destination: { to: string[] }; subject: string; body: { text: string } }[];
  };
  return emails.map(({ destination, subject, body }) => ({ to: destination.to, subject, text: body.text }));
}

/** The executions of a state machine with all that Step Functions shows of them. Reads only. */
export async function executionsOf(stateMachineArn: string, endpoint?: string): Promise<SeenExecution[]> {
  const client = new SFNClient(reached(endpoint));
  const seen: SeenExecution[] = [];
  for await (const { executions = [] } of paginateListExecutions({ client }, { stateMachineArn })) {
    await inParallel(executions, async ({ executionArn, name = '' }) => {
      const { $metadata, ...described } = await client.send(new DescribeExecutionCommand({ executionArn }));
      const history = [];
      for await (const { events = [] } of paginateGetExecutionHistory({ client }, { executionArn })) {
        history.push(...events);
      }
      seen.push({ name, status: described.status ?? '', shown: JSON.stringify({ described, history }) });
    });
  }
  client.destroy();
  return seen;
}

/** A digest of each partition of a table; rate counters are left out, for looking may be counted. */
const digestsOf = (items: Item[]): Map<string, string> =>
  new Map(
    [...Map.groupBy(items, ({ pk }) => String(pk))]
      .filter(([pk]) => !pk.startsWith('RATE#'))
      .map(([pk, own]) => [
        pk,
        digestOf(own.toSorted((one, other) => (String(one.sk) < String(other.sk) ? -1 : 1))),
      ]),
  );

/** A few at a time, each as soon as one before it is done. */
async function inParallel<Each>(all: Each[], act: (one: Each) => Promise<void>): Promise<void> {
  const queue = all.values();
  const work = async () => {
    for (const one of queue) await act(one);
  };
  await Promise.all(Array.from({ length: 8 }, work));
}

const methods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Follows every task link that was mailed by every safe method, as mail scanners do, and sees whether the table is as it
 * was. What the service itself was doing meanwhile would show as well, so that a partition counts only if it changed every
 * time of three.
 *
 * @returns what each link answers to a GET, the answers that were refusals, and the partitions that changed
 */
export async function followLinks(
  url: string,
  mails: ArrivedMail[],
  readItems: () => Promise<Item[]>,
): Promise<{ linkAnswers: Map<string, number>; answers: SeenAnswer[]; changedByLooking: string[] }> {
  const secrets = [...new Set(mails.flatMap(taskSecretsIn))];
  const linkAnswers = new Map<string, number>();
  const answers: SeenAnswer[] = [];
  let changed: Set<string> | undefined;
  for (let time = 1; time <= 3 && (changed === undefined || changed.size > 0); time += 1) {
    const before = digestsOf(await readItems());
    await inParallel(secrets, async (secret) => {
      for (const method of methods) {
        const response = await fetch(`${url}/t/${secret}`, {
          method,
          redirect: 'manual',
          headers: { accept: 'application/json' },
        });
        const body = await response.text();
        if (method === 'GET') linkAnswers.set(hashOf(secret), response.status);
        // The address of a link is its secret; what else is in the answer must not be personal.
        if (response.status >= 400) answers.push({ url: '/t/{secret}', status: response.status, body });
      }
    });
    const after = digestsOf(await readItems());
    const now = [...new Set([...before.keys(), ...after.keys()])].filter(
      (pk) => before.get(pk) !== after.get(pk),
    );
    changed = new Set(now.filter((pk) => changed?.has(pk) ?? true));
  }
  return { linkAnswers, answers, changedByLooking: [...(changed ?? [])] };
}

/**
 * What a local system has left behind, looked at from outside. It follows every link on the way.
 *
 * @param more what only the caller knows: the log, what was acknowledged, mails that the mailbox has forgotten
 */
export async function gather(
  { url, mailUrl, dynamodbUrl, workflowUrl, tableName }: Omit<Addresses, 'lambdaUrl' | 'since'>,
  more: Partial<Evidence> = {},
): Promise<Evidence> {
  const readItems = () => itemsOf(tableName, dynamodbUrl);
  const mails = more.mails ?? (await mailsIn(mailUrl));
  const { answers, ...looked } = await followLinks(url, mails, readItems);
  return {
    at: new Date().toISOString(),
    items: await readItems(),
    executions: await executionsOf(stateMachineArn, workflowUrl),
    withFaults: false,
    ...looked,
    ...more,
    mails,
    answers: [...answers, ...(more.answers ?? [])],
  };
}
