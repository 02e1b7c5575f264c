import { type FirstAnswers, firstLook } from '#domain/draft/first-look.ts';
import { firstLookPage, firstLookResultPage, firstQuestions } from '#views/pages/apply/first-look-pages.ts';
import { wordsFor } from '#words/words.ts';
import type { Deployment } from '../../deployment.ts';
import type { Reply } from '../../http-edge.ts';

/** What the rules say to the answers of the check. Nothing is kept, and nobody is turned away. */
export function lookFirst(form: Record<string, string[]>, { config }: Deployment): Reply {
  const { check: words } = wordsFor().apply;
  const chosen = Object.fromEntries(
    firstQuestions.map((name) => {
      const [value, ...more] = form[name] ?? [];
      return [
        name,
        more.length === 0 && value !== undefined && value in words[name].choices ? value : undefined,
      ];
    }),
  );
  const errors = firstQuestions.flatMap((name) =>
    chosen[name] === undefined ? [{ pointer: `/${name}`, detail: words[name].missing }] : [],
  );
  if (errors.length > 0) return { status: 422, html: firstLookPage({ values: form, errors }, config) };
  // Each is one of the choices that the page offers.
  const said = {
    ...chosen,
    isAdult: chosen.isAdult === 'true',
    isMainHome: chosen.isMainHome === 'true',
  } as FirstAnswers;
  const findings = firstLook(said, new Date().toISOString().slice(0, 10));
  return { status: 200, html: firstLookResultPage(findings, config) };
}
