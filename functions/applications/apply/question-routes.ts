import type { Known } from '#domain/draft/question.ts';
import { type Place, placeAt } from '#domain/draft/sections.ts';
import { notAskedPage } from '#views/pages/apply/trouble-pages.ts';
import type { Deployment } from '../../deployment.ts';
import type { Request } from '../../http/request.ts';
import type { Reply, Route } from '../../http-edge.ts';
import { leaveList, removeEntry, showList } from './answer-list.ts';
import { type Asked, answerQuestion, asked, askedEntry, showQuestion } from './answer-question.ts';
import { type DraftVisit, draftRoute } from './draft-visit.ts';
import { readFrom } from './question-address.ts';

const path = '/apply/questions/{section}/{question}';

/** One question a page: to be shown and to be answered, lists by entry. */
export const questionRoutes = (deployment: Deployment): Route[] => {
  const at = (
    method: Route['method'],
    below: string,
    answer: (place: Place, visit: DraftVisit, request: Request) => Promise<Reply | undefined>,
  ): Route =>
    draftRoute(method, `${path}${below}`, deployment, async (visit, request) => {
      const { section = '', question = '' } = request.params;
      const place = placeAt(section, question, visit.known);
      const reply = place && (await answer(place, visit, request));
      return reply ?? { status: 404, html: notAskedPage(visit.form, deployment.config) };
    });
  const entryAt = (place: Place, known: Known, { params, query }: Request): Asked | undefined =>
    askedEntry(place, entryIn(params), readFrom(query), known);
  return [
    at('GET', '', async (place, visit, { query }) =>
      place.question.list === undefined
        ? showQuestion(asked(place, readFrom(query), visit.known), visit, deployment)
        : showList(place, readFrom(query), visit, deployment),
    ),
    at('POST', '', async (place, visit, { query }) =>
      place.question.list === undefined
        ? answerQuestion(asked(place, readFrom(query), visit.known), visit, deployment)
        : leaveList(place, readFrom(query), visit, deployment),
    ),
    at('GET', '/{entry}', async (place, visit, request) => {
      const entry = entryAt(place, visit.known, request);
      return entry && showQuestion(entry, visit, deployment);
    }),
    at('POST', '/{entry}', async (place, visit, request) => {
      const entry = entryAt(place, visit.known, request);
      return entry && answerQuestion(entry, visit, deployment);
    }),
    at(
      'POST',
      '/{entry}/removal',
      async (place, visit, { params, query }) =>
        place.question.list && removeEntry(place, entryIn(params), readFrom(query), visit, deployment),
    ),
  ];
};

const entryIn = ({ entry = '' }: Record<string, string>): number =>
  /^\d{1,3}$/.test(entry) ? Number(entry) : Number.NaN;
