import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Advanced, advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer, view } from '#tests/support/player.ts';
import { expectNoneOf, expectProblem } from '#tests/support/problem.ts';
import { sendRaw } from '#tests/support/raw-http.ts';
import { type Answer, call } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest, tableDigest } from '#tests/support/table-digest.ts';

const system = localSystem();
const script = caseScript('01-adult-owner-dystonia');
let opened: Promise<Advanced> | undefined;
/** One case for the whole file: what is refused changes nothing. */
const theCase = () => {
  opened ??= advanceTo(system(), 'needs_assessment', { application: anApplication() });
  return opened;
};
const guess = () => randomBytes(32).toString('base64url');
/** An answer without what is its own: the id of the request. */
const bodyOf = ({ body }: Answer) => JSON.stringify({ ...body, instance: '' });
const form = (path: string, fields: [string, string][], cookie: string) =>
  call(system(), path, {
    body: new URLSearchParams(fields).toString(),
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', cookie },
  });

describe('a secret that opens nothing', () => {
  it('gets one and the same answer on every door, however it is wrong, and consumes nothing', async () => {
    const { task, held } = await theCase();
    const before = await settledDigest(system());
    const secrets = [
      guess(),
      task.secret.slice(0, 42),
      `${task.secret}A`,
      `${task.secret.slice(0, 42)}!`,
      'A'.repeat(4_000),
      'AA==',
      '%2e%2e',
      task.session,
      held.accessToken,
    ];
    const doors: ((secret: string) => Promise<Answer>)[] = [
      // As it is: `fetch` takes %2e%2e for a step up.
      (secret) =>
        sendRaw(system(), { method: 'GET', path: `/t/${secret}`, headers: { accept: 'application/json' } }),
      (token) => call(system(), `/tasks/${task.taskId}/identity`, { token, body: { email: task.email } }),
      (token) => call(system(), `/tasks/${task.taskId}`, { token: token === task.session ? guess() : token }),
      (token) =>
        call(system(), `/tasks/${task.taskId}/delegation`, {
          token: token === task.session ? guess() : token,
          body: { toEmail: 'rhys.pritchard@threshold.example', reason: 'x' },
        }),
      (token) =>
        call(system(), `/tasks/${task.taskId}/acceptance`, {
          token: token === task.session ? guess() : token,
          body: { accepts: true },
        }),
    ];
    const bodies = new Set<string>();
    for (const door of doors) {
      for (const secret of secrets) {
        const answered = await door(secret);
        expectProblem(answered, 404, [secret]);
        bodies.add(bodyOf(answered));
      }
    }

    expect(bodies.size).toBe(1);
    expect(await tableDigest(system())).toBe(before);
  });

  it('leaves nothing in the log but the first eight digits of its hash', async () => {
    const secret = guess();
    const lines = system().logs.length;
    await call(system(), `/t/${secret}`);
    await call(system(), `/t/${secret}?secret=${secret}`);
    const logged = system().logs.slice(lines).join('\n');

    expect(logged).toMatch(/"code":"link_unknown","requestId":"[0-9a-f-]{36}","link":"[0-9a-f]{8}"\}/);
    expectNoneOf(logged, [secret, secret.slice(0, 12)]);
  });
});

describe('a secret in two places', () => {
  it('is refused where they differ, as link and as session, and is one where they are the same', async () => {
    const { task } = await theCase();
    const other = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const before = await settledDigest(system());
    const proof = (token: string, cookie: string) =>
      call(system(), `/tasks/${task.taskId}/identity`, {
        token,
        body: { email: 'wrong@example.org' },
        headers: { cookie },
      });
    const look = (token: string, cookie: string) =>
      call(system(), `/tasks/${task.taskId}`, { token, headers: { cookie } });

    for (const wrong of [guess(), other.task.secret, 'x']) {
      expectProblem(await proof(task.secret, `link=${wrong}`), 404);
      expectProblem(await proof(wrong, `link=${task.secret}`), 404);
    }
    for (const wrong of [guess(), other.task.session, task.secret]) {
      expectProblem(await look(task.session, `session=${wrong}`), 404);
      expectProblem(await look(wrong, `session=${task.session}`), 404);
    }
    expect((await look(task.session, `session=${task.session}`)).status).toBe(200);
    // Not one of the refused proofs was a try at the address.
    expect(await tableDigest(system())).toBe(before);
  });

  it('is not looked for in the query or in the body', async () => {
    const { task } = await theCase();

    expectProblem(await call(system(), `/tasks/${task.taskId}?session=${task.session}`), 401);
    expectProblem(
      await call(system(), `/tasks/${task.taskId}/identity`, {
        body: { email: task.email, secret: task.secret },
      }),
      401,
    );
  });
});

