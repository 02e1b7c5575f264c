import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { CasesTable } from '#infra/cases-table.ts';
import type { HouseFunction } from '#infra/house-function.ts';
import type { Undelivered } from '#infra/undelivered.ts';

export type RelayProps = { relay: HouseFunction; cases: CasesTable; undelivered: Undelivered };

/** Carries what a transaction left unsettled from the table's stream to the workflow and the mail. */
export class Relay extends Construct {
  constructor(scope: Construct, id: string, { relay, cases, undelivered }: RelayProps) {
    super(scope, id);
    cases.grantStreamRead(relay);

    new EventSourceMapping(this, 'UnsettledItems', {
      target: relay,
      eventSourceArn: cases.streamArn,
      // A mapping takes minutes to become active: from the horizon, nothing written meanwhile is missed. The relay
      // settles each item once, whatever it is told again.
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [
        FilterCriteria.filter({ dynamodb: { NewImage: { unsettledSince: { S: FilterRule.exists() } } } }),
      ],
      batchSize: 10,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 3,
      maxRecordAge: Duration.hours(1),
      onFailure: { bind: () => undelivered.takeFailuresOf(relay) },
    });
  }
}
