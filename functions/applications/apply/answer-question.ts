import { digestOf } from '#adapters/secrets.ts';
import type { AnswerField, Known } from '#domain/draft/question.ts';
import type { Place } from '#domain/draft/sections.ts';
import { isStaffAddress, type WrongAnswer, wrongBirthday } from '#domain/submission.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { nothingTyped, type Typed } from '#views/fields.ts';
import { answerErrors } from '#views/pages/apply/answer-errors.ts';
import { askedFields, asTyped } from '#views/pages/apply/answer-fields.ts';
import { type QuestionPage, questionPage } from '#views/pages/apply/question-page.ts';
import type { Deployment } from '../../deployment.ts';
import { type AnswersRead, readAnswer } from '../../http/read-answer.ts';
import type { Reply } from '../../http-edge.ts';
import { type DraftVisit, draftCookie } from './draft-visit.ts';
import { keepAnswers } from './keep-answers.ts';
import { addressAfter, addressBefore, type From, queryOf, questionAddress } from './question-address.ts';

/** A question as it stands in a draft: its page, and what is kept for it, as an entry of a list or by itself. */
export type Asked = {
  place: Place;
  from: From;
  action: string;
  back: string;
  /** What is kept for the fields, and for the whole that a change would replace. */
  kept: Known['answers'];
  whole: unknown;
  /** Puts what was typed in its place among the answers. */
  changesBy: (values: AnswersRead['values']) => Known['answers'];
  /** Where somebody goes then. */
  after: (known: Known) => string;
};

/** A question that is no list. */
export function asked(place: Place, from: From, known: Known): Asked {
  const fields = askedFields(place.question, known);
  const kept = Object.fromEntries(fields.map(({ name }) => [name, known.answers[name]]));
  return {
    place,
    from,
    action: questionAddress(place, from),
    back: addressBefore(place, known, from),
    kept,
    whole: kept,
    changesBy: (values) => values,
    after: (then) => addressAfter(place, then, from),
  };
}

/** An entry of a list: the one of a number from 1, or a new one behind the last. */
export function askedEntry(place: Place, entry: number, from: From, known: Known): Asked | undefined {
  const { list } = place.question;
  if (list === undefined) return undefined;
  const entries = entriesOf(place, known);
  if (!Number.isInteger(entry) || entry < 1 || entry > entries.length + 1 || entry > list.most)
    return undefined;
  const address = questionAddress(place);
  return {
    place,
    from,
    action: `${address}/${entry}${queryOf(from)}`,
    back: entries.length === 0 ? addressBefore(place, known, from) : `${address}${queryOf(from)}`,
    kept: entries[entry - 1] ?? {},
    whole: entries,
    changesBy: (values) => ({
      [list.name]: [...entries.slice(0, entry - 1), withoutGaps(values), ...entries.slice(entry)],
    }),
    after: () => `${address}${queryOf(from)}`,
  };
}

/** What a list holds so far. */
export const entriesOf = ({ question: { list } }: Place, { answers }: Known): Record<string, unknown>[] =>
  (answers[list?.name ?? ''] ?? []) as Record<string, unknown>[];

const withoutGaps = (values: AnswersRead['values']) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** What a page showed of what is kept: by it a form tells whether another window has changed that since. */
export const shownOf = (whole: unknown): string => digestOf(whole ?? null).slice(0, 16);

/** The page of a question, with what is kept for it. */
export const showQuestion = (question: Asked, visit: DraftVisit, { config }: Deployment): Reply => ({
  status: 200,
  html: pageOf(question, visit, { ...nothingTyped, values: typedFrom(question, visit.known) }, config),
});

const typedFrom = ({ place, kept }: Asked, known: Known) => asTyped(askedFields(place.question, known), kept);

function pageOf(
  { place, action, back, whole }: Asked,
  { known, nonce }: DraftVisit,
  typed: Typed,
  config: GrantsConfig,
  more: Pick<QuestionPage, 'changedTo'> = {},
) {
  const marks = { nonce, shown: shownOf(whole) };
  return questionPage({ place, known, action, back, marks, typed, ...more }, config);
}

/**
 * Keeps the answer to a question and leads on. What does not fit comes back with what was typed, and so does an answer
 * to a question that another window has answered differently since the page was shown.
 */
export async function answerQuestion(
  question: Asked,
  visit: DraftVisit,
  deployment: Deployment,
): Promise<Reply> {
  const { config } = deployment;
  const { form, known, draft } = visit;
  const fields = askedFields(question.place.question, known);
  const list = question.place.question.list?.name;
  const isLater = form.then?.[0] === 'later';
  // Somebody who leaves a page without an answer loses nothing.
  if (isLater && isEmpty(form)) return { status: 303, location: '/apply/save' };
  const { values, problems } = read(fields, form, list, known, config);
  const again = (
    errors: Typed['errors'],
    status: number,
    more: Pick<QuestionPage, 'changedTo'> = {},
  ): Reply => ({
    status,
    html: pageOf(question, visit, { values: form, errors }, config, more),
  });
  if (problems.length > 0) return again(answerErrors(problems, fields, form, list, known), 422);

  const changes = question.changesBy(values);
  const isSame = digestOf(values) === digestOf(question.kept);
  if (!isSame && form.shown?.[0] !== shownOf(question.whole))
    return again([], 409, { changedTo: question.kept });
  const then = isSame ? known : await keepAnswers(draft, changes, deployment);
  if (then === 'too_much') {
    const [first] = fields;
    const tooMuch = { name: first?.name ?? '', problem: 'too_much' as const };
    return again(answerErrors([tooMuch], fields, form, list, known), 422);
  }
  return {
    status: 303,
    location: isLater ? '/apply/save' : question.after(then),
    cookies: [draftCookie(visit.secret, deployment)],
  };
}

const marks = new Set(['nonce', 'shown', 'then']);
const isEmpty = (form: DraftVisit['form']) =>
  Object.entries(form).every(
    ([name, values]) => marks.has(name) || values.every((value) => value.trim() === ''),
  );

function read(
  fields: readonly AnswerField[],
  form: DraftVisit['form'],
  list: string | undefined,
  known: Known,
  config: GrantsConfig,
): AnswersRead {
  const { values, problems } = readAnswer(fields, form, list);
  const offered = fields.flatMap(({ name, choices }) => {
    const choice = [values[name]].flat().map(String);
    const isOffered =
      values[name] === undefined || !choices || choice.every((one) => choices(known).includes(one));
    return isOffered ? [] : [{ name, problem: 'missing' as const }];
  });
  const wrong = fields.flatMap(({ name }) => {
    const problem =
      values[name] === undefined ? undefined : wrongAnswer(name, String(values[name]), known, config);
    return problem === undefined ? [] : [{ name, problem }];
  });
  return { values, problems: [...problems, ...offered, ...wrong] };
}

function wrongAnswer(
  name: string,
  value: string,
  { today }: Known,
  config: GrantsConfig,
): WrongAnswer | undefined {
  if (name === 'applicant.dateOfBirth') return wrongBirthday(value, 'applicant', today);
  if (name === 'disabledOccupant.dateOfBirth') return wrongBirthday(value, 'disabledOccupant', today);
  return name === 'applicant.email' && isStaffAddress(value, config) ? 'staff' : undefined;
}