describe('two values for one field', () => {
  it('are refused on every form, and neither is taken', async () => {
    const { task, held } = await theCase();
    const application = (await everyItem(system())).find(
      ({ pk, type }) => pk === `CASE#${held.reference}` && type === 'application_received',
    )?.application as { applicant: { email: string } };
    const { email } = application.applicant;
    const tracker = await call(system(), `/tracker/${held.reference}`, {
      headers: { accept: 'text/html', cookie: `access=${held.accessToken}` },
    });
    const page = await call(system(), `/tasks/${task.taskId}`, {
      headers: { accept: 'text/html', cookie: `session=${task.session}` },
    });
    const nonceIn = ({ body }: Answer) => /name="nonce" value="([^"]+)"/.exec(String(body.text))?.[1] ?? '';
    const nonce = nonceIn(page);
    const digest = String(task.view.digest);
    const before = await settledDigest(system());
    const [link, session, access] = [
      `link=${task.secret}`,
      `session=${task.session}`,
      `access=${held.accessToken}`,
    ];
    const twice: [path: string, fields: [string, string][], cookie: string][] = [
      [
        `/tasks/${task.taskId}/identity`,
        [
          ['email', task.email],
          ['email', task.email],
        ],
        link,
      ],
      [
        `/tasks/${task.taskId}/identity`,
        [
          ['email', task.email],
          ['email', 'x@example.org'],
          ['kept', 'true'],
        ],
        link,
      ],
      [
        `/tasks/${task.taskId}`,
        [
          ['outcome', 'not_mine'],
          ['outcome', 'not_mine'],
          ['digest', digest],
          ['not_mine.reason', 'x'],
        ],
        session,
      ],
      [
        `/tasks/${task.taskId}`,
        [
          ['outcome', 'not_mine'],
          ['digest', digest],
          ['digest', digest],
          ['not_mine.reason', 'x'],
        ],
        session,
      ],
      [
        `/tasks/${task.taskId}`,
        [
          ['outcome', 'not_mine'],
          ['digest', digest],
          ['not_mine.reason', 'x'],
          ['not_mine.reason', 'y'],
        ],
        session,
      ],
      [
        `/tasks/${task.taskId}/delegation`,
        [
          ['toEmail', 'amara.okafor@threshold.example'],
          ['toEmail', 'rhys.pritchard@threshold.example'],
          ['reason', 'x'],
          ['nonce', nonce],
        ],
        session,
      ],
      [
        `/tasks/${task.taskId}/delegation`,
        [
          ['toEmail', 'rhys.pritchard@threshold.example'],
          ['reason', 'x'],
          ['nonce', nonce],
          ['nonce', nonce],
        ],
        session,
      ],
      [
        `/tasks/${task.taskId}/acceptance`,
        [
          ['accepts', 'true'],
          ['accepts', 'false'],
          ['nonce', nonce],
        ],
        session,
      ],
      [
        '/links',
        [
          ['email', 'nobody@example.org'],
          ['email', task.email],
        ],
        '',
      ],
      [
        `/tracker/${held.reference}/withdrawal`,
        [
          ['sure', 'false'],
          ['sure', 'true'],
          ['email', email],
          ['nonce', nonceIn(tracker)],
        ],
        access,
      ],
      [
        `/tracker/${held.reference}/withdrawal`,
        [
          ['sure', 'true'],
          ['email', email],
          ['email', 'x@example.org'],
          ['nonce', nonceIn(tracker)],
        ],
        access,
      ],
    ];
    for (const [path, fields, cookie] of twice) {
      const answered = await form(path, fields, cookie);
      expect([303, 403, 422], `${path} ${JSON.stringify(fields)}`).toContain(answered.status);
    }

    expect(await tableDigest(system())).toBe(before);
    expect(await view(system(), held)).toMatchObject({ status: 'assessing' });
  });
});

describe('a method that a route does not have', () => {
  it.each(['TRACE', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    'row 58: %s changes nothing and echoes nothing, with every secret at hand',
    async (method) => {
      const { task, held } = await theCase();
      const before = await settledDigest(system());
      const paths = [
        `/t/${task.secret}`,
        `/tasks/${task.taskId}`,
        `/tasks/${task.taskId}/identity`,
        `/tasks/${task.taskId}/delegation`,
        `/tasks/${task.taskId}/acceptance`,
        `/track/${held.reference.replaceAll('-', '')}${held.accessToken}`,
        `/tracker/${held.reference}/withdrawal`,
        '/links',
        '/apply',
        '/assets/app.css',
        '/accessibility',
        '/privacy',
        '/openapi.json',
      ];
      for (const path of paths) {
        const answered = await sendRaw(system(), {
          method,
          path,
          headers: {
            authorization: `Bearer ${task.session}`,
            cookie: `session=${task.session}`,
            'x-canary': 'canary-58',
          },
        });
        expect([404, 405], path).toContain(answered.status);
        if (answered.status === 405) expect(answered.headers.get('allow')).toMatch(/GET|POST/);
        expectNoneOf(JSON.stringify(answered.body), [task.session, task.secret, 'canary-58']);
      }
      expect(await tableDigest(system())).toBe(before);
    },
  );
});

describe('the address in a mail (row 10 of the threats)', () => {
  it('is the configured one, whatever host a request names', async () => {
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
      'content-type': 'application/json',
      'x-original-url': 'https://evil.example/',
    };
    const application = anApplication();
    const body = JSON.stringify(application);
    const answered = await sendRaw(system(), { method: 'POST', path: '/applications', headers, body });
    const { links } = answered.body as { links: { tracker: string } };
    await sendRaw(system(), {
      method: 'POST',
      path: '/links',
      headers,
      body: JSON.stringify({ email: application.applicant.email }),
    });
    await settledDigest(system());
    const store = await (await fetch(`${system().mailUrl}/store`)).text();

    expect(answered.status).toBe(201);
    expect(new URL(links.tracker).origin).toBe(system().url);
    expect(store).toContain(String(answered.body.reference));
    expect(store).not.toContain('evil.example');
  });
});

describe('after all of that', () => {
  it('the person the task is with answers it', async () => {
    const { task } = await theCase();

    expect((await answer(system(), task, firstAct(script, task))).status).toBe(200);
  });
});
