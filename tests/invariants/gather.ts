import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeExecutionCommand,
  paginateGetExecutionHistory,
  paginateListExecutions,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient, paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb';
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
  const table = openTable(tableName, endpoint);
  const items = await table.everything();
  table.close();
  return items;
}

type Table = {
  everything: () => Promise<Item[]>;
  partition: (pk: string) => Promise<Item[]>;
  close: () => void;
};

function openTable(TableName: string, endpoint?: string): Table {
  const base = new DynamoDBClient(reached(endpoint));
  const client = DynamoDBDocumentClient.from(base);
  const ConsistentRead = true;
  const all = async (pages: AsyncIterable<{ Items?: Item[] | undefined }>) => {
    const items: Item[] = [];
    for await (const page of pages) items.push(...(page.Items ?? []));
    return items;
  };
  return {
    everything: () => all(paginateScan({ client }, { TableName, ConsistentRead })),
    partition: (pk) =>
      all(
        paginateQuery(
          { client },
          {
            TableName,
            ConsistentRead,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': pk },
          },
        ),
      ),
    close: () => base.destroy(),
  };
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

/** A few at a time, each as soon as one before it is done. */
async function inParallel<Each>(all: Each[], act: (one: Each) => Promise<void>): Promise<void> {
  const queue = all.values();
  const work = async () => {
    for (const one of queue) await act(one);
  };
  await Promise.all(Array.from({ length: 8 }, work));
}

/** More than so many links are looked at by sample: every so-manieth. */
const mostLinks = 1_000;

const methods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Follows every task link that was mailed by every safe method, as mail scanners do, and sees whether the link and its case
 * are as they were. What the service itself did meanwhile would show as well: a case counts only if it changed every time of
 * three.
 *
 * @returns what each link answers to a GET, the answers that were refusals, and the partitions that changed
 */
async function followLinks(
  url: string,
  mails: ArrivedMail[],
  table: Table,
): Promise<{ linkAnswers: Map<string, number>; answers: SeenAnswer[]; changedByLooking: string[] }> {
  const all = [...new Set(mails.flatMap(taskSecretsIn))];
  const every = Math.ceil(all.length / mostLinks);
  const linkAnswers = new Map<string, number>();
  const answers: SeenAnswer[] = [];
  const changedByLooking: string[] = [];
  const look = async (secret: string, method: string) => {
    const headers = { accept: 'application/json' };
    const { status, ...response } = await fetch(`${url}/t/${secret}`, {
      method,
      redirect: 'manual',
      headers,
    }).then(async (answer) => ({ status: answer.status, body: await answer.text() }));
    if (method === 'GET') linkAnswers.set(hashOf(secret), status);
    // The address of a link is its secret; what else is in the answer must not be personal.
    if (status >= 400) answers.push({ url: '/t/{secret}', status, body: response.body });
  };
  await inParallel(
    all.filter((_, index) => index % every === 0),
    async (secret) => {
      const link = `LINK#${hashOf(secret)}`;
      const digest = async () => {
        const own = await table.partition(link);
        const items = await table.partition(`CASE#${String(own[0]?.caseId)}`);
        // A wait that is entered again brings another token, whoever looks meanwhile.
        return digestOf([own, items.map(({ token, tokenRound, ...item }) => item)]);
      };
      for (let time = 1; time <= 3; time += 1) {
        const before = await digest();
        for (const method of methods) await look(secret, method);
        if ((await digest()) === before) return;
      }
      changedByLooking.push(link);
    },
  );
  return { linkAnswers, answers, changedByLooking };
}

/**
 * What a local system has left behind, looked at from outside. It follows every link on the way. The system may go on
 * meanwhile, where services may fail: it can have mailed more than the table told.
 *
 * @param more what only the caller knows: the log, what was acknowledged
 * @param readMails where mails are to be had, if the mailbox has forgotten some
 */
export async function gather(
  { url, mailUrl, dynamodbUrl, workflowUrl, tableName }: Omit<Addresses, 'lambdaUrl' | 'since'>,
  more: Partial<Evidence> = {},
  readMails: () => Promise<ArrivedMail[]> = () => mailsIn(mailUrl),
): Promise<Evidence> {
  const table = openTable(tableName, dynamodbUrl);
  const { answers, ...looked } = await followLinks(url, await readMails(), table);
  const items = await table.everything();
  const mails = await readMails();
  // A table that is written meanwhile is not read at one instant: links that came in behind are looked up.
  const known = new Set(items.map(({ hash }) => hash));
  const behind = [...new Set(mails.flatMap(taskSecretsIn).map(hashOf))].filter((hash) => !known.has(hash));
  for (const hash of behind) items.push(...(await table.partition(`LINK#${hash}`)));
  table.close();
  return {
    at: new Date().toISOString(),
    items,
    executions: await executionsOf(stateMachineArn, workflowUrl),
    withFaults: false,
    ...looked,
    ...more,
    mails,
    answers: [...answers, ...(more.answers ?? [])],
  };
}
