import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceTo, firstAct } from '#tests/support/advance.ts';
import { type ApplicationBody, anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answersTo, apply, nextTask, type OpenedTask, openTask, view } from '#tests/support/player.ts';
import { expectProblem, pointersOf } from '#tests/support/problem.ts';
import { sendRaw } from '#tests/support/raw-http.ts';
import { type Answer, mailsAbout, call as send, taskSecret, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest, tableDigest } from '#tests/support/table-digest.ts';
import { moveLinkInstant } from '#tests/support/table-rows.ts';

type Json = Record<string, unknown>;

const system = localSystem();
const unknownSecret = 'A'.repeat(43);
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const referencePattern = /^DFG-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/;

/** Every code that this file met, to be held against openapi.json at its end. */
const met: { method: string; path: string; status: number }[] = [];

async function call(path: string, options: Parameters<typeof send>[2] = {}): Promise<Answer> {
  const answered = await send(system(), path, options);
  const method = options.method ?? (options.body === undefined ? 'GET' : 'POST');
  met.push({ method, path, status: answered.status });
  return answered;
}

const post = (path: string, body: unknown, token?: string, headers?: Record<string, string>) =>
  call(path, { body, ...(token && { token }), ...(headers && { headers }) });

const withoutInstance = ({ body }: Answer) => ({ ...body, instance: undefined });

const decisionOf = (task: OpenedTask, outcome: Json) =>
  post(`/tasks/${task.taskId}`, { digest: task.view.digest, ...outcome }, task.session);

const eventsOf = async (reference: string) =>
  (await everyItem(system())).filter(
    ({ pk, sk }) => pk === `CASE#${reference}` && String(sk).startsWith('EVENT#'),
  );

