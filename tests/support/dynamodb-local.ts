import type { TestProject } from 'vitest/node';
import { startDynamoDb } from '#infra/local/dynamodb.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    dynamodbEndpoint: string;
  }
}

/** The global set-up of vitest: one database in memory for the whole run, found by `inject('dynamodbEndpoint')`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startDynamoDb({ port: 0 });
  project.provide('dynamodbEndpoint', url);
  return stop;
}
