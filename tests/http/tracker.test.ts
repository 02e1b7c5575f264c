import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { advanceTo } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { type Page, unescaped, type Visitor, visitor } from '#tests/support/browser.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer, apply, type Held, nextTask, play, view } from '#tests/support/player.ts';
import { call, type Mail, mailsAbout, taskSecret, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { settledDigest, tableDigest } from '#tests/support/table-digest.ts';

type Json = Record<string, unknown>;

const system = localSystem();
const textOf = ({ html }: Pick<Page, 'html'>) =>
  unescaped(html.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');
const titleOf = ({ html }: Page) => /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
const fieldOf = (page: Page, name: string) =>
  page.forms.flatMap(({ controls }) => controls).find((one) => one.name === name)?.value;

/** The link to the tracker in the newest mail to an address that has one. */
const trackerLink = (reference: string, to?: string): Promise<string> =>
  until(async () => {
    const mails = await mailsAbout(system(), reference);
    const mail = mails.findLast(
      (one) => one.text.includes('/track/') && (to === undefined || one.to[0] === to),
    );
    return mail && /\S+\/track\/\S+/.exec(mail.text)?.[0];
  }, 'a mail with the tracker');

async function opened(
  { reference }: Held,
  to?: string,
): Promise<{ me: Visitor; tracker: Page; link: string }> {
  const me = visitor(system());
  const link = await trackerLink(reference, to);
  return { me, tracker: await me.open(link), link };
}

/** The mails to an address, whatever case they name. */
async function mailsTo(address: string): Promise<Mail[]> {
  const { emails } = (await (await fetch(`${system().mailUrl}/store`)).json()) as {
    emails: { destination: { to: string[] }; subject: string; body: { text: string; html: string } }[];
  };
  return emails
    .filter(({ destination }) => destination.to[0] === address)
    .map(({ destination, subject, body }) => ({ to: destination.to, subject, ...body }));
}
const codeFor = (address: string, earlier?: string): Promise<string> =>
  until(async () => {
    const code = /^\d{6}$/m.exec((await mailsTo(address)).at(-1)?.text ?? '')?.[0];
    return code === earlier ? undefined : code;
  }, `a code for ${address}`);

const representative = {
  name: 'Moira Kelly',
  relationship: 'daughter',
  email: 'Moira.Kelly@example.org',
  authority: 'consent',
};

const newAddress = () => `new-${randomUUID()}@example.org`;
/** What the form about the applicant's own contact holds, with changes: a browser sends every field. */
function withChanges(
  page: Page,
  currentEmail: string,
  changes: Record<string, string>,
): Record<string, string> {
  const form = page.forms.find(({ controls }) => controls.some(({ name }) => name === 'phone'));
  const shown = (form?.controls ?? []).filter(({ type }) => type !== 'hidden');
  return {
    ...Object.fromEntries(shown.map(({ name, value }) => [name, value])),
    currentEmail,
    ...changes,
  };
}
const contactOf = (page: Page) => `${page.path}/contact`;

describe('the tracker', () => {
  it('names the stages, what is done and when, and who has the one that is under way', async () => {
    const { held, task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const { tracker } = await opened(held);
    const text = textOf(tracker);

    expect(text).toMatch(/We get your request Done on \d+ \w+ \d{4}/);
    expect(text).toMatch(/We check that nothing is missing Done on/);
    expect(text).toContain(
      `Your needs are assessed Now. With ${String((task.view.assignee as Json).name)}, occupational therapist, since`,
    );
    expect(text).toMatch(/You get the decision in writing Still to come/);
    expect(text).toContain('You have waited 0 days so far.');
    expect(text).toContain('The law gives us six months');
    expect(titleOf(tracker)).not.toMatch(/DFG-|dystonia|O.Brien/);
    expect(tracker.path).toBe(`/tracker/${held.reference}`);
  });

  it('has no form, and looks again by itself only when somebody asks for that', async () => {
    const { me, tracker } = await opened(await apply(system(), anApplication()));
    const live = await me.open(`${tracker.path}?live=1`);

    expect(tracker.forms).toEqual([]);
    expect(tracker.headers.get('refresh')).toBeNull();
    expect(live.headers.get('refresh')).toBe('60');
    expect(`${tracker.html}${live.html}`).not.toContain('http-equiv');
    expect(live.html).toContain(`<a href="${tracker.path}">Stop that</a>`);
  });

  it('says what is owed, and leads to the page on which it is answered, where the visitor is asked who they are', async () => {
    const script = caseScript('10-incomplete-tenant');
    const { held, task } = await advanceTo(system(), 'information', {
      script,
      application: anApplication((body) => {
        const { email } = body.applicant;
        Object.assign(body, structuredClone(script.application));
        body.applicant.email = email;
      }),
    });
    const { me, tracker } = await opened(held);
    expect(textOf(tracker)).toContain('What we need from you');
    const answers = await me.open(`${tracker.path}/answers`);
    const identity = await me.send(answers, answers.path, {});
    const page = await me.send(identity, `${identity.path}/identity`, { email: task.email });

    expect(identity.path).toBe(`/tasks/${task.taskId}`);
    expect(page.forms[0]?.controls.some(({ name }) => name.startsWith('answered.answers.0'))).toBe(true);
    expect((await me.send(identity, `${identity.path}/identity`, { email: 'x@example.org' })).status).toBe(
      403,
    );
  });

  it('shows the decision with the way to its letter, and no way to withdraw', async () => {
    const { held } = await play(system(), caseScript('01-adult-owner-dystonia'));
    const { me, tracker } = await until(async () => {
      const now = await opened(held);
      return now.tracker.html.includes('We sent you the decision in writing') ? now : undefined;
    }, 'the letter');
    const text = textOf(tracker);

    expect(text).toContain('A person decided on');
    expect(text).toContain('You get the decision in writing Done on');
    expect(tracker.html).toContain(`href="${tracker.path}/letter"`);
    expect(tracker.html).not.toContain('/withdrawal');
    expect((await me.open(`${tracker.path}/withdrawal`)).path).toBe(tracker.path);
  });
});

describe('a withdrawal', () => {
  it('is asked for once more, and made only when the box is ticked and the applicant’s address is typed', async () => {
    const application = anApplication();
    const held = await apply(system(), application);
    const { me, tracker } = await opened(held);
    const confirm = await me.open(`${tracker.path}/withdrawal`);
    const unsure = await me.send(confirm, confirm.path, {});

    expect(unsure.status).toBe(422);
    expect(textOf(unsure)).toContain('Tick the box if you want to withdraw');
    expect((await view(system(), held)).status).not.toBe('withdrawn');
    for (const email of ['', 'somebody.else@example.org', String(application.applicant.name)])
      expect((await me.send(unsure, confirm.path, { sure: 'true', email })).status).toBe(403);
    expect((await view(system(), held)).status).not.toBe('withdrawn');
    const email = ` ${String(application.applicant.email).toUpperCase()}`;
    const ended = await me.send(unsure, confirm.path, { sure: 'true', email });
    expect(ended.path).toBe(tracker.path);
    expect(ended.html).toMatch(/<h1[^>]*>Withdrawn<\/h1>/);
    expect(ended.html).not.toContain('/contact');
    expect((await me.open(contactOf(tracker))).path).toBe(tracker.path);
  });
});

describe('a new telephone number or postal address', () => {
  it('is used at once, is in the history, and the mail that stays is told', async () => {
    const application = anApplication();
    const { held, task } = await advanceTo(system(), 'needs_assessment', { application });
    const { me, tracker } = await opened(held);
    const page = await me.open(contactOf(tracker));
    expect(page.html).not.toContain(String(application.applicant.email));
    const saved = await me.send(page, page.path, {
      currentEmail: String(application.applicant.email),
      phone: '01225 000 111',
      'address.line1': '9 Mill Road',
      'address.postcode': 'ba1 1aa',
    });

    expect(saved.status).toBe(200);
    expect(textOf(saved)).toContain('Your contact details were changed on');
    expect(fieldOf(saved, 'address.postcode')).toBe('BA1 1AA');
    expect(textOf(await me.open(tracker.path))).toContain('Your contact details were changed.');
    await until(
      async () =>
        (await mailsAbout(system(), held.reference)).find(({ subject }) =>
          subject.startsWith('Your contact details'),
        ),
      'word of the change',
    );
    const shown = await call(system(), `/tasks/${task.taskId}`, { token: task.session });
    expect(shown.body.case).toMatchObject({
      applicant: { phone: '01225 000 111', address: application.applicant.address },
      postalAddress: { line1: '9 Mill Road', postcode: 'BA1 1AA' },
    });
  });

  it('that does not fit is said at its field, with everything still typed and nothing changed', async () => {
    const application = anApplication();
    const { me, tracker } = await opened(await apply(system(), application));
    const page = await me.open(contactOf(tracker));
    const before = await settledDigest(system());
    const wrong = await me.send(page, page.path, {
      currentEmail: String(application.applicant.email),
      email: 'zoë',
      phone: 'call me',
      'address.line1': '9 <b>',
    });

    expect(wrong.status).toBe(422);
    expect(fieldOf(wrong, 'email')).toBe('zoë');
    expect(fieldOf(wrong, 'phone')).toBe('call me');
    expect(fieldOf(wrong, 'address.line1')).toBe('9 <b>');
    for (const name of ['email', 'phone', 'address-postcode'])
      expect(wrong.html).toContain(`href="#f-${name}"`);
    expect(await tableDigest(system())).toBe(before);
  });
});

describe('a change of contact', () => {
  it('is made only by whoever types the address that is kept, which the page does not show', async () => {
    const application = anApplication((body) => Object.assign(body, { representative }));
    const { me, tracker } = await opened(
      await apply(system(), application),
      String(application.applicant.email),
    );
    const page = await me.open(contactOf(tracker));
    const before = await settledDigest(system());
    const changes = { phone: '01225 000 111', email: newAddress() };

    for (const { email } of [application.applicant, representative])
      expect(page.html.toLowerCase()).not.toContain(String(email).toLowerCase());
    // As it stands, with something in every box, and with another address than the one that is kept.
    const fromRobots = [
      withChanges(page, '', {}),
      withChanges(page, '', changes),
      withChanges(page, changes.email, changes),
    ];
    for (const typed of fromRobots) {
      const refused = await me.send(page, page.path, typed);
      expect(refused.status).toBe(403);
      expect(refused.html).toContain('href="#f-currentEmail"');
      expect(fieldOf(refused, 'phone')).toBe(typed.phone);
    }
    const theirs = { 'representative.email': changes.email };
    const refused = await me.send(page, page.path, theirs);
    expect(refused.status).toBe(403);
    expect(refused.html).toContain('href="#f-representative-currentEmail"');
    expect(await tableDigest(system())).toBe(before);
  });
});

describe('whoever acts for the applicant', () => {
  it('hears how it goes, and never gets a link to the tracker: not by news, nor on request, nor for a new address', async () => {
    const application = anApplication((body) => Object.assign(body, { representative }));
    const mine = String(application.applicant.email);
    const held = await apply(system(), application);
    const { me, tracker } = await opened(held, mine);
    const toThem = async (address: string) =>
      until(async () => {
        const mails = await mailsTo(address);
        return mails.length > 0 ? mails : undefined;
      }, `a mail to ${address}`);
    await toThem(representative.email);
    await call(system(), '/links', { body: { email: representative.email } });
    const page = await me.open(contactOf(tracker));
    const address = newAddress();
    const asked = await me.send(page, page.path, {
      'representative.currentEmail': mine,
      'representative.email': address,
    });
    const confirmed = await me.send(asked, `${page.path}/code`, { code: await codeFor(address) });
    await until(
      async () => ((await mailsTo(address)).length > 1 ? true : undefined),
      'word to the new address',
    );
    await settledDigest(system());

    expect(confirmed.status).toBe(200);
    for (const mail of [...(await mailsTo(representative.email)), ...(await mailsTo(address))])
      expect(`${mail.text}${mail.html}`, mail.subject).not.toContain('/track');
  });
});

describe('a new email address', () => {
  it('changes nothing until its code is typed, and the mail with the code says nothing of the case', async () => {
    const application = anApplication();
    const mine = String(application.applicant.email);
    const held = await apply(system(), application);
    const { me, tracker, link } = await opened(held);
    const page = await me.open(contactOf(tracker));
    const address = newAddress();
    const asked = await me.send(page, page.path, withChanges(page, mine, { email: address }));
    const code = await codeFor(address);
    const [mail] = await mailsTo(address);

    expect(textOf(asked)).toContain(`We sent a code to ${address}`);
    expect(`${mail?.subject}${mail?.text}`).not.toContain(held.reference);
    expect(`${mail?.subject}${mail?.text}`).not.toMatch(/\/t(rack)?\//);
    const wrong = await me.send(asked, `${page.path}/code`, { code: code === '000000' ? '1' : '000000' });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong)).toContain('That is not the code in the email');
    expect((await visitor(system()).open(link)).status).toBe(200);
    expect(
      (await everyItem(system())).some(
        ({ pk, type }) => pk === `CASE#${held.reference}` && type === 'contact_changed',
      ),
    ).toBe(false);
  });

  it('is used from its code on: the old one gets a notice, its links are dead, and the visitor stays in', async () => {
    const application = anApplication();
    const old = String(application.applicant.email);
    const held = await apply(system(), application);
    const { me, tracker, link } = await opened(held);
    const page = await me.open(contactOf(tracker));
    const address = newAddress();
    const asked = await me.send(page, page.path, withChanges(page, old, { email: address }));
    const code = await codeFor(address);
    const confirmed = await me.send(asked, `${page.path}/code`, {
      code: ` ${code.slice(0, 3)} ${code.slice(3)}`,
    });

    expect(confirmed.status).toBe(200);
    expect(textOf(confirmed)).toContain('We write to n•••@example.org now.');
    expect((await me.open(tracker.path)).status).toBe(200);
    expect((await visitor(system()).open(link)).status).toBe(404);
    const notice = await until(
      async () => (await mailsTo(old)).find(({ subject }) => subject.startsWith('We no longer write')),
      'the notice to the old address',
    );
    expect(`${notice.subject}${notice.text}`).not.toContain(address);
    expect((await visitor(system()).open(await trackerLink(held.reference, address))).status).toBe(200);
    expect((await view(system(), held)).status).not.toBe('');
    await settledDigest(system());
    await call(system(), '/links', { body: { email: old } });
    await call(system(), '/links', { body: { email: address } });
    await until(
      async () => (await mailsTo(address)).find(({ subject }) => subject.startsWith('Your new link')),
      'a fresh link to the new address',
    );
    await settledDigest(system());
    expect((await mailsTo(old)).filter(({ subject }) => subject.startsWith('Your new link'))).toEqual([]);
  });

  it('takes open requests for information with it: old link and old session die, a new link comes', async () => {
    const application = anApplication();
    const mine = String(application.applicant.email);
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', { application });
    await answer(system(), task, { outcome: 'needs_information', questions: ['Which floor?'] });
    const question = await nextTask(system(), held.reference, seen, 'information');
    const { me, tracker } = await opened(held);
    const page = await me.open(contactOf(tracker));
    const address = newAddress();
    const asked = await me.send(page, page.path, withChanges(page, mine, { email: address }));
    await me.send(asked, `${page.path}/code`, { code: await codeFor(address) });

    expect((await call(system(), `/t/${question.secret}`)).status).toBe(410);
    expect((await call(system(), `/tasks/${question.taskId}`, { token: question.session })).status).toBe(410);
    const fresh = await until(
      async () =>
        (await mailsAbout(system(), held.reference)).find(
          (mail) => mail.to[0] === address && taskSecret(mail) !== undefined,
        ),
      'the request at the new address',
    );
    const proof = await call(system(), `/tasks/${question.taskId}/identity`, {
      token: taskSecret(fresh) ?? '',
      body: { email: address },
    });
    const token = String(proof.body.session);
    const shown = await call(system(), `/tasks/${question.taskId}`, { token });
    const outcome = { outcome: 'answered', answers: [{ code: 'answer_to_question', value: 'The first.' }] };
    const done = await call(system(), `/tasks/${question.taskId}`, {
      token,
      body: { ...outcome, digest: shown.body.digest },
    });
    expect(done.status).toBe(200);
  });

  it('is not confirmed by a code that was tried five times wrong, or that a newer one replaced', async () => {
    const application = anApplication();
    const mine = String(application.applicant.email);
    const { me, tracker } = await opened(await apply(system(), application));
    const page = await me.open(contactOf(tracker));
    const address = newAddress();
    const asked = await me.send(page, page.path, withChanges(page, mine, { email: address }));
    const first = await codeFor(address);
    const again = await me.send(asked, page.path, withChanges(page, mine, { email: address }));
    const second = await codeFor(address, first);
    const statuses: number[] = [];
    for (let turn = 0; turn < 5; turn += 1)
      statuses.push((await me.send(again, `${page.path}/code`, { code: first })).status);

    expect(statuses).toEqual([422, 422, 422, 422, 422]);
    expect((await me.send(again, `${page.path}/code`, { code: second })).status).toBe(410);
    expect(fieldOf(await me.open(page.path), 'code')).toBeUndefined();
  });

  it('cannot be that of somebody who handles cases', async () => {
    const application = anApplication();
    const mine = String(application.applicant.email);
    const { me, tracker } = await opened(await apply(system(), application));
    const page = await me.open(contactOf(tracker));
    const before = await settledDigest(system());
    const refused = await me.send(
      page,
      page.path,
      withChanges(page, mine, { email: 'Helen.Marsh+x@threshold.example' }),
    );

    expect(refused.status).toBe(422);
    expect(textOf(refused)).toContain('belongs to somebody who handles cases');
    expect(await tableDigest(system())).toBe(before);
  });

  it('is asked for by nobody else: not without the nonce of the tracker’s own page, nor from another site', async () => {
    const mine = await apply(system(), anApplication());
    const before = await settledDigest(system());
    const post = (path: string, headers: Record<string, string>) =>
      call(system(), path, {
        body: new URLSearchParams({
          who: 'applicant',
          email: newAddress(),
          code: '000000',
          taskId: 'x',
        }).toString(),
        headers: {
          accept: 'text/html',
          'content-type': 'application/x-www-form-urlencoded',
          cookie: `access=${mine.accessToken}`,
          ...headers,
        },
      });

    for (const part of ['contact', 'contact/code', 'answers']) {
      const path = `/tracker/${mine.reference}/${part}`;
      expect((await post(path, {})).status, part).toBe(403);
      expect((await post(path, { origin: 'https://evil.example' })).status, part).toBe(403);
    }
    expect(await tableDigest(system())).toBe(before);
  });
});
