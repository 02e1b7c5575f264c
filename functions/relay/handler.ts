import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { casesTable } from '#adapters/cases-table.ts';
import { mailer } from '#adapters/mailer.ts';
import { workflow } from '#adapters/workflow.ts';
import { RelayEnvironment } from '#schemas/environment.ts';
import { environment } from '../environment.ts';
import { problemName } from '../http/problem.ts';
import { log } from '../log.ts';
import { answerLinkRequest } from './answer-link-request.ts';
import { mailDraft } from './mail-draft.ts';
import { nudge } from './nudge.ts';

const {
  CASES_TABLE,
  GRANTS_CONFIG: config,
  MAIL_CONFIGURATION_SET,
  PUBLIC_URL: publicUrl,
  WORKFLOW_ARN,
} = environment(RelayEnvironment);
const context = {
  table: casesTable(CASES_TABLE, config.organisation.id),
  send: mailer(config, MAIL_CONFIGURATION_SET),
  workflow: workflow(WORKFLOW_ARN),
  config,
  publicUrl,
};

/** Brings the workflow and the mail up to date with each case that changed. One bad case never holds up the others. */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const byPartition = Map.groupBy(event.Records, (record) => record.dynamodb?.Keys?.pk?.S ?? '');
  const failed: DynamoDBRecord[] = [];
  // Cases know nothing of each other: a batch takes as long as its slowest, not as long as all of them.
  await Promise.all(
    Array.from(byPartition, async ([partition, records]) => {
      try {
        if (partition.startsWith('CASE#')) await nudge(partition.slice('CASE#'.length), context);
        else if (partition.startsWith('LINKS#')) await answerLinkRequest(records, context);
        else if (partition.startsWith('DRAFT#')) await mailDraft(partition.slice('DRAFT#'.length), context);
      } catch (error) {
        log('error', 'relay_failed', { error: problemName(error) });
        failed.push(...records);
      }
    }),
  );
  return {
    batchItemFailures: failed.flatMap((record) =>
      record.dynamodb?.SequenceNumber ? [{ itemIdentifier: record.dynamodb.SequenceNumber }] : [],
    ),
  };
};
