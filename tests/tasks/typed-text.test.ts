import { describe, expect, it } from 'vitest';
import { type Advanced, advanceTo } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { answersFor, fillIn, ownAddressIn } from '#tests/support/apply-journey.ts';
import { type Page, unescaped, type Visitor, visitor } from '#tests/support/browser.ts';
import { faultySystem } from '#tests/support/faulty-system.ts';
import { view } from '#tests/support/player.ts';
import { call } from '#tests/support/service.ts';
import { settledDigest, tableDigest } from '#tests/support/table-digest.ts';

const { system, faults } = faultySystem('dynamodb');
const words = 'She cannot lift a leg over the bath & <b>fell</b> "twice" in May.';
const typed = {
  outcome: 'refuse',
  'refuse.grounds.0.code': 'other',
  'refuse.grounds.0.facts': words,
};

type Open = Advanced & { me: Visitor; page: Page };

/** A decision-maker who has opened a case and typed for a while. */
async function deciding(): Promise<Open> {
  const advanced = await advanceTo(system(), 'decision', { application: anApplication() });
  const me = visitor(system());
  const link = await me.open(`/t/${advanced.task.secret}`);
  const page = await me.send(link, `${link.path}/identity`, { email: advanced.task.email });
  await settledDigest(system());
  return { ...advanced, me, page };
}
const typedIn = (page: Page, name: string) =>
  page.forms.flatMap(({ controls }) => controls).find((one) => one.name === name)?.value;
/** What a page gives back as text to copy. */
const said = ({ html }: Page): string[] =>
  [...html.matchAll(/<dd[^>]*>([\s\S]*?)<\/dd>/g)].map(([, text = '']) => unescaped(text));
const isRefusal = ({ forms }: Page) =>
  forms.some(({ controls }) =>
    controls.some(({ name, value, isChosen }) => name === 'outcome' && value === 'refuse' && isChosen),
  );

