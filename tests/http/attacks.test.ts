import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { type Advanced, advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { type CaseScript, caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import {
  answer,
  apply,
  type Held,
  nextTask,
  type OpenedTask,
  openTask,
  view,
} from '#tests/support/player.ts';
import { expectNoneOf, expectProblem, pointersOf } from '#tests/support/problem.ts';
import { sendRaw } from '#tests/support/raw-http.ts';
import { type Answer, call, type Mail, mailsAbout, taskSecret, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest, tableDigest } from '#tests/support/table-digest.ts';
import { moveLinkInstant } from '#tests/support/table-rows.ts';

type Json = Record<string, unknown>;

const config = grantsConfigWith(JSON.stringify({ sweepSeconds: 1 }), laptopLimits);
/** Somebody whose roles would let them assess and decide. */
const priya = {
  personId: 'priya-nair',
  name: 'Priya Nair',
  email: 'priya.nair@threshold.example',
  roles: ['occupational_therapist' as const, 'decision_maker' as const],
  registration: { hcpcNumber: 'OT55501', status: 'registered' as const },
};
const system = localSystem({ config: { ...config, people: [...config.people, priya] } });
const script = caseScript('01-adult-owner-dystonia');
const approval = { outcome: 'approve', awardPence: 895_000, reasons: ['Necessary'], conditions: [] };

const html = { accept: 'text/html' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const page = (path: string, cookie?: string) =>
  call(system(), path, { headers: { ...html, ...(cookie && { cookie }) } });
const postForm = (path: string, fields: Record<string, string>, headers: Record<string, string>) =>
  call(system(), path, {
    body: new URLSearchParams(fields).toString(),
    headers: { ...html, ...form, ...headers },
  });
const prove = (task: { taskId: string; secret: string }, email: string) =>
  call(system(), `/tasks/${task.taskId}/identity`, { token: task.secret, body: { email } });
const delegate = (task: OpenedTask, toEmail: string) =>
  call(system(), `/tasks/${task.taskId}/delegation`, {
    token: task.session,
    body: { toEmail, reason: 'On leave' },
  });
const fresh = () => advanceTo(system(), 'needs_assessment', { application: anApplication() });

/** The task as the person it was passed to opened it. */
const passedTo = (reference: string, address: string): Promise<OpenedTask> =>
  until(async () => {
    const mail = (await mailsAbout(system(), reference)).findLast(
      ({ to, text }) => to[0] === address && text.includes('A colleague has passed this to you'),
    );
    return mail && openTask(system(), taskSecret(mail) ?? '', address);
  }, `the task passed to ${address}`);

describe('a link in an email', () => {
  it('62. is opened by fifty scanners and burnt by none: the person it is for can still answer', async () => {
    const { task } = await fresh();
    const before = await settledDigest(system());
    const agents = [
      'Mozilla/5.0 (Windows NT 10.0) SafeLinks',
      'Mimecast-URL-Protect',
      'Slackbot-LinkExpanding 1.0',
      'curl/8.5.0',
      'Mozilla/5.0 HeadlessChrome/130',
    ];
    for (let turn = 0; turn < 50; turn += 1) {
      const headers = { 'user-agent': agents[turn % agents.length] ?? '', ...(turn % 2 === 0 && html) };
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        const opened = await call(system(), `/t/${task.secret}`, {
          method,
          headers: { accept: '*/*', ...headers },
        });
        expect(method === 'OPTIONS' ? [405] : [200, 303]).toContain(opened.status);
        const cookie = opened.headers.get('set-cookie')?.split(';')[0];
        // A scanner that runs a browser follows the redirect with the cookie.
        if (cookie !== undefined && turn < 10)
          expect((await page(`/tasks/${task.taskId}`, cookie)).status).toBe(200);
      }
    }

    expect(await tableDigest(system())).toBe(before);
    expect((await prove(task, task.email)).status).toBe(200);
    expect((await answer(system(), task, firstAct(script, task))).status).toBe(200);
  });

  it('64. is locked for a time by wrong addresses, however many; nothing is decided, and a fresh link lets the right person in', async () => {
    const { held, task } = await fresh();
    await settledDigest(system());
    const before = (await everyItem(system())).filter(({ pk }) => pk === `CASE#${held.reference}`);
    expectProblem(
      await call(system(), `/tasks/${task.taskId}/identity`, { token: task.secret, body: {} }),
      422,
    );
    expectProblem(
      await call(system(), `/tasks/${task.taskId}/identity`, { token: task.secret, body: { email: '' } }),
      422,
    );
    expectProblem(
      await call(system(), `/tasks/${task.taskId}`, {
        token: task.secret,
        body: { digest: task.view.digest, ...firstAct(script, task) },
      }),
      404,
    );
    const codes: number[] = [];
    for (let turn = 0; turn < 50; turn += 1)
      codes.push((await prove(task, `guess-${turn}@example.org`)).status);

    expect(codes).toEqual([...Array(5).fill(403), ...Array(45).fill(429)]);
    const lockedOut = await prove(task, task.email);
    expectProblem(lockedOut, 429, [task.email]);
    expect(Number(lockedOut.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await everyItem(system())).filter(({ pk }) => pk === `CASE#${held.reference}`)).toEqual(before);

    await call(system(), '/links', { body: { email: task.email } });
    const opened = await until(async () => {
      const mail = (await mailsAbout(system(), held.reference)).findLast(
        (one) => one.to[0] === task.email && taskSecret(one, held.reference) !== task.secret,
      );
      return mail && openTask(system(), taskSecret(mail, held.reference) ?? '', task.email);
    }, 'a fresh link');
    expect(opened.taskId).toBe(task.taskId);
  });

  it('64. is locked after five wrong addresses that come at once, too', async () => {
    const { task } = await fresh();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, turn) => prove(task, `guess-${turn}@example.org`)),
    );

    expect(answers.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(5);
    expect(answers.every(({ status }) => status === 403 || status === 429)).toBe(true);
  });

  it('65. shows whoever it is forwarded to no name, no address and no health fact', async () => {
    const { held, task } = await fresh();
    const { applicant } = script.application as { applicant: { name: string; address: Json } };
    const swapped = await page(`/t/${task.secret}`);
    const cookie = swapped.headers.get('set-cookie')?.split(';')[0] ?? '';
    const shown = [
      await page(`/tasks/${task.taskId}`, cookie),
      await call(system(), `/t/${task.secret}`),
      await prove(task, 'not.me@example.org'),
    ];

    for (const { body } of shown) {
      expectNoneOf(JSON.stringify(body), [
        applicant.name,
        'O&#39;Brien',
        ...Object.values(applicant.address).map(String),
        'dystonia',
        'bath',
        task.email,
        String((task.view.assignee as Json).name),
      ]);
    }
    expect(shown[0]?.body.text).toContain(held.reference);
  });

  it('70. is dead a second after its end, while its row still exists', async () => {
    const { task } = await fresh();
    await moveLinkInstant(system(), task.secret, 'expiresAt', new Date(Date.now() - 1000).toISOString());
    const before = await settledDigest(system());

    expectProblem(await call(system(), `/t/${task.secret}`), 410);
    expectProblem(await prove(task, task.email), 410);
    expect((await page(`/t/${task.secret}`)).body.text).toContain('href="/links"');
    expect(await tableDigest(system())).toBe(before);
  });

  it('71. cannot be guessed: every wrong secret gets the same 404 and changes nothing', async () => {
    const { task } = await fresh();
    const before = await settledDigest(system());
    const flipped = Array.from(
      { length: 43 },
      (_, place) =>
        `${task.secret.slice(0, place)}${task.secret[place] === 'A' ? 'B' : 'A'}${task.secret.slice(place + 1)}`,
    );
    const cut = Array.from({ length: 42 }, (_, length) => task.secret.slice(0, length + 1));
    const random = Array.from({ length: 600 }, () => randomBytes(32).toString('base64url'));
    const odd = [
      'a'.repeat(5_000),
      `${task.secret}A`,
      '%00',
      '*',
      'null',
      'undefined',
      '{}',
      `${task.secret}%20`,
      '💥',
      `..${task.secret}`,
    ];
    const bodies = new Set<string>();
    for (const secret of [...flipped, ...cut, ...random, ...odd]) {
      const answered = await call(system(), `/t/${encodeURI(secret)}`);
      expectProblem(answered, [404, 429], secret.length > 12 ? [secret] : []);
      bodies.add(JSON.stringify({ ...answered.body, instance: '' }));
    }

    expect(bodies.size).toBe(1);
    expect(await tableDigest(system())).toBe(before);
  });
});

