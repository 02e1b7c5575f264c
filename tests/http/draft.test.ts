import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { anApplication } from '#tests/support/an-application.ts';
import { answersFor, begin, fillIn, mainForm, send } from '#tests/support/apply-journey.ts';
import { type Page, type Visitor, visitor } from '#tests/support/browser.ts';
import { localSystem, type TestSystem } from '#tests/support/local-system.ts';
import { expectErrorPage, expectSoundPage, typedIn } from '#tests/support/page-checks.ts';
import { type Mail, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';
import { tableDigest } from '#tests/support/table-digest.ts';

const system = localSystem();

const owner = () => answersFor(anApplication());
const continueWith = (me: Visitor, page: Page, typed: Record<string, string>) =>
  me.send(page, mainForm(page).action, typed);

/** Somebody who has begun, and is at the question of their name. */
async function begun(service = system()): Promise<{ me: Visitor; page: Page; name: string }> {
  const me = visitor(service);
  await begin(me, owner());
  const page = await me.open('/apply/questions/applicant/name');
  return { me, page, name: `Somebody ${Math.random()}` };
}
const linkOn = ({ html }: Page): string => /href="(https?:\/\/[^"]*\/resume\/[\w-]+)"/.exec(html)?.[1] ?? '';
const linkIn = ({ text }: Mail): string => /https?:\/\/\S+\/resume\/[\w-]+/.exec(text)?.[0] ?? '';

async function mailsTo({ mailUrl }: TestSystem, address: string): Promise<Mail[]> {
  const response = await fetch(`${mailUrl}/store`);
  const { emails } = (await response.json()) as {
    emails: { destination: { to: string[] }; subject: string; body: { text: string; html: string } }[];
  };
  return emails
    .filter(({ destination }) => destination.to.includes(address))
    .map(({ destination, subject, body }) => ({ to: destination.to, subject, ...body }));
}
const mailTo = (service: TestSystem, address: string, which = '') =>
  until(
    async () => (await mailsTo(service, address)).findLast(({ subject }) => subject.includes(which)),
    `a mail to ${address}`,
  );

/** Changes a draft in the table, for what only time does otherwise. */
async function change(
  { dynamodbUrl, tableName }: TestSystem,
  draftId: string,
  values: Record<string, unknown>,
) {
  const base = new DynamoDBClient({ endpoint: dynamodbUrl });
  const names = Object.keys(values);
  await DynamoDBDocumentClient.from(base).send(
    new UpdateCommand({
      TableName: tableName,
      Key: { pk: `DRAFT#${draftId}`, sk: 'DRAFT' },
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, values[name]])),
    }),
  );
  base.destroy();
}
const idIn = (link: string): string => /resume\/([\w-]{12})/.exec(link)?.[1] ?? '';

describe('the private link', () => {
  it('is short, and opens the draft on any device at an address without the secret', async () => {
    const { me, page, name } = await begun();
    await continueWith(me, page, { 'applicant.name': name });
    const link = linkOn(await me.open('/apply/save'));
    const path = new URL(link).pathname;
    // The longest address that AWS gives an API, and the path.
    expect('https://abcdefghij.execute-api.ap-southeast-2.amazonaws.com'.length + path.length).toBeLessThan(
      130,
    );
    const elsewhere = visitor(system());
    const tasks = await elsewhere.open(link);

    expect(tasks.path).toBe('/apply/tasks');
    expectSoundPage(tasks);
    expect(typedIn(await elsewhere.open(page.path), 'applicant.name')).toBe(name);
  });

  it('changes nothing and burns nothing when a mail scanner looks at it, however often', async () => {
    const { me } = await begun();
    const link = linkOn(await me.open('/apply/save'));
    const before = await tableDigest(system());
    for (const method of ['HEAD', 'GET', 'GET', 'HEAD']) {
      const response = await fetch(link, { method, redirect: 'manual' });
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe('/apply/tasks');
    }

    expect(await tableDigest(system())).toBe(before);
  });

  it.each(['A'.repeat(55), 'short', `${'A'.repeat(12)}${'!'.repeat(43)}`])(
    'that we never gave out (%s) opens nothing and says what to do',
    async (key) => {
      const page = await visitor(system()).open(`/resume/${key}`);

      expect(page.status).toBe(404);
      expectSoundPage(page);
      expect(page.html).toContain('href="/links"');
    },
  );

  it('of another draft, put together with a right id, opens nothing', async () => {
    const [one, other] = [await begun(), await begun()];
    const key = (link: string) => new URL(link).pathname.slice('/resume/'.length);
    const mixed = key(linkOn(await one.me.open('/apply/save'))).slice(0, 12);
    const secret = key(linkOn(await other.me.open('/apply/save'))).slice(12);

    expect((await visitor(system()).open(`/resume/${mixed}${secret}`)).status).toBe(404);
  });

  it('shows, once the application is sent, that it is', async () => {
    const me = visitor(system());
    const answers = owner();
    await fillIn(me, answers);
    const link = linkOn(await me.open('/apply/save'));
    await send(me, answers);

    expect((await visitor(system()).open(link)).path).toBe('/apply/sent');
  });
});