describe('POST /applications', () => {
  it('accepts a request with 201, its Location, a reference, an access token and two links', async () => {
    const { status, headers, body } = await post('/applications', anApplication());

    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/applications/${body.reference}`);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(body).toMatchObject({
      reference: expect.stringMatching(referencePattern),
      status: 'received',
      receivedAt: expect.stringMatching(instant),
      accessToken: expect.stringMatching(/^[\w-]{43}$/),
      links: {
        self: `${system().url}/applications/${body.reference}`,
        tracker: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/track\/[\w-]+$/),
      },
    });
  });

  it('gives a charity request a reference of its own kind', async () => {
    const { body } = await post('/applications', caseScript('03-charity-powered-chair').application);

    expect(body.reference).toMatch(/^CHF-/);
  });

  it('keeps only a hash of the access token', async () => {
    const { accessToken } = await apply(system(), anApplication());

    expect(JSON.stringify(await everyItem(system()))).not.toContain(accessToken);
  });

  it('shows the case at once after it has acknowledged it', async () => {
    const held = await apply(system(), anApplication());

    expect(await view(system(), held)).toMatchObject({ reference: held.reference });
  });

  it.each(['', '   ', '{', '{"programme":', 'undefined', "{'programme':'dfg'}"])(
    'answers 400 to the body %j',
    async (body) => {
      expectProblem(await post('/applications', body), 400);
    },
  );

  it('answers 400 to nesting deeper than 32', async () => {
    expectProblem(await post('/applications', `${'['.repeat(33)}${']'.repeat(33)}`), 400);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'application/json; charset=utf-16',
  ])('answers 415 to %s', async (type) => {
    expectProblem(await post('/applications', anApplication(), undefined, { 'content-type': type }), 415);
  });

  it.each([
    'Application/JSON',
    'application/json; charset=UTF-8',
    'application/json;charset="utf-8"; profile="x"',
  ])('takes %s for JSON', async (type) => {
    expect((await post('/applications', anApplication(), undefined, { 'content-type': type })).status).toBe(
      201,
    );
  });

  it('answers 413 to a body over 100 KB', async () => {
    expectProblem(await post('/applications', `"${'x'.repeat(102_399)}"`), 413);
  });

  it.each<[string, (application: ApplicationBody) => void, string]>([
    [
      'an applicant under 18',
      ({ applicant }) => Object.assign(applicant, { dateOfBirth: '2015-01-01' }),
      '/applicant/dateOfBirth',
    ],
    [
      'an applicant born tomorrow',
      ({ applicant }) => Object.assign(applicant, { dateOfBirth: '2190-01-01' }),
      '/applicant/dateOfBirth',
    ],
    [
      'a name that is missing',
      ({ applicant }) => Object.assign(applicant, { name: undefined }),
      '/applicant/name',
    ],
    [
      'a programme that we do not have',
      (application) => Object.assign(application, { programme: 'loan' }),
      '/programme',
    ],
    [
      'no money for an adult’s grant',
      (application) => Object.assign(application, { finance: undefined }),
      '/finance',
    ],
    [
      'a charity in a grant',
      (application) =>
        Object.assign(application, { charity: caseScript('03-charity-powered-chair').application.charity }),
      '/charity',
    ],
    [
      'a charity request without its charity',
      (application) => Object.assign(application, { programme: 'charity' }),
      '/charity',
    ],
    [
      'a nation that we do not serve',
      ({ home }) => Object.assign(home, { nation: 'scotland' }),
      '/home/nation',
    ],
    [
      'a kind of home that we do not know',
      ({ home }) => Object.assign(home, { kind: 'castle' }),
      '/home/kind',
    ],
    [
      'an interest that we do not know',
      ({ home }) => Object.assign(home, { applicantInterest: 'guest' }),
      '/home/applicantInterest',
    ],
    ['no difficulty', ({ need }) => Object.assign(need, { difficulties: [] }), '/need/difficulties'],
    [
      'an activity without a code',
      ({ need }) => Object.assign(need, { difficulties: [{ activity: 'flying', detail: 'x' }] }),
      '/need/difficulties/0/activity',
    ],
    [
      'a setting that we do not know',
      ({ need }) => Object.assign(need, { settings: ['moon'] }),
      '/need/settings/0',
    ],
    [
      'a benefit that does not passport',
      (application) => Object.assign(application, { finance: { benefits: ['attendance_allowance'] } }),
      '/finance/benefits/0',
    ],
    [
      'an untrue declaration',
      ({ consents }) => Object.assign(consents, { informationIsTrue: false }),
      '/consents/informationIsTrue',
    ],
    [
      'no consent to share with an OT',
      ({ consents }) => Object.assign(consents, { shareWithOccupationalTherapist: false }),
      '/consents/shareWithOccupationalTherapist',
    ],
    [
      'no consent to use health data',
      ({ consents }) => Object.assign(consents, { healthData: false }),
      '/consents/healthData',
    ],
    [
      'an authority that we do not know',
      (application) =>
        Object.assign(application, {
          representative: {
            name: 'A B',
            relationship: 'friend',
            email: 'a@example.org',
            authority: 'friendship',
          },
        }),
      '/representative/authority',
    ],
  ])('answers 422 to %s, with a pointer to it', async (_what, change, pointer) => {
    const answered = await post('/applications', anApplication(change));

    expectProblem(answered, 422);
    expect(pointersOf(answered)).toContain(pointer);
  });

  it('names everything that is wrong at once', async () => {
    const answered = await post(
      '/applications',
      anApplication(({ applicant, home }) => {
        applicant.name = '';
        home.kind = 'castle';
      }),
    );

    expect(pointersOf(answered)).toEqual(expect.arrayContaining(['/applicant/name', '/home/kind']));
  });

  it('needs no money for a child’s grant', async () => {
    const answered = await post('/applications', {
      ...anApplication(),
      finance: undefined,
      disabledOccupant: { name: 'Leo', dateOfBirth: '2017-02-28', relationshipToApplicant: 'son' },
    });

    expect(answered.status).toBe(201);
  });

  it('accepts what looks ineligible: a person decides', async () => {
    const answered = await post(
      '/applications',
      anApplication(({ home }) => {
        home.worksBegun = true;
        home.onlyOrMainResidence = false;
      }),
    );

    expect(answered.status).toBe(201);
  });

  it('accepts a tenant without a landlord and asks for the landlord', async () => {
    const held = await apply(
      system(),
      anApplication(({ home }) => Object.assign(home, { applicantInterest: 'tenant' })),
    );

    const shown = await until(async () => {
      const now = await view(system(), held);
      return now.status === 'awaiting_information' ? now : undefined;
    }, 'the question about the landlord');

    expect(shown.missing).toEqual(
      expect.arrayContaining([
        { code: 'landlord_consent', what: expect.any(String), why: expect.any(String), owedBy: 'applicant' },
      ]),
    );
    expect(shown.waitingOn).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ party: 'applicant', since: expect.stringMatching(instant) }),
      ]),
    );
  });

  it('trims and composes free text before it keeps it', async () => {
    const decomposed = 'Sia\u0302n ap Rhys';
    const { task } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(({ applicant }) => Object.assign(applicant, { name: `  ${decomposed}  ` })),
    });

    expect((task.view.case as { applicant: Json }).applicant.name).toBe(decomposed.normalize('NFC'));
  });
});

describe('an Idempotency-Key', () => {
  const again = (body: unknown, key: string) =>
    post('/applications', body, undefined, { 'idempotency-key': key });

  it('gives the same body the same reference and a fresh token; both tokens open the case', async () => {
    const application = anApplication();
    const [first, second] = [
      await again(application, 'key-in-sequence'),
      await again(application, 'key-in-sequence'),
    ];

    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.reference).toBe(first.body.reference);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(second.body.accessToken).not.toBe(first.body.accessToken);
    for (const { body } of [first, second]) {
      expect(await view(system(), body as { reference: string; accessToken: string })).toMatchObject({
        reference: first.body.reference,
      });
    }
  });

  it('makes one case of twenty requests at once', async () => {
    const application = anApplication();
    const answers = await Promise.all(Array.from({ length: 20 }, () => again(application, 'key-at-once')));

    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1);
    const cases = (await everyItem(system())).filter(
      ({ type, application: kept }) =>
        type === 'application_received' &&
        (kept as ApplicationBody).applicant.email === application.applicant.email,
    );
    expect(cases).toHaveLength(1);
  });

  it('answers another body with 422', async () => {
    await again(anApplication(), 'key-reused');

    expectProblem(await again(anApplication(), 'key-reused'), 422);
  });

  it.each(['k'.repeat(65), 'two words', ''])('is refused when it is %j', async (key) => {
    const answered = await again(anApplication(), key);

    expectProblem(answered, [400, 422]);
  });
});

describe('GET /applications/{reference}', () => {
  it('shows an open case with whom it waits on, since when, the next step and its history', async () => {
    const { held } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const { status, body } = await call(`/applications/${held.reference}`, { token: held.accessToken });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      reference: held.reference,
      programme: 'dfg',
      status: 'assessing',
      stage: 'assessing',
      receivedAt: expect.stringMatching(instant),
      waitingOn: [
        {
          party: 'occupational_therapist',
          since: expect.stringMatching(instant),
          what: expect.stringMatching(/\w/),
        },
      ],
      nextStep: expect.stringMatching(/\w/),
      missing: [],
    });
    expect((body.timeline as Json[]).length).toBeGreaterThan(1);
    for (const entry of body.timeline as Json[]) {
      expect(entry).toEqual({ at: expect.stringMatching(instant), what: expect.stringMatching(/\w/) });
    }
    expect(body).not.toHaveProperty('decision');
  });

  it('waits on us, or on somebody, from the first moment', async () => {
    const shown = await view(system(), await apply(system(), anApplication()));

    expect(shown.waitingOn).not.toEqual([]);
  });

  it('answers 401 without an Authorization header', async () => {
    const { reference } = await apply(system(), anApplication());
    const answered = await call(`/applications/${reference}`);

    expectProblem(answered, 401);
    expect(answered.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('gives an unknown reference and a wrong token the same 404', async () => {
    const { reference, accessToken } = await apply(system(), anApplication());
    const [wrongToken, unknown, malformed] = await Promise.all([
      call(`/applications/${reference}`, { token: unknownSecret }),
      call('/applications/DFG-7K3M-9QXA-PT', { token: accessToken }),
      call('/applications/nothing', { token: accessToken }),
    ]);

    for (const answered of [wrongToken, unknown, malformed]) expectProblem(answered, 404);
    expect(withoutInstance(unknown)).toEqual(withoutInstance(wrongToken));
    expect(withoutInstance(malformed)).toEqual(withoutInstance(wrongToken));
  });
});

describe('POST /applications/{reference}/withdrawal', () => {
  const withdraw = (reference: string, token?: string) =>
    call(`/applications/${reference}/withdrawal`, { method: 'POST', ...(token && { token }) });

  it('ends the case, and its open tasks and links die with it', async () => {
    const { held, task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const answered = await withdraw(held.reference, held.accessToken);

    expect(answered).toMatchObject({ status: 200, body: { reference: held.reference, status: 'withdrawn' } });
    expect(await view(system(), held)).toMatchObject({ status: 'withdrawn', waitingOn: [] });
    expectProblem(await call(`/t/${task.secret}`), 410);
    expectProblem(await call(`/tasks/${task.taskId}`, { token: task.session }), 410);
  });

  it('is told to the professional who was at work on it, without a name', async () => {
    const application = anApplication();
    const { held, task } = await advanceTo(system(), 'needs_assessment', { application });
    await withdraw(held.reference, held.accessToken);
    await settledDigest(system());
    const told = (await mailsAbout(system(), held.reference)).filter(({ subject }) =>
      subject.startsWith('No longer needed'),
    );

    expect(told.map(({ to }) => to)).toEqual([[task.email]]);
    expect(told[0]?.text).toContain('The applicant has withdrawn request');
    expect(told[0]?.text).not.toContain(application.applicant.name);
  });

  it('answers 401 without a token and 404 with a wrong one', async () => {
    const { reference } = await apply(system(), anApplication());

    expectProblem(await withdraw(reference), 401);
    expectProblem(await withdraw(reference, unknownSecret), 404);
  });
});

describe('GET /track/{secret}', () => {
  const track = (path: string, method = 'GET') => call(path, { method, headers: { accept: 'text/html' } });

  it('swaps the secret for a cookie and shows the tracker', async () => {
    const { body } = await post('/applications', anApplication());
    const path = new URL((body.links as { tracker: string }).tracker).pathname;
    const swapped = await track(path);
    const cookie = swapped.headers.get('set-cookie') ?? '';

    expect(swapped.status).toBe(303);
    expect(swapped.headers.get('location')).toBe(`/tracker/${body.reference}`);
    expect(cookie).toMatch(new RegExp(`; Path=/tracker/${body.reference};.*HttpOnly`));
    const page = await call(`/tracker/${body.reference}`, {
      headers: { accept: 'text/html', cookie: cookie.split(';')[0] ?? '' },
    });
    expect(page.status).toBe(200);
    expect(page.body.text).toContain(String(body.reference));
  });

  it('answers 404 to a secret that nobody was given', async () => {
    expect((await track(`/track/${unknownSecret}`)).status).toBe(404);
    expect((await track(`/track/DFG7K3M9QXAPT${unknownSecret}`)).status).toBe(404);
  });
});

describe('a case on its way', () => {
  let opened: Awaited<ReturnType<typeof advanceTo>>;
  beforeAll(async () => {
    opened = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
  });

  describe('GET /t/{secret}', () => {
    it('tells a program what the task is and nothing personal', async () => {
      const { status, body } = await call(`/t/${opened.task.secret}`);

      expect(status).toBe(200);
      expect(body).toEqual({
        taskId: opened.task.taskId,
        kind: 'needs_assessment',
        reference: opened.held.reference,
        dueBy: expect.stringMatching(instant),
        proof: 'email',
      });
    });

    it('sends a browser to the task with a cookie for that path', async () => {
      const { status, headers } = await call(`/t/${opened.task.secret}`, {
        headers: { accept: 'text/html' },
      });

      expect(status).toBe(303);
      expect(headers.get('location')).toBe(`/tasks/${opened.task.taskId}`);
      expect(headers.get('set-cookie')).toMatch(
        new RegExp(`; Path=/tasks/${opened.task.taskId};.*HttpOnly; SameSite=Lax`),
      );
    });

    it('answers 404 to a secret that nobody was given', async () => {
      expectProblem(await call(`/t/${unknownSecret}`), 404);
      expectProblem(await call('/t/short'), 404);
    });
  });

  it.each(['GET', 'HEAD'])('is never changed by %s', async (method) => {
    const before = await settledDigest(system());
    const { held, task } = opened;
    const paths: [string, string | undefined][] = [
      [`/t/${task.secret}`, undefined],
      [`/tasks/${task.taskId}`, task.session],
      [`/applications/${held.reference}`, held.accessToken],
      ['/applications', undefined],
      [`/tasks/${task.taskId}/identity`, task.secret],
      [`/tasks/${task.taskId}/delegation`, task.session],
      [`/applications/${held.reference}/withdrawal`, held.accessToken],
      ['/links', undefined],
      ['/estimates', undefined],
      ['/apply', undefined],
      ['/health', undefined],
      ['/openapi.json', undefined],
    ];
    for (const [path, token] of paths) {
      for (const accept of ['text/html', 'application/json']) {
        const answered = await call(path, { method, headers: { accept }, ...(token && { token }) });
        expect(answered.status).toBeLessThan(500);
        if (method === 'HEAD') expect(answered.body.text).toBe('');
      }
    }

    expect(await tableDigest(system())).toBe(before);
  });

  describe('GET /tasks/{taskId}', () => {
    it('shows the task, to whom it belongs, a digest and the form of its outcome', async () => {
      const { status, body } = await call(`/tasks/${opened.task.taskId}`, { token: opened.task.session });

      expect(status).toBe(200);
      expect(body).toMatchObject({
        taskId: opened.task.taskId,
        kind: 'needs_assessment',
        reference: opened.held.reference,
        openedAt: expect.stringMatching(instant),
        dueBy: expect.stringMatching(instant),
        assignee: {
          name: expect.any(String),
          role: 'occupational_therapist',
          registration: expect.stringMatching(/^OT\d+$/),
        },
        digest: expect.stringMatching(/\w/),
      });
      const form = body.form as { oneOf?: Json[]; anyOf?: Json[] };
      const outcomes = (form.oneOf ?? form.anyOf ?? []).map(
        (one) => (one.properties as { outcome: { const: string } }).outcome.const,
      );
      expect(outcomes.sort()).toEqual(['assessed', 'needs_information', 'not_mine']);
    });

    it('answers 401 without a session and 404 with a wrong one', async () => {
      expectProblem(await call(`/tasks/${opened.task.taskId}`), 401);
      expectProblem(await call(`/tasks/${opened.task.taskId}`, { token: unknownSecret }), 404);
      expectProblem(await call('/tasks/DFG-7K3M-9QXA-PT.decision.1', { token: opened.task.session }), 404);
    });
  });

  describe('POST /tasks/{taskId}/identity', () => {
    const prove = (email: unknown, token?: string, taskId = opened.task.taskId) =>
      post(`/tasks/${taskId}/identity`, { email }, token);

    it('gives a session to the person the link went to, however they write their address', async () => {
      const { status, body } = await prove(` ${opened.task.email.toUpperCase()} `, opened.task.secret);

      expect(status).toBe(200);
      expect(body.session).toMatch(/^[\w-]{43}$/);
    });

    it('answers 401 without the link, 404 with another link, 403 to a wrong address and 422 to none', async () => {
      const other = await advanceTo(system(), 'needs_assessment', { application: anApplication() });

      expectProblem(await prove(opened.task.email), 401);
      expectProblem(await prove(opened.task.email, other.task.secret), 404);
      expectProblem(await prove('somebody.else@example.org', other.task.secret, other.task.taskId), 403, [
        'somebody.else',
      ]);
      expectProblem(await prove(undefined, other.task.secret, other.task.taskId), 422);
      expectProblem(await post(`/tasks/${other.task.taskId}/identity`, '{', other.task.secret), 400);
      expectProblem(
        await post(`/tasks/${other.task.taskId}/identity`, 'a=b', other.task.secret, {
          'content-type': 'text/plain',
        }),
        415,
      );
    });

    it('locks the link for 15 minutes after five wrong addresses, and never burns it', async () => {
      const { task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
      const tries: number[] = [];
      for (let turn = 0; turn < 5; turn += 1)
        tries.push((await prove(`wrong-${turn}@example.org`, task.secret, task.taskId)).status);
      const locked = await prove(task.email, task.secret, task.taskId);

      expect(tries).toEqual([403, 403, 403, 403, 403]);
      expectProblem(locked, 429);
      const seconds = Number(locked.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(880);
      expect(seconds).toBeLessThanOrEqual(900);

      await moveLinkInstant(system(), task.secret, 'lockedUntil', new Date(Date.now() - 1000).toISOString());
      expect((await prove(task.email, task.secret, task.taskId)).status).toBe(200);
    });
  });

  it('takes no more than one outcome per link, whoever holds the link', async () => {
    const { task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });

    expectProblem(
      await post(`/tasks/${task.taskId}`, firstAct(caseScript('01-adult-owner-dystonia'), task), task.secret),
      404,
    );
    expectProblem(
      await post(`/tasks/${task.taskId}`, firstAct(caseScript('01-adult-owner-dystonia'), task)),
      401,
    );
  });
});

describe('what each person sees of a case', () => {
  const script = caseScript('10-incomplete-tenant');
  const application = anApplication((body) => {
    Object.assign(body, structuredClone(script.application));
    body.applicant.name = 'Tom Ashdown';
    body.applicant.nationalInsuranceNumber = 'QQ 98 76 54 D';
    body.finance = { benefits: ['universal_credit'], relevantPersons: [{ capitalPence: 123_457 }] };
    body.need.condition = 'Canary condition';
  });
  const shown: Record<string, Json> = {};
  beforeAll(async () => {
    const { task, earlier } = await advanceTo(system(), 'decision', { script, application });
    for (const one of [...earlier, task]) shown[one.kind] ??= one.view.case as Json;
  });

  const text = (kind: string) => JSON.stringify(shown[kind]);

  it('is need, home and condition for an OT, and no money', () => {
    for (const kind of ['needs_assessment', 'ot_sign_off']) {
      expect(shown[kind]).toMatchObject({ need: { condition: 'Canary condition' }, home: { kind: 'house' } });
      expect(text(kind)).not.toMatch(/finance|123457|universal_credit|capital|QQ987654D/);
    }
  });

  it('is the assessment as well for the OT who signs', () => {
    expect(shown.ot_sign_off).toHaveProperty('assessment.needs');
    expect(shown.needs_assessment).not.toHaveProperty('assessment');
  });

  it('is the home and the recommendation for a technical officer, and neither money nor the condition', () => {
    expect(shown.scheme_of_works).toMatchObject({
      home: { kind: 'house' },
      recommendation: expect.any(Array),
    });
    expect(text('scheme_of_works')).not.toMatch(/finance|123457|universal_credit|Canary condition|QQ987654D/);
  });

  it('is the statement, the means test with its trace, the works and the proposed award for a decision-maker', () => {
    expect(shown.decision).toMatchObject({
      statement: { statement: expect.stringMatching(/necessary and appropriate/) },
      meansTest: { contributionPence: 0, steps: expect.any(Array) },
      schemeOfWorks: { works: expect.any(Array) },
      proposedAward: { awardPence: 895_000 },
    });
    expect(shown.decision).not.toHaveProperty('meansTest.steps', []);
    expect(text('decision')).not.toContain('QQ987654D');
  });

  it('is their own answers and what is asked for the applicant, and nothing that anybody wrote of them', () => {
    expect(Object.keys(shown.information ?? {}).sort()).toEqual(['application', 'asked']);
    expect(text('information')).not.toMatch(/statement|assessment|proposedAward/);
  });
});

describe('POST /tasks/{taskId}', () => {
  const script = caseScript('01-adult-owner-dystonia');

  it('gives a receipt, and the same outcome the first receipt again, with no new event and no new mail', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    const first = await decisionOf(task, firstAct(script, task));

    expect(first.status).toBe(200);
    expect(first.body).toEqual({
      taskId: task.taskId,
      reference: held.reference,
      outcome: 'assessed',
      recordedAt: expect.stringMatching(instant),
    });
    await nextTask(system(), held.reference, seen, 'ot_sign_off');
    await settledDigest(system());
    const [events, mails] = [await eventsOf(held.reference), await mailsAbout(system(), held.reference)];
    const before = await tableDigest(system());

    expect(await decisionOf(task, firstAct(script, task))).toMatchObject({ status: 200, body: first.body });
    expect(await decisionOf(task, firstAct(script, task))).toMatchObject({ status: 200, body: first.body });
    await settledDigest(system());
    expect(await eventsOf(held.reference)).toHaveLength(events.length);
    expect(await mailsAbout(system(), held.reference)).toHaveLength(mails.length);
    expect(await tableDigest(system())).toBe(before);
  });

  it('gives the same receipt to a form pressed ten times at once, and records one event', async () => {
    const { held, task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => decisionOf(task, firstAct(script, task))),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map(({ body }) => body.recordedAt)).size).toBe(1);
    const done = (await eventsOf(held.reference)).filter(
      ({ type, taskId }) => type === 'task_done' && taskId === task.taskId,
    );
    expect(done).toHaveLength(1);
  });

  it('answers another outcome with 409 once one is recorded', async () => {
    const { task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    await decisionOf(task, firstAct(script, task));

    expectProblem(await decisionOf(task, { outcome: 'needs_information', questions: ['Which bath?'] }), 409);
    expectProblem(await decisionOf(task, { ...firstAct(script, task), prognosis: 'stable' }), 409);
  });

  it('answers an older reading of the case with 409: it has changed, read it again', async () => {
    const { task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const before = await settledDigest(system());
    const answered = await decisionOf({ ...task, view: { digest: 'A'.repeat(43) } }, firstAct(script, task));

    expectProblem(answered, 409);
    expect(`${answered.body.title} ${answered.body.detail}`.toLowerCase()).toContain(
      'the case has changed, read it again',
    );
    expect(await tableDigest(system())).toBe(before);
  });

  it('takes a form as well as JSON', async () => {
    const { task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const answered = await post(
      `/tasks/${task.taskId}`,
      new URLSearchParams({
        outcome: 'not_mine',
        digest: String(task.view.digest),
        'not_mine.reason': 'On leave',
      }).toString(),
      task.session,
      { 'content-type': 'application/x-www-form-urlencoded' },
    );

    expect(answered).toMatchObject({ status: 200, body: { outcome: 'not_mine' } });
  });

  it('answers 400, 413, 415 and 422 like every other body', async () => {
    const { task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const path = `/tasks/${task.taskId}`;

    expectProblem(await post(path, '{', task.session), 400);
    expectProblem(await post(path, `"${'x'.repeat(103_000)}"`, task.session), 413);
    expectProblem(await post(path, 'x', task.session, { 'content-type': 'text/plain' }), 415);
    expectProblem(await decisionOf(task, { outcome: 'approve', awardPence: 1 }), 422);
    expectProblem(await decisionOf(task, { ...firstAct(script, task), verdict: 'assessed' }), 422, [
      'verdict',
    ]);
    expectProblem(await decisionOf(task, {}), 422);
  });

  it('asks the applicant what an OT wants to know, then opens the task again', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    await decisionOf(task, { outcome: 'needs_information', questions: ['Which bath?'] });
    const question = await nextTask(system(), held.reference, seen, 'information');

    expect((await view(system(), held)).status).toBe('awaiting_information');
    expect((question.view.case as { asked: Json[] }).asked).toMatchObject([
      { code: 'answer_to_question', what: 'Which bath?' },
    ]);
    expectProblem(
      await decisionOf(question, { outcome: 'answered', answers: [{ code: 'quote', value: 'provided' }] }),
      422,
    );
    expect((await decisionOf(question, answersTo(question, { answer_to_question: 'Upstairs' }))).status).toBe(
      200,
    );
    const reopened = await nextTask(system(), held.reference, seen, 'needs_assessment');
    expect(reopened.view.case).toMatchObject({
      questionsAndAnswers: [{ question: 'Which bath?', answer: 'Upstairs' }],
    });
  });

  it('keeps an answer trimmed and composed, like all free text', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    await decisionOf(task, { outcome: 'needs_information', questions: ['Who helps?'] });
    const question = await nextTask(system(), held.reference, seen, 'information');
    await decisionOf(question, answersTo(question, { answer_to_question: '  Sia\u0302n  ' }));
    const reopened = await nextTask(system(), held.reference, seen, 'needs_assessment');

    expect(reopened.view.case).toMatchObject({ questionsAndAnswers: [{ answer: 'Siân' }] });
  });

  it('gives a task that is not mine to the next fit person, and the first receipt again', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    const declined = { outcome: 'not_mine', reason: 'On leave' };
    const first = await decisionOf(task, declined);

    expect(first).toMatchObject({
      status: 200,
      body: { taskId: task.taskId, reference: held.reference, outcome: 'not_mine' },
    });
    seen.delete(task.taskId);
    const passed = await until(async () => {
      const mail = (await mailsAbout(system(), held.reference)).find(
        ({ to, text }) => to[0] !== task.email && /\/t\//.test(text),
      );
      const secret = mail && taskSecret(mail, held.reference);
      return secret === undefined ? undefined : openTask(system(), secret, mail?.to[0] ?? '');
    }, 'the mail to the colleague');
    expect(passed.taskId).toBe(task.taskId);
    expect(passed.email).not.toBe(task.email);
    expect((await decisionOf(task, declined)).body).toEqual(first.body);
    expectProblem(await decisionOf(passed, declined), 409);
  });

  it('accepts no wheelchair, seat or mobility item before the posture is assessed', async () => {
    const { task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    for (const item of ['Powered wheelchair', 'Riser-recliner seating', 'Mobility scooter']) {
      const answered = await decisionOf(task, {
        ...firstAct(script, task),
        equipment: [{ item, postureAssessed: false, reason: 'Fatigue' }],
      });

      expectProblem(answered, 422);
      expect(pointersOf(answered)).toContain('/equipment/0/postureAssessed');
    }
  });

  it('accepts no wheelchair for a child without a word on the powered option', async () => {
    const child = caseScript('02-child-tenant-wales');
    const { task } = await advanceTo(system(), 'needs_assessment', { script: child });
    const equipment = [{ item: 'Manual wheelchair', postureAssessed: true, reason: 'Distance' }];
    const answered = await decisionOf(task, { ...firstAct(child, task), equipment });

    expectProblem(answered, 422);
    expect(pointersOf(answered)).toContain('/equipment/0/poweredOptionConsidered');
  });
});

describe('a decision', () => {
  const script = caseScript('01-adult-owner-dystonia');
  const approve = { outcome: 'approve', reasons: ['Necessary and appropriate'], conditions: [] };
  let held: { reference: string; accessToken: string };
  let task: OpenedTask;
  let earlier: OpenedTask[];
  beforeAll(async () => {
    ({ held, task, earlier } = await advanceTo(system(), 'decision', { application: anApplication() }));
  });

  it('cannot award more than the rules allow; the refusal says what they allow', async () => {
    const answered = await decisionOf(task, { ...approve, awardPence: 895_001 });

    expectProblem(answered, 422);
    expect(pointersOf(answered)).toEqual(['/awardPence']);
    expect(JSON.stringify(answered.body)).toMatch(/8,?950(\.00)?/);
  });

  it.each([
    ['a ground', { outcome: 'refuse', grounds: [] }, '/grounds'],
    ['facts', { outcome: 'refuse', grounds: [{ code: 'other', facts: ' ' }] }, '/grounds/0/facts'],
    [
      'a ground that the law knows',
      { outcome: 'refuse', grounds: [{ code: 'no_money', facts: 'None left' }] },
      '/grounds/0/code',
    ],
  ])('cannot refuse without %s', async (_what, outcome, pointer) => {
    const answered = await decisionOf(task, outcome);

    expectProblem(answered, 422);
    expect(pointersOf(answered)).toContain(pointer);
  });

  it('is shown to the applicant with its reasons and the way to appeal, and ends the case', async () => {
    expect((await decisionOf(task, { ...approve, awardPence: 895_000 })).status).toBe(200);
    const shown = await view(system(), held);

    expect(shown).toMatchObject({
      status: 'approved',
      waitingOn: [],
      validApplicationDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      decisionDueBy: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      decision: {
        outcome: 'approved',
        awardPence: 895_000,
        contributionPence: 0,
        reasons: ['Necessary and appropriate'],
        conditions: [],
        appeal: expect.stringMatching(/\w/),
        decidedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    });
  });

  it('cannot be withdrawn from: 409', async () => {
    expectProblem(
      await call(`/applications/${held.reference}/withdrawal`, { method: 'POST', token: held.accessToken }),
      409,
    );
  });

  it('leaves every link of the case used: 410 with what to do next', async () => {
    for (const { secret } of [...earlier, task]) {
      const answered = await call(`/t/${secret}`);
      expectProblem(answered, 410);
      expect(answered.body.detail).toMatch(/\w+ \w+/);
    }
  });

  it('cannot be made by the person who signed off', async () => {
    const signer = earlier.find(({ kind }) => kind === 'ot_sign_off');
    const { task: open } = await advanceTo(system(), 'decision', { script, application: anApplication() });

    expectProblem(
      await post(
        `/tasks/${open.taskId}/delegation`,
        { toEmail: signer?.email, reason: 'Please' },
        open.session,
      ),
      422,
    );
  });
});

describe('a link that no longer works', () => {
  it('answers 410 with what to do next when it has expired', async () => {
    const { task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    await moveLinkInstant(system(), task.secret, 'expiresAt', new Date(Date.now() - 1000).toISOString());

    expectProblem(await call(`/t/${task.secret}`), 410);
    expectProblem(await post(`/tasks/${task.taskId}/identity`, { email: task.email }, task.secret), 410);
    const page = await call(`/t/${task.secret}`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(410);
    expect(page.body.text).toContain('href="/links"');
  });
});

describe('POST /tasks/{taskId}/delegation', () => {
  const delegate = (task: OpenedTask, toEmail: unknown, reason: unknown = 'On leave') =>
    post(`/tasks/${task.taskId}/delegation`, { toEmail, reason }, task.session);

  it('passes the task to a colleague: the old link and session die, both names are on the record', async () => {
    const { held, task } = await advanceTo(system(), 'decision', { application: anApplication() });
    const toEmail = task.email.startsWith('helen')
      ? 'tomasz.zielinski@threshold.example'
      : 'helen.marsh@threshold.example';
    const names = ['Helen Marsh', 'Tomasz Zieliński'];

    expect((await delegate(task, toEmail)).status).toBe(200);
    expectProblem(await call(`/t/${task.secret}`), 410);
    expectProblem(await call(`/tasks/${task.taskId}`, { token: task.session }), 410);
    expectProblem(
      await decisionOf(task, { outcome: 'approve', awardPence: 1, reasons: [], conditions: [] }),
      410,
    );
    const timeline = JSON.stringify((await view(system(), held)).timeline);
    for (const name of names) expect(timeline).toContain(name);
    const mail = await until(
      async () =>
        (await mailsAbout(system(), held.reference)).find(
          ({ to, text }) => to[0] === toEmail && /\/t\//.test(text),
        ),
      'the mail to the colleague',
    );
    expect((await openTask(system(), taskSecret(mail) ?? '', toEmail))?.taskId).toBe(task.taskId);
  });

  it('answers 422 for somebody outside the directory, or whose role does not fit, or without a reason', async () => {
    const { task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const before = await settledDigest(system());
    const refused = [
      await delegate(task, 'stranger@example.org'),
      await delegate(task, 'colin.baird@threshold.example'),
      await delegate(task, task.email),
    ];

    for (const answered of refused) {
      expectProblem(answered, 422, ['stranger', 'colin.baird']);
      expect(pointersOf(answered)).toEqual(['/toEmail']);
    }
    expect(pointersOf(await delegate(task, 'rhys.pritchard@threshold.example', ''))).toEqual(['/reason']);
    expectProblem(await post(`/tasks/${task.taskId}/delegation`, '{', task.session), 400);
    expectProblem(await post(`/tasks/${task.taskId}/delegation`, { toEmail: 'x', reason: 'y' }), 401);
    expect(await tableDigest(system())).toBe(before);
  });
});

describe('POST /links', () => {
  const secretsOf = async (reference: string, address: string) =>
    (await mailsAbout(system(), reference))
      .filter(({ to }) => to[0] === address)
      .flatMap((mail) => taskSecret(mail, reference) ?? []);
  const trackersOf = async (reference: string) =>
    (await mailsAbout(system(), reference)).filter(({ text }) => /\/track\//.test(text));

  it('gives every address the same 202, whether we know it or not', async () => {
    const application = anApplication();
    await apply(system(), application);
    const [known, unknown] = [
      await post('/links', { email: application.applicant.email }),
      await post('/links', { email: 'nobody@example.net' }),
    ];

    expect([known.status, unknown.status]).toEqual([202, 202]);
    expect(known.body).toEqual(unknown.body);
  });

  it('mails a fresh link for an open application, which opens it', async () => {
    const application = anApplication();
    const { reference } = await apply(system(), application);
    const news = await until(async () => {
      const mails = await trackersOf(reference);
      return mails.length === 2 ? mails : undefined;
    }, 'the acknowledgement, and that it has gone to be assessed');
    await post('/links', { email: String(application.applicant.email).toUpperCase() });
    const fresh = await until(
      async () => (await trackersOf(reference)).find(({ text }) => !news.some((one) => one.text === text)),
      'the fresh link',
    );
    const path = /\/track\/[\w-]+/.exec(fresh.text)?.[0] ?? '';

    expect((await call(path, { headers: { accept: 'text/html' } })).status).toBe(303);
  });

  it.each(['applicant', 'representative'])(
    'mails the %s a fresh link for an open request for information',
    async (who) => {
      const script = caseScript('10-incomplete-tenant');
      const application = anApplication((body) => {
        const { email } = body.applicant;
        Object.assign(body, structuredClone(script.application), {
          representative: {
            name: 'Moira Kelly',
            relationship: 'daughter',
            email: `moira-${String(email)}`,
            authority: 'consent',
          },
        });
        body.applicant.email = email;
      });
      const { held } = await advanceTo(system(), 'information', { script, application });
      const address =
        who === 'applicant'
          ? String(application.applicant.email)
          : `moira-${String(application.applicant.email)}`;
      const before = await until(async () => {
        const secrets = await secretsOf(held.reference, address);
        return secrets.length > 0 ? secrets : undefined;
      }, `the ${who}'s own link`);
      await settledDigest(system());
      await post('/links', { email: address });
      const fresh = await until(
        async () => (await secretsOf(held.reference, address)).find((secret) => !before.includes(secret)),
        `a fresh link for the ${who}`,
        4_000,
      );

      expect((await call(`/t/${fresh}`)).status).toBe(200);
    },
  );

  it('sends at most three mails an hour to an address', async () => {
    const application = anApplication();
    const { reference } = await apply(system(), application);
    await until(
      async () => ((await trackersOf(reference)).length === 2 ? true : undefined),
      'the acknowledgement, and that it has gone to be assessed',
    );
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await post('/links', { email: application.applicant.email })).status).toBe(202);
      await settledDigest(system());
    }

    expect((await trackersOf(reference)).length - 2).toBe(3);
  });

  it('answers 400, 413, 415 and 422 to what is not an address', async () => {
    expectProblem(await post('/links', '{'), 400);
    expectProblem(await post('/links', `"${'x'.repeat(103_000)}"`), 413);
    expectProblem(await post('/links', 'x', undefined, { 'content-type': 'text/plain' }), 415);
    expectProblem(await post('/links', { email: 'canary-not-an-address' }), 422, ['canary']);
  });
});

