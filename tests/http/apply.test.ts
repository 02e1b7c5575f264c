import { describe, expect, it } from 'vitest';
import { applyByPages } from '#tests/support/apply-journey.ts';
import { visitor } from '#tests/support/browser.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { apply } from '#tests/support/player.ts';
import { everyItem } from '#tests/support/table.ts';

type Json = Record<string, unknown>;

const system = localSystem();

const applicationKept = async (reference: string) =>
  (await everyItem(system())).find(
    ({ pk, type }) => pk === `CASE#${reference}` && type === 'application_received',
  )?.application as Json;
const referenceIn = (html: string) => /(DFG|CHF)-\w{4}-\w{4}-\w{2}/.exec(html)?.[0] ?? '';

describe('an application by pages', () => {
  it.each(['01-adult-owner-dystonia', '02-child-tenant-wales', '03-charity-powered-chair'])(
    'ends in the same submission as JSON does (%s)',
    async (name) => {
      const { application } = caseScript(name);
      const { reference } = await apply(system(), application);
      const sent = await applyByPages(visitor(system()), application as Json);

      expect(sent.status).toBe(200);
      expect(sent.path).toBe('/apply/sent');
      expect(await applicationKept(referenceIn(sent.html))).toEqual(await applicationKept(reference));
    },
  );
});
