import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCase } from '#adapters/read-case.ts';
import { changeContact, confirmContact } from '#functions/applications/change-contact.ts';
import { chaseTasks } from '#functions/remind/chase-tasks.ts';
import { grantsConfigWith } from '#infra/grants.config.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { startChromium } from '#tests/browser/chromium.ts';
import { firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { visitor } from '#tests/support/browser.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { casesTableOf } from '#tests/support/cases-table-of.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer, apply, type Held, type OpenedTask, openTask, view } from '#tests/support/player.ts';
import { call, type Mail, mailsAbout, taskSecret, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest } from '#tests/support/table-digest.ts';
import { prefetch, robotAddress, walk } from './mail-robots.ts';

// The system's own sweep comes too late for these tests: they chase by themselves, on the day that they choose.
const config = grantsConfigWith(JSON.stringify({ sweepSeconds: 3600 }));
const system = localSystem({ config });
const script = caseScript('10-incomplete-tenant');
const lead = 'helen.marsh@threshold.example';

/** Every function that makes a mail, and how to tell its mails. A new one has to be sent here as well. */
const makers: Record<string, RegExp> = {
  acknowledgementMail: /^We have your request /,
  stageMail: /^(Your request has gone|The works are being planned|The plan for the works)/,
  decisionMail: /^The decision on your request /,
  endedMail: /^Your request has ended /,
  closedMail: /^No longer needed /,
  taskMail: /^(Reminder: )?(We need something|A needs assessment|An assessment|Works|A case) /,
  escalationMail: /^(Overdue|Nobody is there|An email did not arrive): /,
  unreachedMail: /^An email did not arrive \(/,
  freshLinksMail: /^Your new links? /,
  codeMail: /^Your code to confirm this email address$/,
  newAddressMail: /^We write to this address from now on /,
  oldAddressMail: /^We no longer write to this address /,
  detailsChangedMail: /^Your contact details were changed /,
  draftMail: /^Your (link to go on with your application|application will be deleted soon)$/,
};

const linksIn = ({ text, html }: Mail): string[] => [
  ...new Set(
    [...text.matchAll(/https?:\/\/\S+/g), ...html.matchAll(/https?:\/\/[^"<\s]+/g)].map(([link]) => link),
  ),
];

/** Pages that are for anybody. A robot goes through them once. */
const publicPaths = ['/', '/apply', '/links', '/accessibility', '/privacy'];
const isPublic = (path: string) => publicPaths.includes(path) || path.startsWith('/apply/');

let browser: Browser;
const besieged = new Map<string, string[]>();
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/**
 * The table without what counts tries, which is there to be counted up, and without what a robot makes that is nobody's: an
 * application that it begins, a code that goes to its own address, and the way from a tracker to the same question to the same
 * person, who is still asked who they are.
 */
async function recorded(): Promise<unknown[]> {
  await settledDigest(system());
  const items = await everyItem(system());
  const isOfRobot = ({ pk, sk, email, expiresAt }: Record<string, unknown>) =>
    /^(RATE|LINKS|DRAFT)#/.test(String(pk)) ||
    (sk === 'CONTACT' && email === robotAddress) ||
    (sk === 'LINK' && Date.parse(String(expiresAt)) < Date.now() + 3_600_000);
  return items
    .filter((item) => !isOfRobot(item))
    .map(({ wrongTries, lockedUntil, ...item }) => item)
    .sort((one, other) => `${one.pk}${one.sk}`.localeCompare(`${other.pk}${other.sk}`));
}

/**
 * Sends every robot through every link of a case that none has been through, and holds that nothing came of it.
 *
 * @returns the codes that a plain look at the links got
 */
async function besiege(reference: string): Promise<number[]> {
  const before = await recorded();
  const links = (await mailsAbout(system(), reference)).flatMap(linksIn);
  const codes = new Set<number>();
  const fresh = [...new Set(links)].filter((one) => !besieged.has(one));
  // All at once: robots do not wait for each other either.
  await Promise.all(
    fresh.map(async (link) => {
      for (const { method, status } of await prefetch(link)) {
        expect(method === 'OPTIONS' ? [405] : [200, 303, 401], `${method} ${status}`).toContain(status);
        codes.add(status);
      }
      const { opened, pressed } = await walk(browser, link, isPublic);
      besieged.set(link, [...opened, ...pressed]);
    }),
  );
  expect(await recorded()).toEqual(before);
  return [...codes].sort();
}

/** Somebody begins an application and has its link sent to them. */
async function begunByHand(): Promise<void> {
  const me = visitor(system());
  const email = 'goes-on-later@example.org';
  await me.send(await me.open('/apply'), '/apply', {});
  await me.send(await me.open('/apply/save'), '/apply/save', { email });
  await mailTo('Your link to go on', email, ({ text }) => text.includes('/resume/'));
}

const mailTo = (reference: string, address: string, fits: (mail: Mail) => boolean): Promise<Mail> =>
  until(
    async () =>
      (await mailsAbout(system(), reference)).findLast((mail) => mail.to[0] === address && fits(mail)),
    `a mail to ${address}`,
  );
/** The person whom the latest task mail went to opens it by that mail's link, after the robots. */
const human = (reference: string, ...kinds: string[]): Promise<OpenedTask> =>
  until(
    async () => {
      for (const mail of (await mailsAbout(system(), reference)).toReversed()) {
        const secret = taskSecret(mail, reference);
        const task = secret === undefined ? undefined : await openTask(system(), secret, mail.to[0] ?? '');
        if (task !== undefined && kinds.includes(task.kind)) return task;
      }
      return undefined;
    },
    `a task (${kinds.join(' or ')}) of ${reference} that somebody can open`,
  );
const sweep = (daysOn: number) => {
  const table = casesTableOf(system());
  const now = new Date(Date.now() + daysOn * 86_400_000).toISOString();
  const given = { ...config, waits: { ...config.waits, reminderSeconds: 1, escalationSeconds: 1 } };
  return chaseTasks(table, given, now).finally(() => table.client.destroy());
};

describe('robots that open every link of every mail (row 62), one mail after the other', {
  timeout: 60_000,
}, () => {
  let held: Held;
  const representative = {
    name: 'Moira Kelly',
    relationship: 'daughter',
    email: 'moira.kelly@example.org',
    authority: 'consent',
  };
  const applicant = 'robots-were-here@example.org';
  const play = async (kind: string): Promise<void> => {
    const task = await human(held.reference, kind);
    const act = (kind === 'decision' && script.acts.decision?.at(-1)) || firstAct(script, task);
    const receipt = await answer(system(), task, act);
    expect(receipt.status, JSON.stringify(receipt.body)).toBe(200);
    await settledDigest(system());
  };

  it('make nothing of the pages that are for anybody, nor of the link to an application that was begun', async () => {
    const before = await recorded();
    const { opened, pressed } = await walk(browser, `${system().url}/`);
    expect(opened).toEqual(expect.arrayContaining(publicPaths));
    expect(pressed.length).toBeGreaterThan(2);
    await begunByHand();
    await besiege('Your link to go on');
    expect(await recorded()).toEqual(before);
  });

  it('leave alone what the applicant is told and asked, and the applicant can answer', async () => {
    const application = anApplication((body) => {
      Object.assign(body, structuredClone(script.application), { representative });
      body.applicant.email = applicant;
    });
    held = await apply(system(), application);
    await mailTo(held.reference, representative.email, ({ text }) => text.includes('/t/'));
    expect(await besiege(held.reference)).toEqual([200, 303, 405]);

    expect(await view(system(), held)).toMatchObject({ status: 'awaiting_information' });
    await play('information');
    await human(held.reference, 'information');
    await besiege(held.reference);
    await play('information');
  });

  it('leave an assessment alone that is new, reminded of and passed up', async () => {
    await besiege(held.reference);
    await sweep(8);
    await until(
      async () =>
        (await mailsAbout(system(), held.reference)).find(({ subject }) => subject.startsWith('Reminder')),
      'a reminder',
    );
    await besiege(held.reference);
    await sweep(30);
    await mailTo(held.reference, lead, ({ subject }) => subject.startsWith('Overdue'));
    expect(await besiege(held.reference)).toContain(401);
  });

  it('leave an assessment alone that is delegated and handed back', async () => {
    const task = await human(held.reference, 'needs_assessment');
    const [other = ''] = config.people
      .filter(({ email, roles }) => email !== task.email && roles.includes('occupational_therapist'))
      .map(({ email }) => email);
    await call(system(), `/tasks/${task.taskId}/delegation`, {
      token: task.session,
      body: { toEmail: other, reason: 'On leave' },
    });
    await mailTo(held.reference, other, ({ text }) => text.includes('A colleague has passed this to you'));
    await besiege(held.reference);
    const delegate = await human(held.reference, 'needs_assessment');
    expect(delegate.view.handover).toMatchObject({ accepted: false });
    await call(system(), `/tasks/${task.taskId}/acceptance`, {
      token: delegate.session,
      body: { accepts: false, reason: 'I know the family' },
    });
    await mailTo(held.reference, task.email, ({ text }) => text.includes('handed this back'));
    await besiege(held.reference);
  });

  it('leave fresh links alone, whoever they are for', async () => {
    const { email } = await human(held.reference, 'needs_assessment');
    for (const address of [applicant, email]) {
      await call(system(), '/links', { body: { email: address } });
      await mailTo(held.reference, address, ({ subject }) => subject.startsWith('Your new link'));
    }
    await besiege(held.reference);
    await play('needs_assessment');
  });

  it.each(['ot_sign_off', 'scheme_of_works', 'decision'])(
    'leave a %s alone, which is then done by a person',
    async (kind) => {
      for (;;) {
        const next = await human(held.reference, kind, 'information');
        await besiege(held.reference);
        await play(next.kind);
        if (next.kind === kind) return;
      }
    },
  );

  it('leave a decided case alone', async () => {
    await mailTo(held.reference, applicant, ({ subject }) => subject.startsWith('The decision'));
    await besiege(held.reference);
    expect(await view(system(), held)).toMatchObject({ status: script.expect.status });
  });

  it('leave a request alone whose applicant changes how they are reached', async () => {
    const application = anApplication();
    const { reference, accessToken } = await apply(system(), application);
    const table = casesTableOf(system());
    const deployment = { table, config, publicUrl: system().url };
    const file = async () => (await readCase(table, reference)) as CaseFile;
    const email = `moved-${reference.toLowerCase()}@example.org`;
    const { address, phone } = application.applicant;
    const contact = { email: String(application.applicant.email), address, phone };
    await settledDigest(system());
    await changeContact(await file(), 'applicant', { ...contact, phone: '01225 496 000' }, deployment);
    await settledDigest(system());
    await changeContact(await file(), 'applicant', { ...contact, phone: '01225 496 000', email }, deployment);
    const { text } = await until(
      async () => (await mailsAbout(system(), 'code')).find(({ to }) => to[0] === email),
      'the code',
    );
    await besiege(reference);
    await confirmContact(
      await file(),
      /^\S{4,}$/m.exec(text.split('\n\n').slice(2).join('\n\n'))?.[0] ?? '',
      deployment,
    );
    const { text: welcome } = await mailTo(reference, email, ({ subject }) =>
      subject.startsWith('We write to this address'),
    );
    await besiege(reference);
    const token = /\/track\/[\w-]*?([\w-]{43})$/m.exec(welcome)?.[1] ?? accessToken;
    expect((await call(system(), `/applications/${reference}/withdrawal`, { token, body: {} })).status).toBe(
      200,
    );
    table.client.destroy();
  });

  it('leave a request alone that is withdrawn or lapses, or whose applicant no mail reaches', async () => {
    const [withdrawn, lapsed] = [
      await apply(system(), anApplication()),
      await apply(
        system(),
        anApplication(({ home }) => Object.assign(home, { applicantInterest: 'tenant' })),
      ),
    ] as const;
    await settledDigest(system());
    const [first] = await mailsAbout(system(), withdrawn.reference);
    await system().invoke('mail-events', {
      source: 'aws.ses',
      'detail-type': 'Email Bounced',
      detail: {
        eventType: 'Bounce',
        bounce: { bounceType: 'Permanent' },
        mail: { destination: first?.to, tags: { case: [withdrawn.reference], event: ['1'] } },
      },
    });
    await mailTo(withdrawn.reference, lead, ({ subject }) => subject.startsWith('An email did not arrive ('));
    await besiege(withdrawn.reference);
    await call(system(), `/applications/${withdrawn.reference}/withdrawal`, {
      token: withdrawn.accessToken,
      body: {},
    });
    await besiege(lapsed.reference);
    await sweep(400);
    await until(
      async () => ((await view(system(), lapsed)).status === 'lapsed' ? true : undefined),
      'the request to lapse',
    );
    for (const { reference } of [withdrawn, lapsed]) {
      await until(
        async () =>
          (await mailsAbout(system(), reference)).find(({ subject }) =>
            subject.startsWith('Your request has ended'),
          ),
        'word of the end',
      );
      await besiege(reference);
    }
  });

  it('went through every link of every mail that was sent, of every kind that there is', async () => {
    const mails = await mailsAbout(system(), '');
    const files = readdirSync(new URL('../../functions/views/emails/', import.meta.url));
    const modules = await Promise.all(
      files.map((file) => import(`#views/emails/${file.replace('.ts', '')}.ts`) as Promise<object>),
    );
    const names = modules
      .flatMap((module) => Object.keys(module))
      // One of the others, sent to another address.
      .filter((name) => name.endsWith('Mail') && name !== 'demonstrationMail');

    expect(Object.keys(makers).sort()).toEqual(names.sort());
    for (const [name, subject] of Object.entries(makers))
      expect(mails.filter((mail) => subject.test(mail.subject)).length, name).toBeGreaterThan(0);
    for (const mail of mails) {
      expect(
        Object.values(makers).some((subject) => subject.test(mail.subject)),
        mail.subject,
      ).toBe(true);
      // What robots had sent to their own address is no mail of anybody's.
      if (mail.to[0] === robotAddress) continue;
      for (const link of linksIn(mail)) expect([...besieged.keys()], mail.subject).toContain(link);
    }
    // What they did is no nothing: on every page that asks who somebody is, the button was pressed.
    for (const [link, walks] of besieged)
      expect(
        walks.some((step) => step.includes(': ')),
        link,
      ).toBe(link.includes('/t/') || walks.length > 1);
  });

  it('went through links that are short: under 120 characters at the address of a deployed API', async () => {
    const deployed = 'https://abcdefghij.execute-api.eu-west-2.amazonaws.com';
    const longest = Math.max(
      ...[...besieged.keys()].map((link) => link.length - system().url.length + deployed.length),
    );

    expect(longest).toBeLessThan(120);
  });

  it('learn nothing and change nothing by a link that is used, replaced or too old', async () => {
    const before = await recorded();
    const dead = [...besieged.keys()].filter((link) => link.includes('/t/'));
    await Promise.all(
      dead.map(async (link) => {
        for (const { method, status } of await prefetch(link))
          expect(status, link).toBe(method === 'OPTIONS' ? 405 : 410);
      }),
    );
    const [link = ''] = dead;
    const { pressed } = await walk(browser, link, isPublic);
    expect(pressed).toEqual([]);
    expect(await recorded()).toEqual(before);
  });
});
