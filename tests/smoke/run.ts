import { caseScript } from '../support/case-script.ts';
import { call } from '../support/service.ts';

// `npm run smoke -- <url>`: one synthetic case, as far as nobody else is needed for it, and then withdrawn.
const url = process.argv[2]?.replace(/\/+$/, '');
if (url === undefined || !/^https?:\/\//.test(url)) {
  process.stderr.write('Name the address of the service: npm run smoke -- https://…\n');
  process.exit(1);
}
const service = { url };
const application = caseScript('01-adult-owner-dystonia').application as { applicant: object };
const synthetic = {
  ...application,
  applicant: { ...application.applicant, name: 'Smoke Test', email: 'success@simulator.amazonses.com' },
};

async function expectStatus(what: string, expected: number, answer: ReturnType<typeof call>) {
  const { status, body } = await answer;
  process.stdout.write(`${status === expected ? 'ok  ' : 'FAIL'} ${what}: ${status}\n`);
  if (status !== expected) process.exit(1);
  return body;
}

await expectStatus('health', 200, call(service, '/health'));
await expectStatus('openapi', 200, call(service, '/openapi.json'));
const { reference, accessToken } = await expectStatus(
  'submit',
  201,
  call(service, '/applications', { body: synthetic }),
);
const path = `/applications/${String(reference)}`;
const token = String(accessToken);
await expectStatus('read', 200, call(service, path, { token }));
await expectStatus('read with a wrong token', 404, call(service, path, { token: 'A'.repeat(43) }));
await expectStatus('withdraw', 200, call(service, `${path}/withdrawal`, { token, body: {} }));
const { status } = await expectStatus('read again', 200, call(service, path, { token }));
process.stdout.write(`${String(reference)} is ${String(status)}\n`);
process.exitCode = status === 'withdrawn' ? 0 : 1;
