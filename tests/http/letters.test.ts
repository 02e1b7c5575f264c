import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rehearsalsOf } from '#infra/bundle/rehearsals.ts';
import { writeDeployed } from '#infra/bundle/write-deployed.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { advanceTo } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { answer, apply, type Held } from '#tests/support/player.ts';
import { readPdf } from '#tests/support/read-pdf.ts';
import { mailsAbout, until } from '#tests/support/service.ts';
import { htmlFaults } from '#tests/support/sound-html.ts';
import { settledDigest } from '#tests/support/table-digest.ts';

// PDFs come from the function as it is deployed: bundled, with its fonts beside it.
const folder = mkdtempSync(join(tmpdir(), 'threshold-letters-'));
writeDeployed(folder, {
  entry: fileURLToPath(new URL('../../functions/letters/handler.ts', import.meta.url)),
  config: grantsConfig,
  rehearsals: rehearsalsOf('letters'),
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const system = localSystem({ entries: { letters: join(folder, 'handler.cjs') } });
const script = caseScript('01-adult-owner-dystonia');

let held: Held;
beforeAll(async () => {
  const application = anApplication((one) => {
    one.applicant.communication = { largePrint: true };
  });
  const advanced = await advanceTo(system(), 'decision', { application });
  held = advanced.held;
  const receipt = await answer(system(), advanced.task, script.acts.decision?.[0] ?? {});
  expect(receipt.status).toBe(200);
  await settledDigest(system());
}, 60_000);

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${system().url}${path}`, { headers, redirect: 'manual' });
const bearer = ({ accessToken }: Held) => ({ authorization: `Bearer ${accessToken}` });
const browser = (cookie = '') => ({ accept: 'text/html', ...(cookie && { cookie }) });
const page = ({ reference }: Held) => `/tracker/${reference}/letter`;
const pdf = ({ reference }: Held) => `/tracker/${reference}/letter.pdf`;

describe('the letter of a decision', () => {
  it('is where the link of the decision’s mail leads, as a page and as a PDF, with the cookie of the tracker', async () => {
    const mail = await until(
      async () =>
        (await mailsAbout(system(), held.reference)).find(({ subject }) =>
          subject.startsWith('The decision'),
        ),
      'the mail with the decision',
    );
    const path = /\/letter\/[\w-]+/.exec(mail.text)?.[0] ?? '';
    const opened = await get(path, browser());
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    const shown = await get(page(held), browser(cookie));
    const html = await shown.text();

    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe(page(held));
    expect(shown.status).toBe(200);
    expect(html).toContain(
      '<h1 class="govuk-heading-l">We have approved your request: you get £8,950.00</h1>',
    );
    expect(html).toMatch(/<title>Your decision letter – /);
    expect(html).toContain(`href="${pdf(held)}?size=large"`);
    expect((await get(pdf(held), browser(cookie))).status).toBe(200);
  });

  it('is sound HTML, in large print where the applicant asked for it, and in ordinary print on request', async () => {
    const large = await (await get(page(held), { ...browser(), ...bearer(held) })).text();
    const ordinary = await (
      await get(`${page(held)}?size=ordinary`, { ...browser(), ...bearer(held) })
    ).text();

    expect(await htmlFaults(large)).toEqual([]);
    expect(large).toContain('class="app-letter app-letter--large"');
    expect(ordinary).toContain('class="app-letter"');
  });

  it('is a PDF with a name that says nothing of the person, kept by nobody in between', async () => {
    const answered = await get(pdf(held), bearer(held));
    const { headers } = answered;
    const large = await readPdf(new Uint8Array(await answered.arrayBuffer()));
    const ordinary = await readPdf(
      new Uint8Array(await (await get(`${pdf(held)}?size=ordinary`, bearer(held))).arrayBuffer()),
    );

    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="decision-letter-${held.reference}.pdf"`,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(Math.min(...large.sizes)).toBeGreaterThanOrEqual(18);
    expect(Math.min(...ordinary.sizes)).toBeGreaterThanOrEqual(12);
    expect(Math.min(...ordinary.sizes)).toBeLessThan(18);
    expect(ordinary.parts.find(({ tag }) => tag === 'H1')?.text).toBe(
      'We have approved your request: you get £8,950.00',
    );
  });

  it.each([page, pdf])(
    'is not for others: the same 404 for a wrong token and an unknown reference, 401 for none',
    async (path) => {
      const stranger = await apply(system(), anApplication());

      expect((await get(path(held), bearer(stranger))).status).toBe(404);
      expect((await get(path({ ...held, reference: 'DFG-0000-0000-00' }), bearer(held))).status).toBe(404);
      expect((await get(path(held))).status).toBe(401);
    },
  );

  it.each([page, pdf])('is not there before the decision, and the answer says so', async (path) => {
    const open = await apply(system(), anApplication());
    const answered = await get(path(open), { ...bearer(open), accept: 'application/json' });

    expect(answered.status).toBe(404);
    expect(await answered.json()).toMatchObject({
      detail: 'There is no letter yet: nothing has been decided',
    });
  });

  it('cannot be posted to, and answers HEAD without a body', async () => {
    const posted = await fetch(`${system().url}${pdf(held)}`, { method: 'POST', headers: bearer(held) });
    const head = await fetch(`${system().url}${pdf(held)}`, { method: 'HEAD', headers: bearer(held) });

    expect(posted.status).toBe(405);
    expect(posted.headers.get('allow')).toBe('GET, HEAD');
    expect(head.status).toBe(200);
  });
});