describe('having the link mailed', () => {
  it('sends a link of its own, with nothing personal in the mail, and the old link goes on working', async () => {
    const { me, page, name } = await begun();
    await continueWith(me, page, { 'applicant.name': name });
    const save = await me.open('/apply/save');
    const address = `later-${Date.now()}@example.org`;
    const sent = await me.send(save, '/apply/save', { email: ` ${address} ` });
    expect(sent.status).toBe(202);
    expectSoundPage(sent);
    expect(sent.html).toContain(address);
    const mail = await mailTo(system(), address);

    expect(mail.subject).toBe('Your link to go on with your application');
    expect(JSON.stringify(mail)).not.toContain(name);
    expect(linkIn(mail)).not.toBe(linkOn(save));
    const elsewhere = visitor(system());
    expect((await elsewhere.open(linkIn(mail))).path).toBe('/apply/tasks');
    expect(typedIn(await elsewhere.open(page.path), 'applicant.name')).toBe(name);
    expect((await visitor(system()).open(linkOn(save))).path).toBe('/apply/tasks');
    const kept = JSON.stringify(await everyItem(system()));
    for (const link of [linkIn(mail), linkOn(save)]) expect(kept).not.toContain(link.slice(-43));
  });

  it.each([
    ['', 'Enter an email address'],
    ['zoë', 'name@example.org'],
  ])('says what is wrong with “%s”', async (email, said) => {
    const { me } = await begun();
    const back = await me.send(await me.open('/apply/save'), '/apply/save', { email });

    expectErrorPage(back, 422);
    expect(back.html).toContain(said);
    expect(typedIn(back, 'email')).toBe(email);
  });

  it('is done three times an hour for one address, whichever drafts ask', async () => {
    const address = `victim-${Date.now()}@example.org`;
    const answers: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      const { me } = await begun();
      answers.push((await me.send(await me.open('/apply/save'), '/apply/save', { email: address })).status);
    }

    expect(answers).toEqual([202, 202, 202, 429]);
  });

  it('is also what “get a new link” does, for the address that the draft has', async () => {
    const { me } = await begun();
    const address = `lost-${Date.now()}@example.org`;
    const page = await me.open('/apply/questions/applicant/email');
    await continueWith(me, page, { 'applicant.email': address });
    const stranger = visitor(system());
    await stranger.send(await stranger.open('/links'), '/links', { email: address });
    const mail = await mailTo(system(), address);

    expect(mail.text).toContain('Go on with your application');
    expect((await stranger.open(linkIn(mail))).path).toBe('/apply/tasks');
  });

  it('saves what was typed on the page that somebody leaves for later, and leaves an empty one alone', async () => {
    const { me, page, name } = await begun();
    const later = await continueWith(me, page, { 'applicant.name': name, later: 'true' });
    expect(later.path).toBe('/apply/save');
    expect(typedIn(await me.open(page.path), 'applicant.name')).toBe(name);
    const empty = await me.open('/apply/questions/applicant/email');
    expect((await continueWith(me, empty, { later: 'true' })).path).toBe('/apply/save');
  });
});

describe('a browser that has lost hold of its draft', () => {
  it('is told what to do, and gets back the words that it sent', async () => {
    const { me, page } = await begun();
    me.forget('draft');
    const words = 'Siân <b>Brien</b>';
    const lost = await continueWith(me, page, { 'applicant.name': words });

    expect(lost.status).toBe(404);
    expectSoundPage(lost);
    expect(lost.html).toContain('Siân &lt;b&gt;Brien&lt;/b&gt;');
    for (const said of ['private link', '/links', 'Start a new application', '01632'])
      expect(lost.html).toContain(said);
    expect((await me.open('/apply/tasks')).status).toBe(404);
  });

  it('and has another one open is told so, and nothing is saved to either', async () => {
    const { me, page } = await begun();
    await begin(me, owner());
    const before = await tableDigest(system());
    const told = await continueWith(me, page, { 'applicant.name': 'In the wrong window' });

    expect(told.status).toBe(403);
    expect(told.html).toContain('Another application is open in this browser');
    expect(told.html).toContain('In the wrong window');
    expect(await tableDigest(system())).toBe(before);
  });
});

