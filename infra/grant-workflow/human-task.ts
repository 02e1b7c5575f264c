import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  Errors,
  type IChainable,
  type INextable,
  IntegrationPattern,
  JsonPath,
  type State,
  TaskInput,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { retryFaults } from '#infra/grant-workflow/faults.ts';

export type WaitForPersonProps = {
  openTask: IFunction;
  /** Which task of the case, for example `ot_sign_off` or `information:means`. */
  slot: string;
  /** Where the verdict goes, for example `$.decision`. */
  place: string;
  backstopSeconds: number;
};

/**
 * Waits until a person has answered one slot of the case.
 *
 * `open-task` gets `{ caseId, round, slot, token, state }`. `state` is the whole state, because JSONPath cannot name
 * a place that may be absent: `state.backstop` is present when a wait of this execution has run into its backstop.
 * It stays there for the rest of the execution, so it speaks of this slot only if the slot's task was open already.
 *
 * The backstop never decides and never strands: it opens the same wait again, with a new token.
 */
export function waitForPerson(
  scope: Construct,
  name: string,
  { openTask, slot, place, backstopSeconds }: WaitForPersonProps,
) {
  const wait = new LambdaInvoke(scope, name, {
    lambdaFunction: openTask,
    integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    payload: TaskInput.fromObject({
      caseId: JsonPath.stringAt('$.caseId'),
      round: JsonPath.numberAt('$.round'),
      slot,
      token: JsonPath.taskToken,
      state: JsonPath.objectAt('$'),
    }),
    resultPath: place,
    taskTimeout: Timeout.duration(Duration.seconds(backstopSeconds)),
    retryOnServiceExceptions: false,
  });
  retryFaults(wait);
  wait.addCatch(wait, { errors: [Errors.TIMEOUT], resultPath: '$.backstop' });
  return wait;
}

export type HumanTaskProps = WaitForPersonProps & {
  /** The choice after the wait, as a question. */
  question: string;
  /** The wait for the applicant when the person needs to know more. */
  askApplicant: string;
  /** Where the flow goes when the applicant has answered: the same wait again unless said otherwise. */
  afterInformation?: IChainable;
};

/**
 * One task of one person: the wait with its backstop, the question what they answered, and the detour to the
 * applicant when they need information (slot `information:{slot}`). `when` says where each other verdict leads.
 */
export class HumanTask extends Construct implements IChainable {
  readonly id: string;
  readonly startState: State;
  readonly endStates: INextable[] = [];
  readonly waits: LambdaInvoke[];
  private readonly answer: Choice;
  private readonly place: string;

  constructor(scope: Construct, name: string, props: HumanTaskProps) {
    super(scope, `${name} (task)`);
    const { openTask, slot, place, backstopSeconds, question, askApplicant, afterInformation } = props;
    const wait = waitForPerson(this, name, { openTask, slot, place, backstopSeconds });
    const information = waitForPerson(this, askApplicant, {
      openTask,
      slot: `information:${slot}`,
      place: '$.information',
      backstopSeconds,
    });

    this.id = name;
    this.startState = wait;
    this.waits = [wait, information];
    this.place = place;
    this.answer = new Choice(this, question);
    wait.next(this.answer);
    information.next(afterInformation ?? wait);
    this.when('needs_information', information);
  }

  when(verdict: string, next: IChainable): this {
    this.answer.when(Condition.stringEquals(`${this.place}.verdict`, verdict), next);
    return this;
  }
}