describe('a decision that is made', () => {
  it('66. stands when its link is replayed: the same is the same receipt, another conflicts', async () => {
    const { held, task } = await advanceTo(system(), 'decision', { application: anApplication() });
    const first = await answer(system(), task, approval);
    expect(first.status).toBe(200);
    const before = await settledDigest(system());

    expect(await answer(system(), task, approval)).toMatchObject({ status: 200, body: first.body });
    expectProblem(
      await answer(system(), task, { outcome: 'refuse', grounds: [{ code: 'other', facts: 'None' }] }),
      409,
    );
    expectProblem(await answer(system(), task, { ...approval, awardPence: 1 }), 409);
    expectProblem(await call(system(), `/t/${task.secret}`), 410);
    expectProblem(await prove(task, task.email), 410);
    expect(await view(system(), held)).toMatchObject({ status: 'approved' });
    expect(await tableDigest(system())).toBe(before);
  });

  it('66. is one decision when two opposite ones come at the same instant', async () => {
    const { held, task } = await advanceTo(system(), 'decision', { application: anApplication() });
    const answers = await Promise.all([
      answer(system(), task, approval),
      answer(system(), task, { outcome: 'refuse', grounds: [{ code: 'other', facts: 'None' }] }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const decided = (await everyItem(system())).filter(
      ({ pk, type, slot }) => pk === `CASE#${held.reference}` && type === 'task_done' && slot === 'decision',
    );
    expect(decided).toHaveLength(1);
  });
});

describe('a task that was passed on', () => {
  let old: OpenedTask;
  let now: OpenedTask;
  let held: Held;
  beforeAll(async () => {
    ({ held, task: old } = await advanceTo(system(), 'decision', { application: anApplication() }));
    const [to = ''] = ['helen.marsh@threshold.example', 'tomasz.zielinski@threshold.example'].filter(
      (email) => email !== old.email,
    );
    expect((await delegate(old, to)).status).toBe(200);
    now = await passedTo(held.reference, to);
  });

  it('67. is closed to the old link and the old session, and open to the new one', async () => {
    expectProblem(await call(system(), `/t/${old.secret}`), 410);
    expectProblem(await prove(old, old.email), 410);
    expectProblem(await call(system(), `/tasks/${old.taskId}`, { token: old.session }), 410);
    expect((await page(`/tasks/${old.taskId}`, `session=${old.session}`)).status).toBe(410);
    expectProblem(await answer(system(), { ...old, view: now.view }, approval), 410);
    expectProblem(await delegate(old, old.email), 410);
    expect(now.taskId).toBe(old.taskId);
  });

  it('67. stays closed to the old session when the colleague has decided: it learns nothing of the outcome', async () => {
    expect((await answer(system(), now, approval)).status).toBe(200);
    const shown = await page(`/tasks/${old.taskId}`, `session=${old.session}`);

    expect.soft(shown.status).toBe(410);
    expect.soft(shown.body.text).not.toContain('Approve');
    expect.soft((await answer(system(), old, approval)).status).toBe(410);
    expect.soft((await answer(system(), old, { ...approval, awardPence: 1 })).status).toBe(410);
  });
});

describe('a case and its tasks', () => {
  it('72. open to nobody with the secret, the session or the token of another', async () => {
    const [one, other, deciding, tenant] = (await Promise.all([
      fresh(),
      fresh(),
      advanceTo(system(), 'decision', { application: anApplication() }),
      advanceTo(system(), 'information', {
        application: anApplication(({ home }) => Object.assign(home, { applicantInterest: 'tenant' })),
      }),
    ] as Promise<Advanced>[])) as [Advanced, Advanced, Advanced, Advanced];
    const before = await settledDigest(system());
    const identity = (taskId: string, token: string, email: string) =>
      call(system(), `/tasks/${taskId}/identity`, { token, body: { email } });
    const assessor = deciding.earlier.find(({ kind }) => kind === 'needs_assessment');
    const keys = [
      one.task.secret,
      one.task.session,
      one.held.accessToken,
      tenant.task.secret,
      tenant.task.session,
      assessor?.secret,
      assessor?.session,
    ].map(String);
    for (const { taskId, email, view: shown } of [other.task, deciding.task]) {
      for (const token of keys) {
        expectProblem(await call(system(), `/tasks/${taskId}`, { token }), 404);
        expectProblem(
          await call(system(), `/tasks/${taskId}`, { token, body: { ...approval, digest: shown.digest } }),
          404,
        );
        expectProblem(
          await call(system(), `/tasks/${taskId}/delegation`, {
            token,
            body: { toEmail: email, reason: 'x' },
          }),
          404,
        );
        expectProblem(await identity(taskId, token, email), [404, 410]);
      }
    }
    for (const token of [one.task.secret, one.task.session])
      expectProblem(await call(system(), `/applications/${one.held.reference}`, { token }), 404);
    const mixed = await call(system(), `/tasks/${other.task.taskId}/identity`, {
      token: other.task.secret,
      body: { email: other.task.email },
      headers: { cookie: `link=${one.task.secret}` },
    });
    expectProblem(mixed, 404);

    expect(await tableDigest(system())).toBe(before);
  });

  it('83. are closed to another applicant, who cannot even learn that they are there; the log keeps no token', async () => {
    const [mine, theirs] = [await apply(system(), anApplication()), await apply(system(), anApplication())];
    const before = await settledDigest(system());
    const lines = system().logs.length;

    expectProblem(
      await call(system(), `/applications/${theirs.reference}`, { token: mine.accessToken }),
      404,
    );
    expectProblem(
      await call(system(), `/applications/${theirs.reference}/withdrawal`, {
        method: 'POST',
        token: mine.accessToken,
      }),
      404,
    );
    expect((await page(`/tracker/${theirs.reference}`, `access=${mine.accessToken}`)).status).toBe(404);
    const cookie = `access=${mine.accessToken}`;
    const own = String((await page(`/tracker/${mine.reference}`, cookie)).body.text);
    const nonce = /name="nonce" value="([^"]+)"/.exec(own)?.[1] ?? '';
    const withdrawal = `/tracker/${theirs.reference}/withdrawal`;
    expect((await postForm(withdrawal, { sure: 'true', nonce }, { cookie })).status).toBe(404);
    expect([403, 404]).toContain((await postForm(withdrawal, { sure: 'true' }, { cookie })).status);
    expect(await tableDigest(system())).toBe(before);
    const logged = system().logs.slice(lines).join('\n');
    expect(logged).toContain('NotFound');
    expectNoneOf(logged, [mine.accessToken, theirs.reference]);
  });

  it('81. are not found by trying references: a real one without its token looks like any other', async () => {
    const { reference } = await apply(system(), anApplication());
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const any = (length: number) => Array.from(randomBytes(length), (byte) => letters[byte % 32]).join('');
    const tried = [
      reference,
      ...Array.from({ length: 150 }, () => `DFG-${any(4)}-${any(4)}-${any(2)}`),
      ...Array.from(letters, (letter) => `${reference.slice(0, -1)}${letter}`),
    ];
    const [withWrongToken, withoutToken] = [new Set<string>(), new Set<string>()];
    for (const one of tried) {
      const wrong = await call(system(), `/applications/${one}`, { token: 'A'.repeat(43) });
      const none = await call(system(), `/applications/${one}`);
      withWrongToken.add(`${wrong.status} ${JSON.stringify({ ...wrong.body, instance: '' })}`);
      withoutToken.add(`${none.status} ${JSON.stringify({ ...none.body, instance: '' })}`);
    }

    expect([...withWrongToken]).toEqual([expect.stringMatching(/^404 /)]);
    expect([...withoutToken]).toEqual([expect.stringMatching(/^401 /)]);
  });

  it('84. skip no step: nothing is decided or signed before its time, or after a withdrawal', async () => {
    const { held, task } = await fresh();
    const before = await settledDigest(system());
    for (const kind of ['decision', 'ot_sign_off', 'scheme_of_works']) {
      expectProblem(
        await call(system(), `/tasks/${held.reference}.${kind}.1`, {
          token: task.session,
          body: { ...approval, digest: task.view.digest },
        }),
        [404, 409],
      );
    }
    expectProblem(await answer(system(), task, approval), [409, 422]);
    expectProblem(
      await answer(system(), task, {
        outcome: 'signed',
        necessaryAndAppropriate: true,
        statement: 'x',
        declaration: true,
      }),
      [409, 422],
    );
    expect(await tableDigest(system())).toBe(before);

    const signing = await advanceTo(system(), 'ot_sign_off', { application: anApplication() });
    await call(system(), `/applications/${signing.held.reference}/withdrawal`, {
      method: 'POST',
      token: signing.held.accessToken,
    });
    const withdrawn = await settledDigest(system());
    expectProblem(await answer(system(), signing.task, firstAct(script, signing.task)), [409, 410]);
    expect(await view(system(), signing.held)).toMatchObject({ status: 'withdrawn' });
    expect(await tableDigest(system())).toBe(withdrawn);
  });
});

describe('a form sent from somewhere else', () => {
  let session: string;
  let task: OpenedTask;
  let held: Held;
  let before: string;
  beforeAll(async () => {
    ({ held, task } = await fresh());
    session = `session=${task.session}`;
    before = await settledDigest(system());
  });

  const forms = (): [string, Record<string, string>, string][] => [
    [
      `/tasks/${task.taskId}`,
      { outcome: 'not_mine', digest: String(task.view.digest), 'not_mine.reason': 'x' },
      session,
    ],
    [
      `/tasks/${task.taskId}/delegation`,
      { toEmail: 'rhys.pritchard@threshold.example', reason: 'x' },
      session,
    ],
    [`/tasks/${task.taskId}/identity`, { email: task.email }, `link=${task.secret}`],
    [`/tracker/${held.reference}/withdrawal`, { sure: 'true' }, `access=${held.accessToken}`],
    ['/apply', {}, ''],
    ['/apply/check', { nation: 'england' }, ''],
    ['/apply/declaration', { informationIsTrue: 'true' }, `draft=${'A'.repeat(55)}`],
  ];

  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'http://127.0.0.1.evil.example' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
  ])('73. is refused with 403 with the headers %j', async (headers) => {
    for (const [path, fields, cookie] of forms())
      expect((await postForm(path, fields, { ...headers, cookie })).status, path).toBe(403);
    expect(await tableDigest(system())).toBe(before);
  });

  it('73. is refused without the nonce of its session, or with that of another', async () => {
    const other = await fresh();
    const otherPage = await page(`/tasks/${other.task.taskId}`, `session=${other.task.session}`);
    const nonce = /name="nonce" value="([^"]+)"/.exec(String(otherPage.body.text))?.[1] ?? '';
    const now = await settledDigest(system());
    const path = `/tasks/${task.taskId}/delegation`;
    const fields = { toEmail: 'rhys.pritchard@threshold.example', reason: 'x' };

    expect(nonce).toMatch(/^[\w-]{43}$/);
    expect((await postForm(path, fields, { cookie: session })).status).toBe(403);
    expect((await postForm(path, { ...fields, nonce }, { cookie: session })).status).toBe(403);
    // The digest of what was shown is the nonce of an outcome: nobody knows it who has not read the page.
    expect([403, 409, 422]).toContain(
      (
        await postForm(
          `/tasks/${task.taskId}`,
          { outcome: 'not_mine', 'not_mine.reason': 'x' },
          { cookie: session, origin: 'null' },
        )
      ).status,
    );
    expect(await tableDigest(system())).toBe(now);
    before = now;
  });

  it('73. withdraws nothing with Origin: null and without a nonce', async () => {
    const mine = await apply(system(), anApplication());
    const answered = await postForm(
      `/tracker/${mine.reference}/withdrawal`,
      { sure: 'true' },
      { cookie: `access=${mine.accessToken}`, origin: 'null' },
    );

    expect.soft(answered.status).toBe(403);
    expect((await view(system(), mine)).status).not.toBe('withdrawn');
  });

  it('90. gets no leave from CORS: no origin is allowed, none reflected', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      `${system().url}.evil.example`,
      'http://localhost',
    ]) {
      for (const path of [
        '/applications',
        `/applications/${held.reference}`,
        `/tasks/${task.taskId}`,
        '/links',
        '/estimates',
        '/health',
      ]) {
        const preflight = await sendRaw(system(), {
          method: 'OPTIONS',
          path,
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'authorization, content-type',
          },
        });
        const plain = await call(system(), path, { token: held.accessToken, headers: { origin } });
        for (const { headers } of [preflight, plain])
          expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
        expect([403, 404, 405]).toContain(preflight.status);
      }
    }
  });
});