describe('a draft that is over', () => {
  it('says that it was deleted and why, at its link and on each of its pages, and shows no answer', async () => {
    const { me, page, name } = await begun();
    await continueWith(me, page, { 'applicant.name': name });
    const link = linkOn(await me.open('/apply/save'));
    await change(system(), idIn(link), { expiresAt: '2020-01-01T00:00:00.000Z' });

    for (const over of [
      await me.open('/apply/tasks'),
      await visitor(system()).open(link),
      await me.open(page.path),
    ]) {
      expect(over.status).toBe(410);
      expectSoundPage(over);
      expect(over.html).toContain('Your application has been deleted');
      expect(over.html).toContain('30 days');
      expect(over.html).not.toContain(name);
    }
    expect((await me.send(page, page.path, { 'applicant.name': 'x' })).status).toBe(410);
  });

  it('is kept for longer each time that an answer is saved', async () => {
    const { me, page } = await begun();
    const link = linkOn(await me.open('/apply/save'));
    const soon = new Date(Date.now() + 60_000).toISOString();
    await change(system(), idIn(link), { expiresAt: soon, ttl: 1 });
    await continueWith(me, page, { 'applicant.name': 'Siân' });
    const draft = (await everyItem(system())).find(({ draftId }) => draftId === idIn(link));

    expect(String(draft?.expiresAt) > soon).toBe(true);
    expect(draft?.ttl).toBe(Math.floor(Date.parse(String(draft?.expiresAt)) / 1000));
  });
});

describe('a form of a draft', () => {
  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
  ])('from another site (%j) is refused and not repeated, wherever it goes', async (headers) => {
    const { me } = await begun();
    const key = new URL(linkOn(await me.open('/apply/save'))).pathname.slice('/resume/'.length);
    const before = await tableDigest(system());
    for (const path of [
      '/apply',
      '/apply/check',
      '/apply/questions/home/kind',
      '/apply/questions/need/difficulties/1',
      '/apply/questions/need/difficulties/1/removal',
      '/apply/declaration',
      '/apply/save',
      '/apply/sent',
    ]) {
      const response = await fetch(`${system().url}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          accept: 'text/html',
          cookie: `draft=${key}`,
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body: new URLSearchParams({ 'home.kind': 'Call 0900', email: 'x@example.org' }).toString(),
      });
      expect(response.status, path).toBe(403);
      expect(await response.text()).not.toContain('0900');
    }
    expect(await tableDigest(system())).toBe(before);
  });

  it('without its nonce is refused', async () => {
    const { me, page } = await begun();
    const nonce = page.forms[0]?.controls.find(({ name }) => name === 'nonce');
    if (nonce) nonce.value = 'A'.repeat(43);
    const before = await tableDigest(system());

    expect((await continueWith(me, page, { 'applicant.name': 'x' })).status).toBe(403);
    expect(await tableDigest(system())).toBe(before);
  });
});

describe('an application that the rules of the day refuse', () => {
  it('comes back to the answers with a link to the question that can mend it', async () => {
    const me = visitor(system());
    const answers = owner();
    await fillIn(me, answers);
    const link = linkOn(await me.open('/apply/save'));
    const draft = (await everyItem(system())).find(({ draftId }) => draftId === idIn(link));
    const ofStaff = { 'applicant.email': 'helen.marsh@threshold.example' };
    await change(system(), idIn(link), { answers: { ...(draft?.answers as object), ...ofStaff } });
    const back = await send(me, { ...answers, ...ofStaff });

    expect(back.status).toBe(422);
    expect(back.html).toContain('<title>Error: ');
    expect(back.html).toContain(
      '<a href="/apply/questions/applicant/email?from=answers">Use a personal address',
    );
  });
});

describe('nothing that somebody says', () => {
  it('is in a line of the log', async () => {
    const { me, page, name } = await begun();
    await continueWith(me, page, { 'applicant.name': name });
    const link = linkOn(await me.open('/apply/save'));
    await visitor(system()).open(link);
    const log = system().logs.join('\n');

    expect(log).toContain('POST /apply/questions/{section}/{question}');
    expect(log).not.toContain(name);
    expect(log).not.toContain(idIn(link));
  });
});

describe('before a draft is deleted', () => {
  const hurried = localSystem({ waits: { draftSeconds: 600, draftWarningSeconds: 600 } });

  it('its owner is warned once, with a fresh link', async () => {
    const { me } = await begun(hurried());
    const address = `warned-${Date.now()}@example.org`;
    const page = await me.open('/apply/questions/applicant/email');
    await continueWith(me, page, { 'applicant.email': address });
    const mail = await mailTo(hurried(), address, 'deleted');

    expect(mail.subject).toBe('Your application will be deleted soon');
    expect((await visitor(hurried()).open(linkIn(mail))).path).toBe('/apply/tasks');
    // Two drafts further on the sweep has been round several times.
    for (let count = 0; count < 2; count += 1) {
      const other = await begun(hurried());
      const next = `other-${count}-${Date.now()}@example.org`;
      await continueWith(other.me, await other.me.open('/apply/questions/applicant/email'), {
        'applicant.email': next,
      });
      await mailTo(hurried(), next, 'deleted');
    }
    expect(await mailsTo(hurried(), address)).toHaveLength(1);
  });
});
