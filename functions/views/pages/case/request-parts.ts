import { html } from 'hono/html';
import { formatPence } from '#domain/money.ts';
import type { ShownCase } from '#domain/task-case.ts';
import type { Address } from '#schemas/application.ts';
import { taskInWords } from '#words/en/occupation.ts';
import { wordsFor } from '#words/words.ts';
import { insetText, summaryList, wideTable } from '../../components/content.ts';
import { inPlainWords } from '../../fields.ts';
import { inWords } from '../../in-words.ts';
import { type CasePart, part, row, said, yesOrNo } from './said.ts';

const addressInLines = (address: Address | undefined) =>
  address &&
  [address.line1, address.line2, address.town, address.county, address.postcode].filter(Boolean).join('\n');

/** Who the case is for and how to reach them. */
export function personPart(shown: ShownCase): CasePart[] {
  const { person: words } = wordsFor().tasks.shown;
  const { applicant, disabledOccupant, representative, dateOfBirth, postalAddress } = shown;
  if (applicant === undefined) return [];
  const rows = [
    ...row(words.applicant, applicant.name),
    ...row(
      words.disabledOccupant,
      disabledOccupant &&
        `${disabledOccupant.name}, ${words.relationship(disabledOccupant.relationshipToApplicant)}`,
    ),
    ...row(words.born, dateOfBirth && inWords(dateOfBirth)),
    ...row(words.address, addressInLines(applicant.address)),
    ...row(words.postal, addressInLines(postalAddress)),
    ...row(words.phone, applicant.phone),
    ...row(words.representative, representative && `${representative.name}, ${representative.relationship}`),
  ];
  return part('person', words.title, summaryList(rows));
}

export function homePart({ home }: ShownCase): CasePart[] {
  const { home: words } = wordsFor().tasks.shown;
  if (home === undefined) return [];
  const { landlord } = home;
  const rows = [
    ...row(words.nation, inPlainWords(home.nation)),
    ...row(words.kind, inPlainWords(home.kind)),
    ...row(words.interest, home.applicantInterest),
    ...row(words.residence, yesOrNo(home.onlyOrMainResidence)),
    ...row(words.fiveYears, yesOrNo(home.intendsToLiveThereFiveYears)),
    ...row(words.begun, yesOrNo(home.worksBegun)),
    ...row(
      words.landlord,
      landlord && `${landlord.name}, ${landlord.consentsToWorks ? words.agrees : words.doesNotAgree}`,
    ),
  ];
  return part('home', words.title, summaryList(rows));
}

export function needPart({ need }: ShownCase): CasePart[] {
  const { need: words } = wordsFor().tasks.shown;
  if (need === undefined) return [];
  const rows = [
    ...row(words.condition, need.condition),
    ...row(words.progressive, yesOrNo(need.progressive)),
    ...row(words.settings, need.settings?.map(inPlainWords).join(', ')),
    ...(need.difficulties ?? []).flatMap(({ activity, detail }) =>
      row(taskInWords[activity] ?? inPlainWords(activity), detail),
    ),
  ];
  return part('need', words.title, summaryList(rows));
}

/** What is asked of a charity, with its price where this person may see it. */
export function itemsPart({ items, charity, fund }: ShownCase): CasePart[] {
  const { items: words } = wordsFor().tasks.shown;
  if (charity !== undefined) {
    const list = wideTable({
      caption: words.title,
      head: [{ text: words.item }, { text: words.what }, { text: words.cost, numeric: true }],
      rows: charity.items.map(({ kind, description, costPence }) => [
        { text: inPlainWords(kind) },
        said(description),
        { text: formatPence(costPence), numeric: true },
      ]),
    });
    const rows = [
      ...row(words.fund, fund?.name ?? charity.fundId),
      ...row(words.limit, fund && formatPence(fund.capPence)),
      ...row(words.tried, charity.statutoryFundingTried),
    ];
    return part('items', words.title, html`${list}${summaryList(rows)}`);
  }
  if (items === undefined) return [];
  return part(
    'items',
    words.title,
    summaryList(items.flatMap(({ kind, description }) => row(inPlainWords(kind), description))),
  );
}

export const returnedPart = ({ returnedBecause }: ShownCase): CasePart[] =>
  part(
    'returned',
    wordsFor().tasks.shown.returned,
    returnedBecause === undefined ? undefined : insetText(said(returnedBecause)),
  );

export function answersPart({ questionsAndAnswers }: ShownCase): CasePart[] {
  const { answers: words } = wordsFor().tasks.shown;
  return part(
    'answers',
    words.title,
    questionsAndAnswers &&
      summaryList(
        questionsAndAnswers.flatMap(({ question, answer, cannotAnswerBecause: reason }) =>
          row(question, answer ?? (reason === undefined ? words.noAnswer : words.cannotAnswer(reason))),
        ),
      ),
  );
}