describe('POST /estimates', () => {
  it('gives an indication from any part of an application, says that it is one, and stores nothing', async () => {
    const before = await settledDigest(system());
    const bodies = [
      {},
      { eligibleExpensePence: 1_000_000 },
      { finance: { benefits: ['universal_credit'] } },
      { home: { nation: 'wales' }, disabledOccupant: { dateOfBirth: '2017-02-28' } },
      {
        finance: {
          relevantPersons: [
            {
              capitalPence: 2_000_000,
              income: [{ name: 'pension', weeklyPence: 40_000, treatment: 'counted' }],
            },
          ],
        },
      },
    ];
    for (const body of bodies) {
      const answered = await post('/estimates', body);

      expect(answered.status).toBe(200);
      expect(answered.body).toEqual({
        contributionPence: expect.any(Number),
        grantPence: expect.any(Number),
        capPence: expect.any(Number),
        steps: expect.any(Array),
        couldChange: expect.any(Array),
        basis: expect.stringMatching(/indicat/i),
      });
      for (const change of answered.body.couldChange as Json[])
        expect(change).toEqual({ what: expect.any(String), effect: expect.any(String) });
    }
    expect(await tableDigest(system())).toBe(before);
  });

  it('asks nothing of a child, and applies the Welsh maximum in Wales', async () => {
    const { body } = await post('/estimates', {
      home: { nation: 'wales' },
      disabledOccupant: { dateOfBirth: '2017-02-28' },
      eligibleExpensePence: 5_000_000,
    });

    expect(body).toMatchObject({ contributionPence: 0, capPence: 3_600_000, grantPence: 3_600_000 });
  });

  it('answers 400, 413, 415 and 422 like every other body', async () => {
    expectProblem(await post('/estimates', ''), 400);
    expectProblem(await post('/estimates', `"${'x'.repeat(103_000)}"`), 413);
    expectProblem(await post('/estimates', 'x', undefined, { 'content-type': 'text/plain' }), 415);
    expectProblem(await post('/estimates', { canary: 1 }), 422, ['canary']);
    expect(pointersOf(await post('/estimates', { eligibleExpensePence: -1 }))).toEqual([
      '/eligibleExpensePence',
    ]);
  });
});

