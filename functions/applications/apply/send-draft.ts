import { sendingOf } from '#adapters/drafts.ts';
import { applicationFromDraft, type Consents } from '#domain/draft/application-from-draft.ts';
import { ownAddress } from '#domain/draft/draft-life.ts';
import { type Known, namesOf } from '#domain/draft/question.ts';
import { isComplete, questionsFor, sectionsFor } from '#domain/draft/sections.ts';
import { isTypedAs } from '#domain/people.ts';
import { type FieldError, Refusal } from '#domain/refusal.ts';
import { nothingTyped } from '#views/fields.ts';
import { type AnswerRefused, checkAnswersPage } from '#views/pages/apply/answers-pages.ts';
import { consentNames, declarationPage } from '#views/pages/apply/declaration-page.ts';
import { wordsFor } from '#words/words.ts';
import type { Deployment } from '../../deployment.ts';
import { onlyValue } from '../../http/only-value.ts';
import type { Reply } from '../../http-edge.ts';
import { submit } from '../submit.ts';
import { trackerCookie } from '../tracker-cookie.ts';
import { type DraftVisit, sentPath } from './draft-visit.ts';

/** The declaration, once everything is answered. */
export function showDeclaration({ known, nonce, draft }: DraftVisit, { config }: Deployment): Reply {
  return isComplete(known)
    ? {
        status: 200,
        html: declarationPage(known, nothingTyped, { nonce, shown: String(draft.version) }, config),
      }
    : { status: 303, location: '/apply/check-answers' };
}

/**
 * Sends the application: it becomes a case and the draft is marked as sent in one transaction, so that a second press,
 * or another window, finds it sent and lands on the same confirmation.
 *
 * @throws Refusal `Overtaken` where the draft was changed or sent at the same moment; the edge then looks again
 */
export async function sendDraft(visit: DraftVisit, source: string, deployment: Deployment): Promise<Reply> {
  const { known, draft, form, nonce } = visit;
  const { table, config } = deployment;
  if (!isComplete(known) || form.shown?.[0] !== String(draft.version))
    return { status: 409, html: checkAnswersPage({ known, isChanged: true }, config) };

  const consents = consentsIn(form);
  const { missing, wrongEmail } = wordsFor().apply.declaration;
  const errors = Object.entries(missing).flatMap(([name, detail]) =>
    consents[name as keyof Consents] === true ? [] : [{ pointer: `/${name}`, detail }],
  );
  const own = ownAddress(draft.answers);
  if (own === undefined || !isTypedAs(own, onlyValue(form.email) ?? ''))
    errors.push({ pointer: '/email', detail: wrongEmail });
  if (errors.length > 0) {
    const marks = { nonce, shown: String(draft.version) };
    return { status: 422, html: declarationPage(known, { values: form, errors }, marks, config) };
  }
  try {
    const { reference, accessToken } = await submit(
      applicationFromDraft(known, consents),
      undefined,
      source,
      deployment,
      sendingOf(table, draft, config.waits),
    );
    return {
      status: 303,
      location: sentPath,
      cookies: [trackerCookie(reference, accessToken, deployment)],
    };
  } catch (error) {
    if (!(error instanceof Refusal) || error.name !== 'InputRefused') throw error;
    return {
      status: 422,
      html: checkAnswersPage({ known, refused: atQuestions(error.errors, known) }, config),
    };
  }
}

const consentsIn = (form: DraftVisit['form']): Consents =>
  Object.fromEntries(consentNames.map((name) => [name, onlyValue(form[name]) === 'true']));

/** What the rules of the day refuse, at the questions that can mend it. */
function atQuestions(errors: FieldError[], known: Known): AnswerRefused[] {
  const questions = sectionsFor(known).flatMap((section) =>
    questionsFor(section, known).map((question) => ({ section, question })),
  );
  const [first] = questions;
  return errors.flatMap(({ pointer, detail }) => {
    const name = pointer.slice(1).replaceAll('/', '.');
    const about = questions.find(({ question }) =>
      namesOf(question).some(
        (own) => name === own || name.startsWith(`${own}.`) || own.startsWith(`${name}.`),
      ),
    );
    const place = about ?? first;
    return place === undefined ? [] : [{ ...place, detail }];
  });
}
