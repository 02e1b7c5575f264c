import { Duration } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/**
 * Where an event goes when its function has failed at it for good: a case may be waiting for something that nobody
 * will do, so an alarm says when anything is in it. The case itself is safe in the table, and `reconcile` tries again.
 */
export class Undelivered extends Construct {
  readonly queue: Queue;

  /** @param key a key of the organisation's own; otherwise that of SQS, which costs nothing */
  constructor(scope: Construct, id: string, { key }: { key?: IKey | undefined } = {}) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      ...(key
        ? { encryption: QueueEncryption.KMS, encryptionMasterKey: key }
        : { encryption: QueueEncryption.SQS_MANAGED }),
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
  }

  /** Lets a function's failures end here, and answers where. Sending is all that this takes. */
  takeFailuresOf(sender: IFunction): { destination: string } {
    sender.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
      }),
    );
    return { destination: this.queue.queueArn };
  }
}
