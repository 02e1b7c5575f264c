import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Webhook } from 'standardwebhooks';
import { afterAll, describe, expect, it } from 'vitest';
import { openApiJson } from '#functions/applications/openapi.ts';
import { freePort } from '#infra/local/ports.ts';
import { CaseStatusChanged } from '#schemas/webhook.ts';
import { localSystem } from '../support/local-system.ts';
import { until } from '../support/service.ts';
import { newWebhookSecret } from '../support/webhook-receiver.ts';

const text = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'threshold-api-'));
const system = localSystem();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What stands in the fenced blocks of a language, in order. */
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);

describe('docs/api.md', () => {
  it('leads by its own lines from an application to its decision', async () => {
    const script = blocks('sh')
      .join('\n')
      .replace('http://127.0.0.1:8080', system().url)
      .replace('http://127.0.0.1:8005', system().mailUrl);

    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: folder,
      timeout: 50_000,
      killSignal: 'SIGKILL',
    });

    expect(stdout).toContain('needs_assessment\n');
    expect(stdout).toContain('approved\n895000\n');
    expect(stdout).toContain('/programme\n');
    expect(stdout.match(/"recordedAt"/g)).toHaveLength(4);
    expect(stdout).toContain('"status":"withdrawn"');
  }, 60_000);

  it('names every operation of the interface and every code that it answers', async () => {
    const { paths } = JSON.parse(await openApiJson()) as {
      paths: Record<string, Record<string, { responses: object }>>;
    };
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map((each) => [path, ...each] as const),
    );
    const shell = blocks('sh').join('\n');
    const isNamed = (method: string, path: string) =>
      text.includes(`${method.toUpperCase()} ${path}`) ||
      new RegExp(`\\$API${path.replaceAll(/\{\w+\}/g, '\\$[^/"]+')}"`).test(shell);

    expect(
      operations
        .filter(([path, method]) => !isNamed(method, path))
        .map(([path, method]) => `${method} ${path}`),
    ).toEqual([
      // A page.
      'post /apply',
    ]);
    const codes = new Set(operations.flatMap(([, , { responses }]) => Object.keys(responses)));
    for (const code of [...codes].filter((each) => /^4|^5/.test(each))) expect(text).toContain(`| ${code} |`);
  });

  it('shows an event as receivers are sent it', () => {
    const [event] = blocks('json').map((block) => JSON.parse(block) as unknown);

    expect(CaseStatusChanged.parse(event)).toEqual(event);
  });
});

describe('the receiver in docs/api.md', () => {
  const secret = newWebhookSecret();
  const message = (status: string, sequence: string) =>
    JSON.stringify({ subject: 'DFG-7K3M-9QXA-PT', sequence, data: { status } });

  it('takes what is signed, whole and new, refuses the rest, and keeps the newest status', async () => {
    const file = join(folder, 'receiver.mjs');
    writeFileSync(file, blocks('js').join('\n'));
    const port = await freePort();
    const child = spawn(process.execPath, [file], {
      env: { ...process.env, WEBHOOK_SECRET: secret, PORT: String(port) },
    });
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      said += piece;
    });
    try {
      const send = async (body: string, { key = secret, at = new Date(), sent = body } = {}) => {
        const headers = {
          'webhook-id': 'one',
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': new Webhook(key).sign('one', at, body),
        };
        const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body: sent });
        return response.status;
      };
      await until(async () => send('{}', { sent: '' }).catch(() => undefined), 'the receiver');

      expect(await send(message('deciding', '000006'))).toBe(204);
      expect(await send(message('approved', '000009'))).toBe(204);
      expect(await send(message('assessing', '000002'))).toBe(204);
      expect(await send(message('deciding', '000010'), { key: newWebhookSecret() })).toBe(400);
      expect(await send(message('deciding', '000010'), { sent: message('refused', '000010') })).toBe(400);
      expect(await send(message('deciding', '000010'), { at: new Date(Date.now() - 600_000) })).toBe(400);
      expect(said.trim().split('\n').slice(-3)).toEqual([
        'DFG-7K3M-9QXA-PT deciding',
        'DFG-7K3M-9QXA-PT approved',
        'DFG-7K3M-9QXA-PT approved',
      ]);
    } finally {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    }
  });
});
