import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** Reads the text of one secret, and keeps it for a quarter of an hour. */
export function secretText(secretArn: string): () => Promise<string> {
  const client = new SecretsManagerClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 },
  });
  const lifeMilliseconds = 15 * 60_000;
  let known: { text: string; readAt: number } | undefined;
  return async () => {
    const now = performance.now();
    if (known !== undefined && now - known.readAt < lifeMilliseconds) return known.text;
    const { SecretString: text } = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
    if (text === undefined) throw new Error('The secret holds no text');
    known = { text, readAt: now };
    return text;
  };
}
