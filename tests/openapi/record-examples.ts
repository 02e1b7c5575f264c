import { writeFileSync } from 'node:fs';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { startSystem } from '#infra/local/start-system.ts';
import { advanceTo, firstAct } from '../support/advance.ts';
import { caseScript } from '../support/case-script.ts';
import { faultProxy } from '../support/fault-proxy.ts';
import { answer, apply, nextTask, view } from '../support/player.ts';
import { type Answer, call, type Service, until } from '../support/service.ts';
import { withoutChance } from './without-chance.ts';

// `npm run examples`: plays cases on a system of its own and keeps what it answers, for the OpenAPI document to show.
// Run it when an answer has got another shape, then `npm run openapi`.

type Examples = Record<string, Record<string, unknown>>;

const owner = caseScript('01-adult-owner-dystonia');
const tenant = caseScript('10-incomplete-tenant');
const faults = faultProxy();
const system = await startSystem({
  config: grantsConfigWith('{"sweepSeconds":1}', laptopLimits),
  log: () => undefined,
  endpoints: { dynamodb: faults.through },
});
try {
  const examples: Examples = { ...(await answersIn(system)), problems: await problemsIn(system) };
  const file = new URL('../../infra/openapi/examples.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(withoutChance(examples, system.url), null, 2)}\n`);
} finally {
  await system.stop();
  await faults.stop();
}
process.exit(0);

/** One answer of each kind that is no problem, by operation and by what it shows. */
async function answersIn(service: Service): Promise<Examples> {
  const readTask: Record<string, unknown> = {};
  const submitted = ok(await call(service, '/applications', { body: owner.application }), 201);
  const held = { reference: String(submitted.reference), accessToken: String(submitted.accessToken) };
  const seen = new Set<string>();

  const assessment = await nextTask(service, held.reference, seen, 'needs_assessment');
  const link = ok(await call(service, `/t/${assessment.secret}`), 200);
  const email = assessment.email;
  const path = `/tasks/${assessment.taskId}`;
  const proof = ok(
    await call(service, `${path}/identity`, { token: assessment.secret, body: { email } }),
    200,
  );
  const assessing = await view(service, held);
  readTask.needs_assessment = assessment.view;
  const recorded = ok(await answer(service, assessment, firstAct(owner, assessment)), 200);
  for (const kind of ['ot_sign_off', 'scheme_of_works', 'decision']) {
    const task = await nextTask(service, held.reference, seen, kind);
    readTask[kind] = task.view;
    ok(await answer(service, task, firstAct(owner, task)), 200);
  }
  const approved = await until(async () => {
    const now = await view(service, held);
    const { statutory } = now.clocks as { statutory: { state: string } };
    return statutory.state === 'decided' ? now : undefined;
  }, 'the letter');

  const owed = await advanceTo(service, 'information', { script: tenant });
  readTask.information = owed.task.view;
  const awaiting = await view(service, owed.held);

  const withdrawn = await apply(service, owner.application);
  const passed = await advanceTo(service, 'needs_assessment', { script: owner });
  return {
    submitApplication: { accepted: submitted },
    readApplication: { assessing, awaiting_information: awaiting, approved },
    withdrawApplication: {
      withdrawn: ok(
        await call(service, `/applications/${withdrawn.reference}/withdrawal`, {
          token: withdrawn.accessToken,
          body: {},
        }),
        200,
      ),
    },
    readLink: { link },
    proveIdentity: { session: proof },
    readTask,
    recordOutcome: { receipt: recorded },
    delegateTask: {
      receipt: ok(
        await call(service, `/tasks/${passed.task.taskId}/delegation`, {
          token: passed.task.session,
          body: { toEmail: colleagueOf(passed.task.email), reason: 'I know this family.' },
        }),
        200,
      ),
    },
    requestLinks: {
      sent: ok(await call(service, '/links', { body: { email: 'someone@example.org' } }), 202),
    },
    estimateContribution: {
      indication: ok(
        await call(service, '/estimates', {
          body: { finance: { benefits: ['universal_credit'] }, home: { nation: 'england' } },
        }),
        200,
      ),
    },
    readHealth: { up: ok(await call(service, '/health'), 200) },
  };
}

/** A real problem document for each code of the contract. */
async function problemsIn(service: Service): Promise<Record<string, unknown>> {
  const { held, task } = await advanceTo(service, 'needs_assessment', { script: owner });
  const { reference, accessToken } = held;
  const path = `/tasks/${task.taskId}`;
  const submit = (body: unknown, headers?: Record<string, string>) =>
    call(service, '/applications', { body, ...(headers && { headers }) });
  const wrong = () =>
    call(service, `${path}/identity`, { token: task.secret, body: { email: 'not@example.org' } });
  const problems: Record<string, unknown> = {
    400: ok(await submit('{"programme":'), 400),
    401: ok(await call(service, `/applications/${reference}`), 401),
    403: ok(await wrong(), 403),
    404: ok(await call(service, `/applications/${reference}`, { token: 'A'.repeat(43) }), 404),
    405: ok(await call(service, '/health', { method: 'DELETE' }), 405),
    413: ok(await submit(JSON.stringify({ padding: 'x'.repeat(110_000) })), 413),
    415: ok(await submit('<application/>', { 'content-type': 'application/xml' }), 415),
    422: ok(
      await submit({ ...owner.application, programme: 'lottery', consents: { informationIsTrue: false } }),
      422,
    ),
  };
  for (let tries = 2; tries <= 5; tries += 1) await wrong();
  problems[429] = ok(await wrong(), 429);
  const first = firstAct(owner, task);
  ok(await answer(service, task, first), 200);
  problems[409] = ok(await answer(service, task, { ...first, urgency: 'urgent' }), 409);
  problems[410] = ok(await call(service, `/t/${task.secret}`), 410);
  faults.on('Query').times(100).down();
  problems[503] = ok(await call(service, `/applications/${reference}`, { token: accessToken }), 503);
  faults.heal();
  return problems;
}

function ok({ status, body }: Answer, expected: number): Record<string, unknown> {
  if (status !== expected) throw new Error(`Expected ${expected}, got ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** Somebody else of the directory who may take the same task. */
function colleagueOf(address: string): string {
  const { people } = grantsConfigWith(undefined);
  const other = people.find(
    ({ email, roles }) => email !== address && roles.includes('occupational_therapist'),
  );
  if (other === undefined) throw new Error('The directory has only one occupational therapist');
  return other.email;
}
