import * as fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '#tests/browser/chromium.ts';
import { advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { type CaseScript, caseScript } from '#tests/support/case-script.ts';
import { cloneCase, newReferences } from '#tests/support/clone-case.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer } from '#tests/support/player.ts';
import { expectProblem } from '#tests/support/problem.ts';
import { letRelaySleep } from '#tests/support/relay-sleep.ts';
import { type Answer, call, mailsAbout, until } from '#tests/support/service.ts';

type Json = Record<string, unknown>;

const system = localSystem({
  database: 'own',
  waits: { sweepSeconds: 3600 },
  entries: { relay: new URL('../support/sleeping-relay.ts', import.meta.url).pathname },
});
const script = caseScript('01-adult-owner-dystonia');
afterEach(() => letRelaySleep(false));

const canary = 'canary59';
const mark = fc.integer({ min: 100_000, max: 999_999 }).map((number) => `${canary}${number}`);

/** What fits nowhere, or hardly anywhere. */
const odd = fc.oneof(
  mark,
  mark.map((text) => ({ [text]: text })),
  mark.map((text) => [text, [text]]),
  fc
    .tuple(mark, fc.constantFrom('\u0000', '\u202e', '\ud800', '\r\nBcc: x@y.example', '<script>'))
    .map(([text, extra]) => `${text}${extra}`),
  fc.constantFrom(null, true, false, -1, 1.5, 1e300, 2 ** 53, '', ' ', [], {}),
  mark.map((text) => text.repeat(600)),
);
const bend = fc.record({
  places: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  how: fc.constantFrom('replace', 'replace', 'replace', 'add', 'remove'),
  value: odd,
});

/** A body with something wrong at a few of its places. */
function bent(body: Json, { places, how, value }: ReturnType<typeof bentFrom>): Json {
  const copy = structuredClone(body);
  for (const place of places) {
    const holders = holdersIn(copy);
    const [holder, key] = holders[place % holders.length] as [Json, string];
    if (how === 'remove') delete holder[key];
    else holder[how === 'add' ? 'extraField' : key] = structuredClone(value);
  }
  return copy;
}
const bentFrom = (seed: number) =>
  fc.sample(bend, { numRuns: 1, seed })[0] as { places: number[]; how: string; value: unknown };

/** Every place in a body: what holds it, and under which name. */
const holdersIn = (value: unknown): [Json, string][] =>
  value !== null && typeof value === 'object'
    ? Object.keys(value).flatMap((key): [Json, string][] => [
        [value as Json, key],
        ...holdersIn((value as Json)[key]),
      ])
    : [];

describe('an outcome with something wrong', () => {
  const kinds = ['needs_assessment', 'ot_sign_off', 'scheme_of_works', 'decision'] as const;

  it.each(kinds)(
    '59. gets no 5xx as %s, 150 times, and every refusal is a problem that repeats nothing',
    async (kind) => {
      const { held, task } = await advanceTo(system(), kind, { script, application: anApplication() });
      const valid =
        (kind === 'decision' ? script.acts.decision?.at(-1) : undefined) ?? firstAct(script, task);
      const copies = newReferences(40);
      letRelaySleep(true);
      await cloneCase(system(), held.reference, copies);
      const bodies = Array.from({ length: 150 }, (_, number) =>
        bent(valid, bentFrom(20_261_126 + number)),
      ).values();
      const codes: Record<number, number> = {};
      const refused: Answer[] = [];

      // Each worker has a case of its own, and takes another when something was recorded after all.
      const work = async () => {
        let open: { path: string; digest: unknown } | undefined;
        for (const body of bodies) {
          if (open === undefined) {
            const path = `/tasks/${task.taskId.replace(held.reference, copies.pop() ?? '')}`;
            open = { path, digest: (await call(system(), path, { token: task.session })).body.digest };
          }
          const answered = await call(system(), open.path, {
            token: task.session,
            body: { digest: open.digest, ...body },
          });
          codes[answered.status] = (codes[answered.status] ?? 0) + 1;
          if (answered.status === 200) open = undefined;
          else refused.push(answered);
        }
      };
      await Promise.all(Array.from({ length: 8 }, work));

      for (const one of refused) expectProblem(one, [400, 422], [canary]);
      expect(codes[422]).toBeGreaterThan(90);
      expect(Object.values(codes).reduce((sum, count) => sum + count)).toBe(150);
    },
  );
});

describe('what somebody typed, in a browser', () => {
  const nasty =
    '<script>alert(1)</script><img src=x onerror=alert(1)> "><a href="https://evil.example/a">a</a> [b](https://evil.example/b) javascript:alert(1)';
  const written = new Set(
    'name condition detail problem needStatement recommendedAdaptation reasoning option reason reasons statement description contractor conditions line1'.split(
      ' ',
    ),
  );
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  /** The same text in place of every text that somebody wrote. */
  const defaced = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((entry) => defaced(entry, name));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, defaced(entry, key)]));
    return typeof value === 'string' && written.has(name)
      ? nasty.slice(0, name === 'name' ? 110 : 200)
      : value;
  };

  /** Lets a browser make of a page what it will, without the header that forbids scripts, and sees what there is. */
  async function inDom(markup: string) {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    await page.setContent(markup, { waitUntil: 'domcontentloaded' });
    const found = (await page.evaluate(`({
      scripts: document.scripts.length,
      handlers: [...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]).filter(({ name }) => name.startsWith('on')).length,
      images: document.querySelectorAll('img[src=x]').length,
      links: [...document.querySelectorAll('a, area, form, iframe')].map((one) => one.href || one.action || one.src || '').filter((to) => /evil|javascript:/.test(String(to))).length,
      text: document.body.innerText + [...document.querySelectorAll('textarea, input')].map(({ value }) => value).join(' '),
    })`)) as { text: string };
    await context.close();
    return { ...found, dialogs };
  }

  it('79. is text to the parser of a browser: no script, no handler, no image and no link of a stranger’s', async () => {
    const application = anApplication((body) => Object.assign(body, defaced(structuredClone(body))));
    const nastyScript = { ...(defaced(script) as CaseScript), name: script.name };
    const { held, task } = await advanceTo(system(), 'decision', { script: nastyScript, application });
    const page = async (path: string, cookie: string) =>
      String((await call(system(), path, { headers: { accept: 'text/html', cookie } })).body.text);
    const decision = script.acts.decision?.at(-1) ?? {};
    const shown: Record<string, string> = {
      'the task': await page(`/tasks/${task.taskId}`, `session=${task.session}`),
    };
    expect(
      (await answer(system(), task, { ...decision, reasons: [nasty], conditions: [nasty] })).status,
    ).toBe(200);
    const mails = await until(async () => {
      const all = await mailsAbout(system(), held.reference);
      return all.some(({ subject }) => subject.startsWith('The decision')) ? all : undefined;
    }, 'the decision by mail');
    shown.tracker = await page(`/tracker/${held.reference}`, `access=${held.accessToken}`);
    shown.letter = await page(`/tracker/${held.reference}/letter`, `access=${held.accessToken}`);
    for (const { subject, html } of mails) shown[subject] = html;

    const seen = await Promise.all(
      Object.entries(shown).map(async ([name, markup]) => ({ name, ...(await inDom(markup)) })),
    );

    for (const { text, ...rest } of seen)
      expect(rest).toEqual({ name: rest.name, scripts: 0, handlers: 0, images: 0, links: 0, dialogs: [] });
    const literal = seen.filter(({ text }) => text.includes('<script>alert(1)</script>'));
    expect(literal.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['the task', 'tracker', 'letter']),
    );
  });
});
