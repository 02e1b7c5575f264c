/** One call to DynamoDB as it went over the wire. */
export interface AwsCall {
  /** As in `X-Amz-Target`, without the service: `GetItem`. */
  operation: string;
  /** The body: the input of the bare client's command. */
  input: Record<string, unknown>;
  /** True when DynamoDB refused it, as it does by a failed condition. */
  refused: boolean;
}