describe('every endpoint', () => {
  it('GET /health says that the service is up, and its version', async () => {
    expect(await call('/health')).toMatchObject({
      status: 200,
      body: { status: 'ok', version: expect.stringMatching(/\d/) },
    });
  });

  it('GET /apply is a page', async () => {
    const { status, headers } = await call('/apply', { headers: { accept: 'text/html' } });

    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/html/);
  });

  it.each([
    ['/applications', ['POST']],
    ['/applications/DFG-7K3M-9QXA-PT', ['GET', 'HEAD']],
    ['/applications/DFG-7K3M-9QXA-PT/withdrawal', ['POST']],
    ['/apply', ['GET', 'HEAD', 'POST']],
    ['/track/x', ['GET', 'HEAD']],
    ['/t/x', ['GET', 'HEAD']],
    ['/tasks/x/identity', ['POST']],
    ['/tasks/x', ['GET', 'HEAD', 'POST']],
    ['/tasks/x/delegation', ['POST']],
    ['/links', ['GET', 'HEAD', 'POST']],
    ['/estimates', ['POST']],
    ['/health', ['GET', 'HEAD']],
    ['/openapi.json', ['GET', 'HEAD']],
  ])('%s answers any other method with 405 and Allow: %j', async (path, allowed) => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter(
      (one) => !allowed.includes(one),
    )) {
      const answered = await sendRaw(system(), { method, path, headers: { accept: 'application/json' } });

      expectProblem(answered, 405);
      expect(answered.headers.get('allow')?.split(/, */).sort()).toEqual([...allowed].sort());
    }
  });

  it.each(['/nothing', '/applications/a/b/c', '/tasks', '/t', '/t/', '/store', '/.env'])(
    '%s is not one: 404',
    async (path) => {
      expectProblem(await call(path), 404);
    },
  );
});

