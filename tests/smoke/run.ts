import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { caseScript } from '../support/case-script.ts';
import { call } from '../support/service.ts';

/**
 * `npm run smoke -- <url>`: one invented case through a running service, over HTTP alone, and withdrawn again. It leaves
 * something out on purpose, so that the service asks the applicant (an address of Amazon's mail simulator) and no
 * member of staff. That it asks at all shows table, stream, relay and workflow at work.
 */
const { values: told, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const url = positionals[0]?.replace(/\/+$/, '');
if (url === undefined || !/^https?:\/\//.test(url)) {
  process.stderr.write('Name the address of the service: npm run smoke -- https://…\n');
  process.exit(1);
}

const application = caseScript('10-incomplete-tenant').application as { applicant: object };
const synthetic = {
  ...application,
  applicant: { ...application.applicant, name: 'Smoke Test', email: 'success@simulator.amazonses.com' },
};
const service = { url };

if (told['dry-run']) {
  say(`Dry run: nothing is sent. It would ask ${url} for`);
  for (const step of [
    'GET /health and GET /openapi.json',
    'POST /applications: an invented tenant who leaves the landlord out, with an address of the mail simulator',
    'GET /applications/{reference} until the service waits for the applicant: relay and workflow are at work',
    'GET /applications/{reference} with a wrong token, which is refused',
    'POST /applications/{reference}/withdrawal, and see that the case is withdrawn',
  ])
    say(`  ${step}`);
  process.exit(0);
}

async function expectStatus(what: string, expected: number, answer: ReturnType<typeof call>) {
  const { status, body } = await answer;
  say(`${status === expected ? 'ok  ' : 'FAIL'} ${what}: ${status}`);
  if (status !== expected) process.exit(1);
  return body;
}

await expectStatus('health', 200, call(service, '/health'));
await expectStatus('openapi', 200, call(service, '/openapi.json'));
const submitted = call(service, '/applications', { body: synthetic });
const { reference, accessToken } = await expectStatus('submit', 201, submitted);
const path = `/applications/${String(reference)}`;
const token = String(accessToken);

let waiting = false;
// Cold functions and a stream that has just begun take their time.
for (let tries = 0; tries < 60 && !waiting; tries += 1) {
  const { body } = await call(service, path, { token });
  waiting = body.status === 'awaiting_information';
  if (!waiting) await wait(1_000);
}
say(`${waiting ? 'ok  ' : 'FAIL'} the workflow asks for what is missing`);

await expectStatus('read with a wrong token', 404, call(service, path, { token: 'A'.repeat(43) }));
await expectStatus('withdraw', 200, call(service, `${path}/withdrawal`, { token, body: {} }));
const { status } = await expectStatus('read again', 200, call(service, path, { token }));
say(`${String(reference)} is ${String(status)}`);
process.exitCode = waiting && status === 'withdrawn' ? 0 : 1;