describe('every page', () => {
  const pages: Record<string, Answer> = {};
  beforeAll(async () => {
    const { held, task } = await fresh();
    const link = `link=${task.secret}`;
    const session = `session=${task.session}`;
    Object.assign(pages, {
      start: await page('/'),
      apply: await page('/apply'),
      'apply without a draft': await postForm('/apply/questions/request/programme', {}, {}),
      'check with errors': await postForm('/apply/check', {}, {}),
      links: await page('/links'),
      'links sent': await postForm('/links', { email: 'nobody@example.net' }, {}),
      'links with errors': await postForm('/links', { email: 'x' }, {}),
      identity: await page(`/tasks/${task.taskId}`, link),
      'identity with errors': await postForm(
        `/tasks/${task.taskId}/identity`,
        { email: 'x@example.org' },
        { cookie: link },
      ),
      task: await page(`/tasks/${task.taskId}`, session),
      'task with errors': await postForm(`/tasks/${task.taskId}`, {}, { cookie: session }),
      tracker: await page(`/tracker/${held.reference}`, `access=${held.accessToken}`),
      'not found': await page('/nothing'),
      'unknown link': await page(`/t/${'A'.repeat(43)}`),
      'not allowed': await call(system(), '/apply', { method: 'DELETE', headers: html }),
      'without a token': await page(`/tracker/${held.reference}`),
    });
    await answer(system(), task, firstAct(script, task));
    Object.assign(pages, {
      'used link': await page(`/t/${task.secret}`),
      receipt: await page(`/tasks/${task.taskId}`, session),
    });
  });

  it('74. cannot be framed, sniffed, cached or followed, and runs no script', () => {
    for (const [name, { headers, body }] of Object.entries(pages)) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(headers.get('content-type'), name).toMatch(/^text\/html/);
      for (const part of [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
      ])
        expect(policy, name).toContain(part);
      expect(policy, name).not.toMatch(/script-src|unsafe-eval|\*/);
      expect(headers.get('x-content-type-options'), name).toBe('nosniff');
      expect(headers.get('referrer-policy'), name).toBe('no-referrer');
      expect(headers.get('cache-control'), name).toContain('no-store');
      expect(headers.get('strict-transport-security'), name).toMatch(/max-age=\d{8}/);
      expect(headers.get('server') ?? '', name).toBe('');
      expect(headers.get('x-powered-by'), name).toBeNull();
      expect(body.text, name).not.toMatch(
        /<script|javascript:|\son\w+\s*=|<iframe|<object|<embed|src="http/i,
      );
    }
  });
});

