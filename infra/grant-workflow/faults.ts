import { Duration } from 'aws-cdk-lib';
import { Errors, JitterType, type RetryProps, type TaskStateBase } from 'aws-cdk-lib/aws-stepfunctions';

/** What a step throws when the case was withdrawn or closed meanwhile: the normal end of its execution. */
export const caseClosed = 'CaseClosed';

// Eight tries, each after a random wait of at most 2, 4, 8, 16, 32, 60, 60 and 60 s: rides out about two minutes,
// four at most. After that the execution fails, and reconcile starts the case again from its record.
const tryAgain: RetryProps = {
  interval: Duration.seconds(2),
  backoffRate: 2,
  maxDelay: Duration.minutes(1),
  maxAttempts: 8,
  jitterStrategy: JitterType.FULL,
};

/**
 * Retries faults of a step and never a closed case. The first retrier that names the error decides, so `CaseClosed`
 * stands before `States.TaskFailed`, which means every error but a timeout: Lambda's own, the SDK's, throttling, bugs.
 */
export function retryFaults(task: TaskStateBase): void {
  task.addRetry({ errors: [caseClosed], maxAttempts: 0 });
  task.addRetry({ errors: [Errors.TASKS_FAILED], ...tryAgain });
}

/** As `retryFaults`, for a step that answers by itself: there a timeout is a fault too. */
export function retryFaultsAndTimeouts(task: TaskStateBase): void {
  task.addRetry({ errors: [caseClosed], maxAttempts: 0 });
  task.addRetry({ errors: [Errors.TASKS_FAILED, Errors.TIMEOUT], ...tryAgain });
}
