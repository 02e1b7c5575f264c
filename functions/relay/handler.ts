import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { casesTable } from '#adapters/cases-table.ts';
import { type Mailer, mailer } from '#adapters/mailer.ts';
import { tellMetric } from '#adapters/metrics.ts';
import { workflow } from '#adapters/workflow.ts';
import { RelayEnvironment } from '#schemas/environment.ts';
import { demonstrationMail } from '#views/emails/demonstration-mail.ts';
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
const organisation = config.organisation.id;
const sendMail = mailer(config, MAIL_CONFIGURATION_SET);

const demoRecipient = config.mail?.demoRecipient;

const send: Mailer = async (mail) => {
  await sendMail(demoRecipient === undefined ? mail : demonstrationMail(mail, demoRecipient));
  const { caseId, taskId } = mail.about ?? {};
  log('info', 'mail_sent', { ...(caseId && { caseId }), ...(taskId && { taskId }) });
  tellMetric(organisation, 'MailsSent', 1);
};

const context = {
  table: casesTable(CASES_TABLE, organisation),
  send,
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
  const written = event.Records.flatMap(({ dynamodb }) => dynamodb?.ApproximateCreationDateTime ?? []);
  if (written.length > 0)
    tellMetric(organisation, 'RelayLag', Math.max(0, Date.now() - Math.min(...written) * 1000));
  return {
    batchItemFailures: failed.flatMap((record) =>
      record.dynamodb?.SequenceNumber ? [{ itemIdentifier: record.dynamodb.SequenceNumber }] : [],
    ),
  };
};