describe('what somebody typed', () => {
  it('78. puts no header and no other recipient into a mail', async () => {
    const breaks = [
      '\r\nBcc: victim@evil.example',
      '\nBcc: victim@evil.example',
      '\rX-Evil: 1',
      '\u2028Bcc: victim@evil.example',
      '\u0085Bcc: x',
      '%0d%0aBcc:%20victim@evil.example',
      '=?utf-8?q?=0D=0ABcc=3A?=',
    ];
    for (const broken of breaks) {
      const application = anApplication(({ applicant }) =>
        Object.assign(applicant, { name: `Ann${broken}` }),
      );
      const { status, body } = await call(system(), '/applications', { body: application });
      expect([201, 422]).toContain(status);
      if (status === 422) continue;
      const mail = await until(
        async () => (await mailsAbout(system(), String(body.reference)))[0],
        'the acknowledgement',
      );
      expect(mail.to).toEqual([application.applicant.email]);
      expect(mail.subject).toBe(`We have your request (${body.reference})`);
    }
    for (const email of [
      'a@example.org\r\nBcc: v@evil.example',
      'a@example.org,v@evil.example',
      'a@example.org;v@evil.example',
      'a@example.org v@evil.example',
      '"a\r\n"@example.org',
      'Ann <a@example.org>',
      'a@example.org%0d%0aBcc:v@evil.example',
    ]) {
      expectProblem(
        await call(system(), '/applications', {
          body: anApplication(({ applicant }) => Object.assign(applicant, { email })),
        }),
        422,
        ['evil'],
      );
      expectProblem(await call(system(), '/links', { body: { email } }), 422, ['evil']);
    }
    const { emails } = (await (await fetch(`${system().mailUrl}/store`)).json()) as {
      emails: { destination: { to: string[]; cc?: string[]; bcc?: string[] }; subject: string }[];
    };
    for (const { destination, subject } of emails) {
      expect([...destination.to, ...(destination.cc ?? []), ...(destination.bcc ?? [])]).toHaveLength(1);
      expect(subject).not.toMatch(/[\r\n\u2028\u0085]/);
    }
  });

  describe('as HTML, Markdown or an address of another site', () => {
    const nasty =
      '<script>alert(1)</script><img src=x onerror=alert(1)> "><a href="https://evil.example/a">a</a> [b](https://evil.example/b) javascript:alert(1) &lt;b&gt;';
    const shown: Record<string, string> = {};
    let mails: Mail[];

    /** The same text in place of every text that somebody wrote. */
    const defaced = (value: unknown, name = ''): unknown => {
      if (Array.isArray(value)) return value.map((entry) => defaced(entry, name));
      if (value !== null && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, defaced(entry, key)]));
      const written = [
        'condition',
        'detail',
        'problem',
        'needStatement',
        'recommendedAdaptation',
        'reasoning',
        'option',
        'reason',
        'reasons',
        'interimMeasures',
        'statement',
        'description',
        'contractor',
        'conditions',
        'line1',
        'town',
      ];
      return typeof value === 'string' && written.includes(name)
        ? nasty.slice(0, name === 'town' ? 70 : 200)
        : value;
    };

    beforeAll(async () => {
      const nastyScript = defaced(script) as CaseScript;
      const application = anApplication((body) =>
        Object.assign(body, defaced(structuredClone(body)), {
          applicant: { ...(defaced(body.applicant) as Json), name: nasty.slice(0, 110) },
        }),
      );
      const { held, task, seen } = await advanceTo(system(), 'decision', {
        script: nastyScript,
        application,
      });
      shown.decision = String((await page(`/tasks/${task.taskId}`, `session=${task.session}`)).body.text);
      await answer(system(), task, { outcome: 'needs_information', questions: [nasty] });
      const question = await nextTask(system(), held.reference, seen, 'information');
      shown.information = String(
        (await page(`/tasks/${question.taskId}`, `session=${question.session}`)).body.text,
      );
      await answer(system(), question, {
        outcome: 'answered',
        answers: [{ code: 'answer_to_question', value: nasty }],
      });
      const again = await nextTask(system(), held.reference, seen, 'decision');
      shown['decision again'] = String(
        (await page(`/tasks/${again.taskId}`, `session=${again.session}`)).body.text,
      );
      shown['decision with errors'] = String(
        (
          await postForm(
            `/tasks/${again.taskId}`,
            { outcome: 'approve', 'approve.reasons.0': nasty, 'approve.awardPence': nasty },
            { cookie: `session=${again.session}` },
          )
        ).body.text,
      );
      expect(
        (await answer(system(), again, { ...approval, reasons: [nasty], conditions: [nasty] })).status,
      ).toBe(200);
      shown.tracker = String(
        (await page(`/tracker/${held.reference}`, `access=${held.accessToken}`)).body.text,
      );
      shown['apply without a draft'] = String(
        (
          await postForm(
            '/apply/questions/applicant/name',
            {
              'applicant.name': nasty,
              'need.condition': nasty,
              'need.difficulties.0.detail': nasty,
              'applicant.email': nasty,
            },
            { 'sec-fetch-site': 'same-origin' },
          )
        ).body.text,
      );
      mails = await until(async () => {
        const all = await mailsAbout(system(), held.reference);
        return all.some(({ subject }) => subject.startsWith('The decision')) ? all : undefined;
      }, 'the decision by mail');
    });

    it('79. is shown as text on every page', () => {
      for (const [name, text] of Object.entries(shown)) {
        expect(text, name).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
        expect(text, name).not.toMatch(
          /<script|<img|href="(https:\/\/evil|javascript:)|\sonerror\s*=\s*alert\(1\)>/,
        );
        expect(
          text.match(/<[^>]*evil\.example/g)?.filter((tag) => !/^<(input|textarea)\b/.test(tag)) ?? [],
          name,
        ).toEqual([]);
      }
    });

    it('79. is shown as text in every mail', () => {
      for (const { subject, html: markup } of mails) {
        expect(markup, subject).not.toMatch(/<script|<img|href="(https:\/\/evil|javascript:)/);
        expect(subject).not.toContain('evil');
      }
    });

    it('79. makes no link to another site in the text of a mail, where programs turn addresses into links', () => {
      for (const { subject, text } of mails) {
        const links = (text.match(/https?:\/\/[^\s)"<>]+/g) ?? []).filter(
          (link) => !link.startsWith(`${system().url}/`),
        );
        expect(links, subject).toEqual([]);
      }
    });
  });
});