describe('what somebody typed', () => {
  it('is back on the page when they prove once more who they are after their visit has ended, and is recorded only when they send it', async () => {
    const { me, page, task, held } = await deciding();
    const before = await tableDigest(system());
    me.forget('session');
    const asked = await me.send(page, page.path, typed);
    const identity = `${page.path}/identity`;

    expect(asked.status).toBe(401);
    expect(asked.forms.map(({ action }) => action)).toEqual([identity]);
    expect(asked.html).toContain('What you typed is still here');
    // Before the proof, the page shows nothing of the case: only what this browser sent is in it, as hidden values.
    expect(asked.html).not.toContain('O&#39;Brien');
    expect(asked.html).not.toContain('<b>fell');
    expect(await tableDigest(system())).toBe(before);

    const wrong = await me.send(asked, identity, { email: 'somebody.else@example.org' });
    expect(wrong.status).toBe(403);
    const back = await me.send(wrong, identity, { email: task.email });
    expect(back.status).toBe(200);
    expect(typedIn(back, 'refuse.grounds.0.facts')).toBe(words);
    expect(isRefusal(back)).toBe(true);
    expect(back.html).toContain('has not been sent yet');
    expect(await view(system(), held)).toMatchObject({ status: 'deciding' });

    expect((await me.send(back, page.path, typed)).status).toBe(200);
    expect(await view(system(), held)).toMatchObject({ status: 'refused' });
  });

  it('survives the end of the link’s cookie too: it is sent again when the link has been opened again', async () => {
    const { me, page, task, held } = await deciding();
    me.forget('session', 'link');
    const ended = await me.send(page, page.path, typed);

    expect(ended.status).toBe(401);
    expect(ended.html).toContain('Open the link in your email again');
    expect(said(ended)).toContain(words);
    await me.open(`/t/${task.secret}`);
    const asked = await me.send(ended, page.path, {});
    const back = await me.send(asked, `${page.path}/identity`, { email: task.email });
    expect(typedIn(back, 'refuse.grounds.0.facts')).toBe(words);
    expect(await view(system(), held)).toMatchObject({ status: 'deciding' });
  });

  it('survives a session that the browser still holds and the table no longer knows', async () => {
    const { me, page, task } = await deciding();
    me.forget('session');
    const asked = await me.open(page.path);

    expect(asked.status).toBe(200);
    expect(asked.forms.map(({ action }) => action)).toEqual([`${page.path}/identity`]);
    const stale = await fetch(`${system().url}${page.path}`, {
      method: 'POST',
      headers: {
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        cookie: `link=${task.secret}; session=${'A'.repeat(43)}`,
      },
      body: new URLSearchParams(typed).toString(),
    });
    expect(stale.status).toBe(401);
    expect(await stale.text()).toContain('What you typed is still here');
  });

  it('is back with the case as it now is when the case has changed meanwhile (row 17)', async () => {
    const { me, page, held } = await deciding();
    const digest = page.forms[0]?.controls.find(({ name }) => name === 'digest');
    const now = digest?.value;
    if (digest) digest.value = 'A'.repeat(43);
    const back = await me.send(page, page.path, typed);

    expect(back.status).toBe(409);
    expect(back.html).toContain('The case has changed');
    expect(typedIn(back, 'refuse.grounds.0.facts')).toBe(words);
    expect(isRefusal(back)).toBe(true);
    expect(typedIn(back, 'digest')).toBe(now);
    expect(await view(system(), held)).toMatchObject({ status: 'deciding' });
    expect((await me.send(back, back.path, typed)).status).toBe(200);
  });

  it('is there to copy when the task has ended meanwhile, and nothing of the case is', async () => {
    const { me, page, held } = await deciding();
    await call(system(), `/applications/${held.reference}/withdrawal`, { token: held.accessToken, body: {} });
    const gone = await me.send(page, page.path, typed);

    expect(gone.status).toBe(410);
    expect(said(gone)).toContain(words);
    expect(gone.html).toContain('It has not been recorded');
    expect(gone.html).not.toContain('<b>fell');
    expect(gone.html).not.toContain('O&#39;Brien');
    expect(gone.forms).toEqual([]);
  });

  it('is there to copy when another outcome was recorded first', async () => {
    const { me, page, held } = await deciding();
    await me.send(page, page.path, typed);
    const conflict = await me.send(page, page.path, { ...typed, 'refuse.grounds.0.facts': 'Other words.' });

    expect(conflict.status).toBe(409);
    expect(said(conflict)).toContain('Other words.');
    expect(await view(system(), held)).toMatchObject({ status: 'refused' });
  });

  it('can be sent again by one press when storage was down', async () => {
    const { me, page, held } = await deciding();
    faults.on('*').times(1_000).down();
    const down = await me.send(page, page.path, typed);
    faults.heal();

    expect(down.status).toBe(503);
    expect(down.html).toContain('<dt>Refuse, grounds 1, facts</dt>');
    expect((await me.send(down, page.path, {})).status).toBe(200);
    expect(await view(system(), held)).toMatchObject({ status: 'refused' });
  });

  it('of a colleague stays when the page is older than the visit', async () => {
    const { me, page, task } = await deciding();
    const link = await me.open(`/t/${task.secret}`);
    me.forget('session');
    const asked = await me.open(link.path);
    await me.send(asked, `${page.path}/identity`, { email: task.email });
    const colleague = { toEmail: 'helen.marsh@threshold.example', reason: words };
    const back = await me.send(page, `${page.path}/delegation`, colleague);

    expect(back.status).toBe(403);
    expect(typedIn(back, 'reason')).toBe(words);
    expect(back.html).toContain('The page was open for too long');
  });

  it('is not repeated to anybody on a page that another site’s form leads to', async () => {
    const { page } = await deciding();
    const answered = await fetch(`${system().url}${page.path}`, {
      method: 'POST',
      headers: {
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'cross-site',
      },
      body: new URLSearchParams({ outcome: 'Call 0900 123 456 now' }).toString(),
    });

    expect(answered.status).toBe(403);
    expect(await answered.text()).not.toContain('0900');
  });

  it('can be an answer of an application as well: when storage is down it is sent again by one press', async () => {
    const me = visitor(system());
    const page = await me.send(await me.open('/apply'), '/apply', {});
    faults.on('*').times(1_000).down();
    const down = await me.send(page, page.path, { programme: 'charity' });
    faults.heal();
    const next = await me.send(down, page.path, {});

    expect(down.status).toBe(503);
    expect(next.path).toBe('/apply/questions/request/applying-for');
    expect(
      (await me.open(page.path)).forms.flatMap(({ controls }) => controls).find(({ isChosen }) => isChosen)
        ?.value,
    ).toBe('charity');
  });

  it('can be a whole application: when storage is down as it is sent, it is sent again, and makes one case', async () => {
    const me = visitor(system());
    const answers = answersFor(anApplication());
    await fillIn(me, answers);
    const declaration = await me.open('/apply/declaration');
    const ticked = {
      informationIsTrue: 'true',
      shareWithOccupationalTherapist: 'true',
      healthData: 'true',
      email: ownAddressIn(answers),
    };
    faults.on('*').times(1_000).down();
    const down = await me.send(declaration, declaration.path, ticked);
    faults.heal();
    const first = await me.send(down, declaration.path, {});
    const again = await me.send(down, declaration.path, {});

    expect(down.status).toBe(503);
    expect(first.path).toBe('/apply/sent');
    expect(again.html).toBe(first.html);
  });

  it('can be an address for a lost link as well', async () => {
    const me = visitor(system());
    const form = await me.open('/links');
    faults.on('*').times(1_000).down();
    const down = await me.send(form, '/links', { email: 'nobody@example.org' });
    faults.heal();

    expect(down.status).toBe(503);
    expect((await me.send(down, '/links', {})).status).toBe(202);
  });
});
