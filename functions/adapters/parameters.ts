import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { fromEnvironment } from './sdk-settings.ts';

/** Reads a secret by the name of its parameter. */
export type ReadParameter = (name: string) => Promise<string>;

const keptForMilliseconds = 5 * 60_000;

/** Parameter Store. A value is kept for five minutes: a changed secret is used from then on. */
export function parameterStore(): ReadParameter {
  const client = new SSMClient({
    ...fromEnvironment('AWS_ENDPOINT_URL_SSM'),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
  });
  // It prepares every input and answer for a log that nobody keeps, and that must never hold them.
  client.middlewareStack.remove('loggerMiddleware');
  const kept = new Map<string, { value: string; until: number }>();
  return async (name) => {
    const known = kept.get(name);
    if (known !== undefined && known.until > Date.now()) return known.value;
    const { Parameter } = await client.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
    const value = Parameter?.Value ?? '';
    kept.set(name, { value, until: Date.now() + keptForMilliseconds });
    return value;
  };
}
