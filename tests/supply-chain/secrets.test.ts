import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const rules = [
  {
    id: '@secretlint/secretlint-rule-preset-recommend',
    rule: creator,
    // The id of a key is no secret by itself, but nobody has one without the other. Our invented account is all zeros.
    rules: [
      { id: '@secretlint/secretlint-rule-aws', options: { enableIDScanRule: true, allows: ['/0{12}/'] } },
    ],
  },
];

/** What looks like a key or a password in a text: by the shapes that AWS, npm, GitHub, mail services and others give theirs. */
async function secretsIn(filePath: string, content: string): Promise<string[]> {
  const { messages } = await lintSource({
    source: { filePath, content, contentType: 'text' },
    options: { config: { rules }, locale: 'en', maskSecrets: true },
  });
  return messages.map(({ message, loc }) => `${filePath}:${loc.start.line} ${message}`);
}

describe('what is checked in', () => {
  it('holds no key, token or password', async () => {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '' && !/\.(png|ico|woff2?|ttf|cache)$/.test(file));
    const found = await Promise.all(
      files.map((file) => secretsIn(file, readFileSync(new URL(file, root), 'utf8'))),
    );

    expect(files.length).toBeGreaterThan(300);
    expect(found.flat()).toEqual([]);
  }, 60_000);
});

describe('the search for secrets', () => {
  // Put together here, so that the search does not find them in this very file.
  it.each([
    ['an access key of AWS', `aws_access_key_id = ${'AKIA'}${'IOSFODNN7EXAMPL3'}`],
    ['a secret key of AWS', `AWS_SECRET_ACCESS_KEY=${'wJalrXUtnFEMI/K7MDENG'}${'/bPxRfiCYzzxYQ2pLMk'}`],
    [
      'a private key',
      `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${'MIIEpAIBAAKCAQEA'.repeat(8)}\n-----END RSA ${'PRIVATE'} KEY-----`,
    ],
    ['a token of GitHub', `token: ${'ghp_'}${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`],
    ['a password in an address', `postgres://admin:${'hunter2hunter2'}@db.example.org/cases`],
  ])('finds %s', async (_, text) => {
    expect(await secretsIn('a.txt', text)).not.toEqual([]);
  });
});
