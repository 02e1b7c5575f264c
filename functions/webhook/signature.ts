import { createHmac } from 'node:crypto';

const prefix = 'whsec_';
const shortestKeyBytes = 24;

/**
 * The headers by which a receiver knows that a message is ours, new and whole (Standard Webhooks, `v1`).
 *
 * @param secrets `whsec_` and a key of at least 24 bytes in base64; two of them, with a blank between, while one takes
 *   over from the other: the message is then signed with both
 * @param second Unix time, by which a receiver refuses what is old
 * @throws where a secret is not one; its message does not repeat it
 */
export function signedHeaders(
  id: string,
  body: string,
  secrets: string,
  second: number,
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const signatures = secrets
    .trim()
    .split(/\s+/)
    .map((secret) => createHmac('sha256', keyOf(secret)).update(`${id}.${second}.${body}`).digest('base64'));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(second),
    'webhook-signature': signatures.map((signature) => `v1,${signature}`).join(' '),
  };
}

function keyOf(secret: string): Buffer {
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  if (secret.startsWith(prefix) && key.length >= shortestKeyBytes) return key;
  throw Object.assign(new Error('A webhook secret is whsec_ and 24 bytes or more in base64'), {
    name: 'WebhookSecretRefused',
  });
}
