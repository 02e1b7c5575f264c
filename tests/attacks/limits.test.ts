import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { grantsConfigWith } from '#infra/grants.config.ts';
import { laptopLimits } from '#infra/local/limits.ts';
import { advanceTo } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { sized } from '#tests/support/full-size.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { apply } from '#tests/support/player.ts';
import { expectProblem } from '#tests/support/problem.ts';
import { type Answer, call, mailsAbout, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

const hurried = JSON.stringify({ sweepSeconds: 1 });
const secret = () => randomBytes(32).toString('base64url');
const counted = (answers: Answer[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ status }) => status)].map(([status, some]) => [status, some.length]),
  );

describe('somebody who guesses', () => {
  const limits = { ...JSON.parse(laptopLimits), missesInTenMinutes: 40 };
  const system = localSystem({ config: grantsConfigWith(hurried, JSON.stringify(limits)) });

  const guesses = sized({ promised: 10_000, usual: 60 });

  it('row 71 and row 91: is told the same of every guess, then to wait, whatever X-Forwarded-For says', async () => {
    const { task, held } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const before = await settledDigest(system());

    const answers: Answer[] = [];
    for (let guess = 0; guess < guesses; guess += 1) {
      answers.push(
        await call(system(), guess % 2 === 0 ? `/t/${secret()}` : `/applications/${held.reference}`, {
          ...(guess % 2 === 1 && { token: secret() }),
          headers: {
            'x-forwarded-for': `203.0.113.${guess % 256}`,
            forwarded: `for=203.0.113.${guess % 256}`,
          },
        }),
      );
    }
    const stopped = answers.findIndex(({ status }) => status === 429);

    expect(stopped).toBe(40);
    expect(counted(answers)).toEqual({ 404: 40, 429: guesses - 40 });
    const told = answers
      .filter(({ status }) => status === 404)
      .map(({ body }) => ({ ...body, instance: '' }));
    expect(new Set(told.map((body) => JSON.stringify(body))).size).toBe(2);
    expectProblem(answers[stopped] as Answer, 429);
    expect(Number(answers[stopped]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await settledDigest(system())).toBe(before);
    // Somebody with a real link in the same office gets in.
    expect((await call(system(), `/t/${task.secret}`)).status).toBe(200);
    expect((await call(system(), `/tasks/${task.taskId}`, { token: task.session })).status).toBe(200);
    expect(
      (await call(system(), `/applications/${held.reference}`, { token: held.accessToken })).status,
    ).toBe(200);
  });

  it('leaves no address behind: neither in the table nor in the log', async () => {
    await call(system(), `/t/${secret()}`);
    const kept = JSON.stringify(await everyItem(system()));

    expect(kept).toContain('RATE#misses#');
    expect(`${kept}${system().logs.join('')}`).not.toContain('127.0.0.1');
  });
});

describe('one source that submits', () => {
  const limits = { ...JSON.parse(laptopLimits), submissionsAnHour: 5, freshLinkRequestsAnHour: 2 };
  const system = localSystem({ config: grantsConfigWith(hurried, JSON.stringify(limits)) });
  const submit = (body: unknown, key?: string) =>
    call(system(), '/applications', { body, ...(key && { headers: { 'idempotency-key': key } }) });

  it('is asked to wait after so many, changes nothing then, and still gets the answer to what it repeats', async () => {
    const first = anApplication();
    const key = `key-${Date.now()}`;
    const accepted = await submit(first, key);
    for (let count = 2; count <= 5; count += 1) expect((await submit(anApplication())).status).toBe(201);
    const before = await settledDigest(system());

    const refused = await submit(anApplication());
    const after = await settledDigest(system());
    const repeated = await submit(first, key);

    expect(accepted.status).toBe(201);
    expectProblem(refused, 429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(after).toBe(before);
    expect(repeated.status).toBe(201);
    expect(repeated.body.reference).toBe(accepted.body.reference);
  });

  it('may ask for fresh links so often, with the same answer to an address that has none', async () => {
    const ask = (email: string) => call(system(), '/links', { body: { email } });

    expect((await ask('nobody@example.org')).status).toBe(202);
    expect((await ask('somebody@example.org')).status).toBe(202);
    expectProblem(await ask('nobody@example.org'), 429);
  });
});

describe('an address that somebody asks fresh links for', () => {
  const limits = { ...JSON.parse(laptopLimits), freshLinkRequestsAnHour: 30 };
  const system = localSystem({ config: grantsConfigWith(hurried, JSON.stringify(limits)) });
  const ask = (email: string) => call(system(), '/links', { body: { email } });
  const freshMails = async (reference: string) =>
    (await mailsAbout(system(), reference)).filter(({ subject }) => subject.startsWith('Your new link'));

  it('gets them where it is registered, not where they were asked for: a part after a plus can be another’s mailbox', async () => {
    const application = anApplication();
    const email = String(application.applicant.email);
    const { reference } = await apply(system(), application);
    await settledDigest(system());
    const [mailbox, domain] = email.split('@');

    expect((await ask(`${mailbox}+somebody-else@${domain}`)).status).toBe(202);
    const [mail] = await until(async () => {
      const mails = await freshMails(reference);
      return mails.length > 0 ? mails : undefined;
    }, 'the fresh link');
    expect(mail?.to).toEqual([email]);
  });

  it('gets three mails an hour, also when twenty requests come at once; whoever asks is counted for each', async () => {
    const application = anApplication();
    const email = String(application.applicant.email);
    const { reference } = await apply(system(), application);
    await settledDigest(system());
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(email)));
    const request = async () =>
      (await everyItem(system())).find(
        ({ pk, email: of }) => String(pk).startsWith('LINKS#') && of === email,
      );

    expect(counted(answers)).toEqual({ 202: 20 });
    expect((await request())?.requests).toBe(3);
    await settledDigest(system());
    expect((await freshMails(reference)).length).toBeLessThanOrEqual(3);
    // 1 of the test before and 20 of this one are counted, and 9 are left.
    const more = await Promise.all(
      Array.from({ length: 15 }, (_, turn) => ask(`nobody-${turn}@example.org`)),
    );
    expect(counted(more)).toEqual({ 202: 9, 429: 6 });
  });
});

describe('a burst from one source', () => {
  const limits = { ...JSON.parse(laptopLimits), submissionsAnHour: 80 };
  const system = localSystem({ config: grantsConfigWith(hurried, JSON.stringify(limits)) });

  it('is answered with acceptance or a wait, never with a fault', async () => {
    const answers: Answer[] = [];
    // So many at once as two cores answer within the time that the SDK gives a call.
    for (let wave = 1; wave <= 4; wave += 1) {
      const burst = Array.from({ length: 30 }, () =>
        call(system(), '/applications', { body: anApplication() }),
      );
      answers.push(...(await Promise.all(burst)));
    }
    const { 201: accepted = 0, 429: refused = 0 } = counted(answers);

    expect(accepted + refused).toBe(120);
    expect(accepted).toBeGreaterThan(40);
    expect(accepted).toBeLessThanOrEqual(80);
  });
});