describe('a secret', () => {
  it('76. is nowhere but in its mail, and a task token nowhere but in its row', async () => {
    const { held, task, earlier } = await advanceTo(system(), 'decision', { application: anApplication() });
    const tokens = (await everyItem(system())).flatMap(({ token }) =>
      typeof token === 'string' ? [token] : [],
    );
    expect(tokens.length).toBeGreaterThan(0);
    await answer(system(), task, approval);
    await settledDigest(system());
    const mails = await mailsAbout(system(), held.reference);
    const links = mails.flatMap(({ text }) =>
      [...text.matchAll(/\/(?:t|track)\/([\w-]+)/g)].map(([, secret = '']) => secret),
    );
    const secrets = [
      ...links,
      ...links.map((secret) => secret.slice(-43)),
      held.accessToken,
      ...[task, ...earlier].flatMap(({ secret, session }) => [secret, session]),
    ];
    const { engine, logs } = system();
    const history = JSON.stringify(
      engine.listExecutions().map((execution) => [execution, engine.history(execution.executionArn)]),
    );
    const items = await everyItem(system());

    expect(links.length).toBeGreaterThan(5);
    for (const secret of [...secrets, ...tokens]) {
      expectNoneOf(logs.join('\n'), [secret]);
      expectNoneOf(history, [secret]);
      expectNoneOf(mails.map(({ subject }) => subject).join('\n'), [secret]);
    }
    expectNoneOf(JSON.stringify(items), secrets);
    expectNoneOf(JSON.stringify(mails), tokens);
    expectNoneOf(JSON.stringify([task, ...earlier].map((one) => one.view)), tokens);
    for (const item of items) expectNoneOf(JSON.stringify({ ...item, token: undefined }), tokens);
  });
});

