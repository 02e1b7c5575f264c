import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { grantsConfig } from '#infra/grants.config.ts';
import { metricNamespace, metrics } from '#schemas/metric.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { casesTableOf } from '#tests/support/cases-table-of.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { metricLines, valuesOf } from '#tests/support/metric-lines.ts';
import { apply } from '#tests/support/player.ts';
import { call, mailsAbout, until } from '#tests/support/service.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const config = {
  ...grantsConfig,
  waits: { ...grantsConfig.waits, sweepSeconds: 3600 },
};
const system = localSystem({ config });

/** What CloudWatch's specification asks of a line, for the metrics that we have. */
function faultsOf(line: ReturnType<typeof metricLines>[number]): string[] {
  const [directive, ...more] = line._aws.CloudWatchMetrics;
  const [metric, ...others] = directive?.Metrics ?? [];
  const known = metrics[metric?.Name as keyof typeof metrics] as (typeof metrics)['CasesOpen'] | undefined;
  const dimensions = directive?.Dimensions[0] ?? [];
  const value = line[metric?.Name ?? ''];
  const values = [value].flat();
  return [
    [more, others].flat().length > 0 && 'more than one metric',
    known === undefined && `no metric of ours: ${metric?.Name}`,
    directive?.Namespace !== metricNamespace && 'another namespace',
    metric?.Unit !== known?.unit && 'another unit',
    line.Organisation !== config.organisation.id && 'no organisation',
    dimensions.join() !== ['Organisation', ...(known && 'by' in known ? [known.by.dimension] : [])].join() &&
      'other dimensions',
    known &&
      'by' in known &&
      !(known.by.values as readonly unknown[]).includes(line[known.by.dimension]) &&
      'a value that is not ours',
    (values.length > 100 || values.some((one) => typeof one !== 'number' || one < 0)) && 'no figures',
    // Nothing else is in a line, and so nothing about a person.
    Object.keys(line).toSorted().join() !== ['_aws', ...dimensions, metric?.Name].toSorted().join() &&
      'something else',
  ].filter((fault): fault is string => typeof fault === 'string');
}

describe('the figures of a service in use', () => {
  let asked: { reference: string; requestId: string };

  beforeAll(async () => {
    const answer = await call(system(), '/applications', { body: anApplication() });
    asked = {
      reference: String(answer.body.reference),
      requestId: String(answer.headers.get('apigw-requestid')),
    };
    await until(
      async () => (await mailsAbout(system(), asked.reference)).length >= 2 || undefined,
      'mails to applicant and OT',
    );
    const { reference, accessToken } = await apply(system(), anApplication());
    await call(system(), `/applications/${reference}/withdrawal`, { token: accessToken, body: {} });
    await settledDigest(system());
    await system().invoke('mail-events', {
      source: 'aws.ses',
      detail: {
        eventType: 'Complaint',
        mail: { destination: ['nobody@example.org'], tags: { case: [reference], event: ['1'] } },
      },
    });
    await system().invoke('caseload', {});
  });

  it('tell of mails, of what was late, of what failed, and of how cases ended', () => {
    const { logs } = system();

    expect(valuesOf(logs, 'MailsSent').length).toBeGreaterThanOrEqual(4);
    expect(valuesOf(logs, 'RelayLag').every(({ values: [lag = -1] }) => lag >= 0 && lag < 60_000)).toBe(true);
    expect(valuesOf(logs, 'MailsFailed')).toEqual([{ by: '', values: [1] }]);
    expect(valuesOf(logs, 'CasesEnded')).toEqual([{ by: 'withdrawn', values: [1] }]);
  });

  it('count the work in hand: every stage, also the empty ones, and whoever is waited on', () => {
    const { logs } = system();

    expect(valuesOf(logs, 'CasesOpen')).toEqual([
      { by: 'received', values: [0] },
      { by: 'assessing', values: [1] },
      { by: 'planning_works', values: [0] },
      { by: 'deciding', values: [0] },
    ]);
    expect(valuesOf(logs, 'DaysWaiting')).toEqual([{ by: 'occupational_therapist', values: [0] }]);
    expect(valuesOf(logs, 'TasksOverdue')).toEqual([{ by: '', values: [0] }]);
  });

  it('count a case as stalled for which nothing could be delivered during an hour', async () => {
    const table = casesTableOf(system());
    const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000).toISOString();
    await table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: { pk: `CASE#${asked.reference}`, sk: 'CASE' },
        UpdateExpression: 'SET unsettledSince = :then, gsi2pk = :unsettled, gsi2sk = :then',
        ExpressionAttributeValues: { ':then': twoHoursAgo, ':unsettled': 'UNSETTLED' },
      }),
    );
    await system().invoke('reconcile', {});

    expect(valuesOf(system().logs, 'CasesStalled')).toEqual([{ by: '', values: [1] }]);
  });

  it('are in the form that CloudWatch reads, and hold nothing but figures and words of ours', () => {
    const lines = metricLines(system().logs);

    expect(lines.length).toBeGreaterThan(10);
    expect(lines.flatMap(faultsOf)).toEqual([]);
  });

  it('leave no metric that is described and never told', () => {
    const told = new Set(
      metricLines(system().logs).flatMap(({ _aws }) => _aws.CloudWatchMetrics[0]?.Metrics[0]?.Name),
    );

    expect(told).toEqual(new Set(Object.keys(metrics)));
  });

  it('one id leads from the request of an applicant to the mail that the OT gets', () => {
    const lines = system()
      .logs.filter((line) => line.startsWith('{"level"'))
      .map((line) => JSON.parse(line))
      .filter(({ requestId }) => requestId === asked.requestId);
    const codes = lines.map(({ code }) => code);

    expect(codes).toEqual(
      expect.arrayContaining(['request', 'workflow_started', 'step', 'task_mailed', 'mail_sent']),
    );
    expect(lines.filter(({ code }) => code === 'mail_sent')).toContainEqual(
      expect.objectContaining({ taskId: `${asked.reference}.needs_assessment.1` }),
    );
  });
});
