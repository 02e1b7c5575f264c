import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm start` keeps its data, what it logged, and where its services answer while it runs. */
export const dataPath = join(import.meta.dirname, '..', '..', '.local');
export const logFile = join(dataPath, 'service.log');
export const addressesFile = join(dataPath, 'addresses.json');

/** How the local system that runs now, or ran last, is reached. */
export type Addresses = {
  /** When it was ready, UTC: the mailbox forgets with every start. */
  since: string;
  url: string;
  mailUrl: string;
  dynamodbUrl: string;
  workflowUrl: string;
  lambdaUrl: string;
  tableName: string;
};

/**
 * The addresses of the local system that runs now.
 *
 * @throws an error that says what to do when none runs
 */
export async function runningAddresses(): Promise<Addresses> {
  try {
    const addresses = JSON.parse(readFileSync(addressesFile, 'utf8')) as Addresses;
    await fetch(`${addresses.url}/health`);
    return addresses;
  } catch {
    throw new Error('No local system answers. Run "npm start" in another terminal first.');
  }
}