describe('the separation of people', () => {
  it.each([
    'AMARA.OKAFOR@THRESHOLD.EXAMPLE',
    'amara.okafor+me@threshold.example',
    'Amara.Okafor+x+y@Threshold.Example',
    'helen.marsh@threshold.example',
  ])('85. keeps somebody who handles cases from applying as %s', async (email) => {
    const answered = await call(system(), '/applications', {
      body: anApplication(({ applicant }) => Object.assign(applicant, { email })),
    });

    expectProblem(answered, [403, 409, 422], [email]);
    expect(pointersOf(answered)).toEqual(['/applicant/email']);
  });

  it.each(['amaraokafor@threshold.example', 'a.mara.okafor@threshold.example'])(
    '85. keeps somebody who handles cases from applying as %s, with other dots',
    async (email) => {
      expectProblem(
        await call(system(), '/applications', {
          body: anApplication(({ applicant }) => Object.assign(applicant, { email })),
        }),
        [403, 409, 422],
      );
    },
  );

  it('85. gives no task of a case to the colleague who represents the applicant', async () => {
    const representative = {
      name: 'Amara Okafor',
      relationship: 'friend',
      email: 'Amara.Okafor+home@threshold.example',
      authority: 'consent',
    };
    const { task } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication((body) => Object.assign(body, { representative })),
    });

    expect(task.email).not.toMatch(/amara/i);
    const refused = await delegate(task, 'amara.okafor@threshold.example');
    expectProblem(refused, [403, 409, 422]);
  });

  it('85. lets the assessor neither sign nor decide, and the signer not decide', async () => {
    const { held, task, seen } = await fresh();
    let assessing = task;
    if (task.email !== priya.email) {
      expect((await delegate(task, priya.email)).status).toBe(200);
      assessing = await passedTo(held.reference, priya.email);
    }
    expect((await answer(system(), assessing, firstAct(script, task))).status).toBe(200);
    const signing = await nextTask(system(), held.reference, seen, 'ot_sign_off');
    expect(signing.email).not.toBe(priya.email);
    expectProblem(await delegate(signing, priya.email), [403, 409, 422]);
    await answer(system(), signing, firstAct(script, signing));
    const planning = await nextTask(system(), held.reference, seen, 'scheme_of_works');
    await answer(system(), planning, firstAct(script, planning));
    const deciding = await nextTask(system(), held.reference, seen, 'decision');
    expectProblem(await delegate(deciding, signing.email), [403, 409, 422]);

    expect.soft(deciding.email).not.toBe(priya.email);
    if (deciding.email !== priya.email) expectProblem(await delegate(deciding, priya.email), [403, 409, 422]);
  });
});