describe('GET /openapi.json', () => {
  type Operation = { responses: Record<string, unknown> };
  let paths: Record<string, Record<string, Operation>>;
  beforeAll(async () => {
    const { status, body } = await send(system(), '/openapi.json');
    expect(status).toBe(200);
    expect(body.openapi).toMatch(/^3\.1\./);
    paths = body.paths as typeof paths;
  });

  it.each([
    ['post', '/applications'],
    ['get', '/applications/{reference}'],
    ['post', '/applications/{reference}/withdrawal'],
    ['get', '/apply'],
    ['get', '/track/{secret}'],
    ['get', '/t/{secret}'],
    ['post', '/tasks/{taskId}/identity'],
    ['get', '/tasks/{taskId}'],
    ['post', '/tasks/{taskId}'],
    ['post', '/tasks/{taskId}/delegation'],
    ['post', '/links'],
    ['post', '/estimates'],
    ['get', '/health'],
    ['get', '/openapi.json'],
  ])('lists %s %s', (method, path) => {
    expect(paths[path]).toHaveProperty(method);
  });

  it('names every code that this file met on the operations that it lists', () => {
    const undocumented = met.flatMap(({ method, path, status }) => {
      const template = Object.keys(paths).find((one) =>
        new RegExp(`^${one.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
      );
      const operation = template === undefined ? undefined : paths[template]?.[method.toLowerCase()];
      return operation === undefined || String(status) in operation.responses
        ? []
        : [`${method} ${template} ${status}`];
    });

    expect([...new Set(undocumented)].sort()).toEqual([]);
  });
});

afterAll(() => {
  met.length = 0;
});
