import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { JsonPath, TaskInput, Timeout } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import { retryFaultsAndTimeouts } from '#infra/grant-workflow/faults.ts';

// The functions themselves stop at 30 s; this covers the start of a cold one.
const answersWithin = Timeout.duration(Duration.minutes(1));

/**
 * A step that the system does by itself. It is told which case and which round, and its verdict goes to one named
 * place of the state, for example `$.means`.
 */
export function houseStep(
  scope: Construct,
  name: string,
  lambdaFunction: IFunction,
  place: string,
): LambdaInvoke {
  const step = new LambdaInvoke(scope, name, {
    lambdaFunction,
    payloadResponseOnly: true,
    payload: TaskInput.fromObject({
      caseId: JsonPath.stringAt('$.caseId'),
      round: JsonPath.numberAt('$.round'),
    }),
    resultPath: place,
    taskTimeout: answersWithin,
    retryOnServiceExceptions: false,
  });
  retryFaultsAndTimeouts(step);
  return step;
}
