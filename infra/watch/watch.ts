import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { Alarms } from '#infra/watch/alarms.ts';
import { dashboard } from '#infra/watch/dashboard.ts';
import { SavedQueries } from '#infra/watch/saved-queries.ts';
import type { Watched } from '#infra/watch/watched.ts';

export type WatchProps = Watched & {
  /** Who hears of alarms. */
  address: string;
  withDashboard: boolean;
};

/** How whoever looks after the service sees it: alarms that write to them, one page, and questions to the log. */
export class Watch extends Construct {
  /** Who hears of alarms. */
  readonly alerts: ITopic;

  constructor(scope: Construct, id: string, { address, withDashboard, ...watched }: WatchProps) {
    super(scope, id);
    const { alarms, topic } = new Alarms(this, 'Alarms', { watched, address });
    this.alerts = topic;
    if (withDashboard) dashboard(this, 'Dashboard', watched, alarms);
    new SavedQueries(this, 'Queries', {
      functions: watched.functions.map((one) => one.logGroup),
      accessLog: watched.api.accessLog,
      workflowLog: watched.workflow.log,
    });
  }
}
