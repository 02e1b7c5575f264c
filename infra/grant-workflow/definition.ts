import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  type IChainable,
  JsonPath,
  Parallel,
  Succeed,
  type TaskStateBase,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { caseClosed } from '#infra/grant-workflow/faults.ts';
import { houseStep } from '#infra/grant-workflow/house-step.ts';
import { HumanTask, waitForPerson } from '#infra/grant-workflow/human-task.ts';

export type GrantWorkflowSteps = {
  checkRequest: IFunction;
  openTask: IFunction;
  assessMeans: IFunction;
  checkValidity: IFunction;
  proposeDecision: IFunction;
  recordDecision: IFunction;
};

/**
 * The journey of one request, from `{ caseId, round }` to a recorded decision. Every step reads the case from the
 * table and answers a verdict; the machine only compares verdicts.
 */
export function grantWorkflowDefinition(
  scope: Construct,
  steps: GrantWorkflowSteps,
  backstopSeconds: number,
): IChainable {
  const person = { openTask: steps.openTask, backstopSeconds };
  const applicant = (slot: string) => ({ ...person, slot: `information:${slot}`, place: '$.information' });

  // Steps
  const checkRequest = houseStep(scope, 'Check the request', steps.checkRequest, '$.request');
  const completeRequest = waitForPerson(
    scope,
    'Ask the applicant to complete the request',
    applicant('request'),
  );
  const assessNeeds = new HumanTask(scope, 'Assess needs', {
    ...person,
    slot: 'needs_assessment',
    place: '$.assessment',
    question: 'Are the needs assessed?',
    askApplicant: 'Ask the applicant about their needs',
  });
  const signOff = new HumanTask(scope, 'Sign off the need', {
    ...person,
    slot: 'ot_sign_off',
    place: '$.signOff',
    question: 'Is the need signed off?',
    askApplicant: 'Ask the applicant before sign-off',
  });
  const assessMeans = houseStep(scope, 'Assess means', steps.assessMeans, '$.means');
  const askAboutMeans = waitForPerson(scope, 'Ask the applicant about their means', applicant('means'));
  const planWorks = new HumanTask(scope, 'Plan the works', {
    ...person,
    slot: 'scheme_of_works',
    place: '$.scheme',
    question: 'Are the works planned?',
    askApplicant: 'Ask the applicant about the works',
  });
  const checkValidity = houseStep(scope, 'Check validity', steps.checkValidity, '$.validity');
  const completeApplication = waitForPerson(
    scope,
    'Ask the applicant for what is missing',
    applicant('validity'),
  );
  const proposeDecision = houseStep(scope, 'Propose a decision', steps.proposeDecision, '$.proposal');
  const decide = new HumanTask(scope, 'Decide', {
    ...person,
    slot: 'decision',
    place: '$.decision',
    question: 'What did the decision-maker say?',
    askApplicant: 'Ask the applicant before the decision',
    // The answer can change what the rules allow.
    afterInformation: proposeDecision,
  });
  const recordDecision = houseStep(scope, 'Record the decision', steps.recordDecision, '$.record');
  const needAndMeans = new Parallel(scope, 'Establish need and means', {
    // The branches hand back their whole states, in this order; only the sign-off matters from here on.
    resultSelector: { verdict: JsonPath.stringAt('$[0].signOff.verdict') },
    resultPath: '$.need',
  });

  // Exceptions
  const closed = new Succeed(scope, 'Case closed', {
    comment: 'Withdrawn or closed meanwhile: nothing is left to do',
  });
  const stopsWhenClosed: (TaskStateBase | Parallel)[] = [
    checkRequest,
    completeRequest,
    // Inside it, a closed case ends the branch, and the branch the whole.
    needAndMeans,
    ...planWorks.waits,
    checkValidity,
    completeApplication,
    proposeDecision,
    ...decide.waits,
    recordDecision,
  ];
  for (const state of stopsWhenClosed) {
    state.addCatch(closed, { errors: [caseClosed], resultPath: JsonPath.DISCARD });
  }

  // Conditions
  const isComplete = Condition.stringEquals('$.request.verdict', 'complete');
  const isKnown = Condition.stringEquals('$.means.verdict', 'known');
  const isNotSupported = Condition.stringEquals('$.need.verdict', 'not_supported');
  const isCharity = Condition.stringEquals('$.request.programme', 'charity');
  const isValid = Condition.stringEquals('$.validity.verdict', 'complete');

  // Flow
  checkRequest.next(
    new Choice(scope, 'Is the request complete?')
      .when(isComplete, needAndMeans)
      .otherwise(completeRequest.next(checkRequest)),
  );

  const needEstablished = new Succeed(scope, 'Need established');
  assessNeeds.when('assessed', signOff);
  signOff
    .when('signed', needEstablished)
    .when('not_supported', needEstablished)
    // Begun again after a decision-maker asked for the works all the same.
    .when('works_wanted', needEstablished)
    .when('returned', assessNeeds);
  assessMeans.next(
    new Choice(scope, 'Are the means known?')
      .when(isKnown, new Succeed(scope, 'Means established'))
      .otherwise(askAboutMeans.next(assessMeans)),
  );
  needAndMeans
    .branch(assessNeeds, assessMeans)
    .next(
      new Choice(scope, 'Do works have to be planned?')
        .when(isNotSupported, proposeDecision)
        .when(isCharity, checkValidity)
        .otherwise(planWorks),
    );

  planWorks.when('planned', checkValidity);
  checkValidity.next(
    new Choice(scope, 'Is the application valid?')
      .when(isValid, proposeDecision)
      .otherwise(completeApplication.next(checkValidity)),
  );
  proposeDecision.next(decide);
  decide
    .when('decided', recordDecision)
    .when('return_to_needs_assessment', needAndMeans)
    .when('return_to_scheme_of_works', planWorks);

  return checkRequest;
}
