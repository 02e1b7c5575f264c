import type { Known } from '#domain/draft/question.ts';
import type { Place } from '#domain/draft/sections.ts';
import { nothingTyped, type Typed } from '#views/fields.ts';
import { listPage } from '#views/pages/apply/list-page.ts';
import { wordsFor } from '#words/words.ts';
import type { Deployment } from '../../deployment.ts';
import type { Reply } from '../../http-edge.ts';
import { entriesOf, shownOf } from './answer-question.ts';
import { type DraftVisit, draftCookie } from './draft-visit.ts';
import { keepAnswers } from './keep-answers.ts';
import { addressAfter, addressBefore, type From, queryOf, questionAddress } from './question-address.ts';

/** What a list holds so far; an empty one leads to its first entry at once. */
export function showList(place: Place, from: From, visit: DraftVisit, deployment: Deployment): Reply {
  const isEmpty = entriesOf(place, visit.known).length === 0;
  return isEmpty
    ? { status: 303, location: `${questionAddress(place)}/1${queryOf(from)}` }
    : { status: 200, html: pageOf(place, from, visit, nothingTyped, deployment) };
}

function pageOf(place: Place, from: From, visit: DraftVisit, typed: Typed, { config }: Deployment) {
  const { known, nonce } = visit;
  return listPage(
    {
      place,
      known,
      address: questionAddress(place),
      query: queryOf(from),
      back: addressBefore(place, known, from),
      marks: { nonce, shown: shownOf(entriesOf(place, known)) },
      typed,
    },
    config,
  );
}

/** Leads on from a list: to another entry, or to the next question. */
export function leaveList(place: Place, from: From, visit: DraftVisit, deployment: Deployment): Reply {
  const { known, form } = visit;
  const count = entriesOf(place, known).length;
  const another = form.another?.[0];
  if (another === 'true' && count < (place.question.list?.most ?? 0))
    return { status: 303, location: `${questionAddress(place)}/${count + 1}${queryOf(from)}` };
  if (another === 'false' || count >= (place.question.list?.most ?? 0))
    return { status: 303, location: addressAfter(place, known, from) };
  const errors = [{ pointer: '/another', detail: wordsFor().apply.question.chooseAnother }];
  return {
    status: 422,
    html: pageOf(place, from, visit, { values: form, errors }, deployment),
  };
}

/** Takes an entry out of a list, unless the list has changed since its page was shown: then it is shown again. */
export async function removeEntry(
  place: Place,
  entry: number,
  from: From,
  visit: DraftVisit,
  deployment: Deployment,
): Promise<Reply> {
  const entries = entriesOf(place, visit.known);
  const isAsShown = visit.form.shown?.[0] === shownOf(entries);
  if (isAsShown && entries[entry - 1] !== undefined) {
    const left = entries.filter((_, index) => index !== entry - 1);
    const changes: Known['answers'] = {
      [place.question.list?.name ?? '']: left.length === 0 ? undefined : left,
    };
    await keepAnswers(visit.draft, changes, deployment);
  }
  return {
    status: 303,
    location: questionAddress(place, from),
    cookies: [draftCookie(visit.secret, deployment)],
  };
}
