import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

export type ItemAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheckItem';
export type CasesIndex = 'work' | 'people';

/**
 * The one table: cases, their tasks, events, links and idempotency keys. It outlives the stack, because it is the
 * record. Both indexes are sparse: only work in hand carries their keys, so they never grow with history.
 */
export class CasesTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      timeToLiveAttribute: 'ttl',
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.addSparseIndex('work', 'gsi1');
    this.addSparseIndex('people', 'gsi2');
  }

  get tableName(): string {
    return this.table.tableName;
  }

  /** Lets a function act on items by key, and nothing else: no index, no stream, no table settings. */
  grant(reader: IFunction, ...actions: ItemAction[]): void {
    this.allow(
      reader,
      actions.map((action) => `dynamodb:${action}`),
      this.table.tableArn,
    );
  }

  grantIndexQuery(reader: IFunction, ...indexes: CasesIndex[]): void {
    for (const index of indexes)
      this.allow(reader, ['dynamodb:Query'], `${this.table.tableArn}/index/${index}`);
  }

  /** Lets a function act on items of partitions that begin so, and on no others. */
  grantPartitions(reader: IFunction, prefix: string, ...actions: ItemAction[]): void {
    this.allow(
      reader,
      actions.map((action) => `dynamodb:${action}`),
      this.table.tableArn,
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${prefix}*`] } },
    );
  }

  /** Lets a function look up one partition of an index. */
  grantIndexPartition(reader: IFunction, index: CasesIndex, partition: string): void {
    this.allow(reader, ['dynamodb:Query'], `${this.table.tableArn}/index/${index}`, {
      'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [partition] },
    });
  }

  grantStreamRead(reader: IFunction): void {
    const actions = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
    this.allow(
      reader,
      actions.map((action) => `dynamodb:${action}`),
      this.streamArn,
    );
  }

  get streamArn(): string {
    const arn = this.table.tableStreamArn;
    if (arn === undefined) throw new Error('The cases table has no stream');
    return arn;
  }

  private allow(
    reader: IFunction,
    actions: string[],
    resource: string,
    conditions?: Record<string, Record<string, string[]>>,
  ): void {
    reader.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions,
        resources: [resource],
        ...(conditions && { conditions }),
      }),
    );
  }

  private addSparseIndex(indexName: CasesIndex, keys: string): void {
    this.table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: { name: `${keys}pk`, type: AttributeType.STRING },
      sortKey: { name: `${keys}sk`, type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }
}
