import { html } from 'hono/html';
import type { Known } from '#domain/draft/question.ts';
import { isComplete, sectionsFor, statusOf } from '#domain/draft/sections.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { wordsFor } from '#words/words.ts';
import { taskList, warningText } from '../../components/content.ts';
import { inWords } from '../../in-words.ts';
import { page } from '../../layout.ts';
import { sectionTitle } from './answer-fields.ts';

/** The parts of an application and how far each is, on every return. */
export function taskListPage(known: Known, expiresAt: string, config: GrantsConfig) {
  const { tasks: words, start } = wordsFor().apply;
  const parts = sectionsFor(known).map((section) => ({ section, status: statusOf(section, known) }));
  const done = parts.filter(({ status }) => status === 'completed').length;
  return page(
    words.title,
    html`<p class="govuk-body">${words.done(done, parts.length)} ${words.anyOrder}</p>
<h2 class="govuk-heading-m">${words.prepare}</h2>
${taskList(
  'section',
  parts.map(({ section, status }) => {
    const isWaiting = status === 'cannot_start_yet';
    const hint = section.id === 'money' ? (isWaiting ? words.moneyCannotStart : words.moneyHint) : undefined;
    return {
      title: sectionTitle(section, known),
      ...(hint && { hint }),
      ...(!isWaiting && { href: `/apply/sections/${section.id}` }),
      status: isWaiting
        ? { cannotStart: words.cannotStart }
        : status === 'completed'
          ? { text: words.completed }
          : { tag: words.incomplete, colour: 'blue' as const },
    };
  }),
)}
<h2 class="govuk-heading-m">${words.sending}</h2>
${taskList('send', [
  isComplete(known)
    ? {
        title: words.check,
        href: '/apply/check-answers',
        status: { tag: words.incomplete, colour: 'blue' },
      }
    : { title: words.check, status: { cannotStart: words.cannotStart } },
])}
${warningText(start.stop, wordsFor().common.warning)}
<h2 class="govuk-heading-m">${words.later}</h2>
<p class="govuk-body">${words.saved(inWords(expiresAt))}</p>
<p class="govuk-body"><a class="govuk-link" href="/apply/save">${words.laterText}</a></p>`,
    config,
  );
}
