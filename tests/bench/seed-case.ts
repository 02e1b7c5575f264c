// In a process with the functions' environment: node seed-case.ts <job.json> <result.json>.
// Makes one case that waits for its needs assessment, through the functions themselves.
import { readFileSync, writeFileSync } from 'node:fs';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { casesTable } from '#adapters/cases-table.ts';
import { putLink } from '#adapters/links.ts';
import { readCase } from '#adapters/read-case.ts';
import { hashOf, newSecret } from '#adapters/secrets.ts';
import application from './application.json' with { type: 'json' };
import { httpEvent } from './http-event.ts';

export interface SeedJob {
  environment: Record<string, string>;
  organisationId: string;
}

export interface Seed {
  caseId: string;
  reference: string;
  accessToken: string;
  taskId: string;
  linkSecret: string;
  session: string;
  /** The case as the stream shows it to the relay: DynamoDB's own JSON. */
  newImage: Record<string, unknown>;
}

const [jobFile = '', resultFile = ''] = process.argv.slice(2);
const { organisationId } = JSON.parse(readFileSync(jobFile, 'utf8')) as SeedJob;
const tableName = process.env.CASES_TABLE ?? '';
const table = casesTable(tableName, organisationId);

const submitted = await ask('applications', httpEvent('POST', '/applications', { body: application }), 201);
const newImage = await storedCase();
const caseId = newImage.caseId?.S ?? '';

await invoke('open-task', { caseId, round: 1, slot: 'needs_assessment', token: 'bench', state: {} });
const task = (await readCase(table, caseId))?.tasks[0];
if (!task) throw new Error('open-task opened no task');

const linkSecret = newSecret();
await putLink(table, {
  hash: hashOf(linkSecret),
  caseId,
  taskId: task.taskId,
  email: task.assignee.email,
  generation: task.generation,
  expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  wrongTries: 0,
});
const proven = await ask(
  'tasks',
  httpEvent('POST', `/tasks/${task.taskId}/identity`, {
    bearer: linkSecret,
    body: { email: task.assignee.email },
  }),
  200,
);

const seed: Seed = {
  caseId,
  reference: String(submitted.reference),
  accessToken: String(submitted.accessToken),
  taskId: task.taskId,
  linkSecret,
  session: String(proven.session),
  newImage,
};
writeFileSync(resultFile, JSON.stringify(seed));
process.exit(0);

async function storedCase() {
  const { Items = [] } = await new DynamoDBClient({}).send(new ScanCommand({ TableName: tableName }));
  const stored = Items.find(({ sk }) => sk?.S === 'CASE');
  if (!stored) throw new Error('The submission stored no case');
  return stored;
}

async function invoke(name: string, event: unknown): Promise<unknown> {
  const { handler } = await import(`../../functions/${name}/handler.ts`);
  return handler(event, { awsRequestId: 'bench', getRemainingTimeInMillis: () => 30_000 });
}

async function ask(name: string, event: unknown, status: number): Promise<Record<string, unknown>> {
  const answer = (await invoke(name, event)) as { statusCode: number; body: string };
  if (answer.statusCode !== status) throw new Error(`${name} answered ${answer.statusCode}: ${answer.body}`);
  return JSON.parse(answer.body) as Record<string, unknown>;
}
