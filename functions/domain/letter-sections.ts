import type { LetterSection } from '#schemas/decision-letter.ts';
import type { Language } from '#schemas/language.ts';
import type { CaseWords } from '#words/case-words.ts';
import { addCalendarMonths } from './dates.ts';
import { dayInWords } from './day-in-words.ts';
import { grantParagraphs } from './grant-paragraphs.ts';
import { type LetterModel, letterWords, reasonsOf } from './letter-model.ts';
import { formatPence } from './money.ts';
import type { NonEmpty } from './non-empty.ts';

type Writing = { letter: LetterModel; words: CaseWords['letters']; language: Language };

/**
 * A letter of decision in the order it is read: the decision, the reasons, the works and amounts, the calculation, the
 * conditions, what to do next, and how to ask again. After the signature comes what the law says of payment, and when
 * the answer was due. Sections of the Act of 1996 are named where a paragraph comes from one.
 */
export function letterSections(letter: LetterModel): NonEmpty<LetterSection> {
  const writing = { letter, words: letterWords(letter), language: letter.language ?? 'en' };
  const { words } = writing;
  return [
    { heading: words.decision.heading, paragraphs: [decisionOf(writing)] },
    { heading: words.why.heading, paragraphs: [...reasonsOf(letter)] },
    ...leftOut(writing),
    ...worksAndAmounts(writing),
    ...working(writing),
    ...(letter.outcome === 'refused' || letter.conditions.length === 0
      ? []
      : [{ heading: words.conditions.heading, paragraphs: [], list: [...letter.conditions] }]),
    { heading: words.nextSteps.heading, paragraphs: [], list: [...nextSteps(writing)] },
    { heading: words.disagree.heading, paragraphs: [askAgain(writing), ...letter.route.steps] },
    ...[
      ...(letter.outcome === 'refused' || letter.award.programme === 'charity'
        ? []
        : grantParagraphs(letter.award, letter)),
      ...sixMonths(writing),
    ].map((section) => ({ ...section, standard: true })),
  ];
}

const isGrant = (letter: LetterModel): boolean =>
  (letter.outcome === 'refused' ? letter.programme : letter.award.programme) === 'dfg';

/** Whether the Act of 1996 is the law of this letter: it is not of a fund, nor of Northern Ireland. */
const isUnderAct = (letter: LetterModel): boolean => isGrant(letter) && letter.nation !== 'northern_ireland';

function decisionOf({ letter, words, language }: Writing): string {
  const on = dayInWords(letter.decidedOn, language);
  return letter.outcome === 'refused'
    ? words.decision.refused(on)
    : words.decision[letter.outcome](on, formatPence(letter.award.awardPence));
}

function leftOut({ letter, words, language }: Writing): LetterSection[] {
  if (letter.outcome !== 'part_approved') return [];
  const { refusedWorks, consent } = letter;
  const paragraphs = [
    ...refusedWorks.map(({ description, costPence, law, reason }) =>
      words.leftOut.work(description, formatPence(costPence), reason, law),
    ),
    ...(consent.standing === 'given' ? [words.leftOut.agreed(dayInWords(consent.on, language))] : []),
  ];
  return paragraphs.length === 0 ? [] : [{ heading: words.leftOut.heading, paragraphs }];
}

function worksAndAmounts({ letter, words }: Writing): LetterSection[] {
  if (letter.outcome === 'refused') return [];
  const { award } = letter;
  const { heading, what, amount, fees, together, cap, contribution } = words.amounts;
  const row = (text: string, pence: number) => ({ what: text, amount: formatPence(pence) });
  const rows = [
    ...award.works.map(({ description, costPence }) => row(description, costPence)),
    ...(award.programme === 'dfg'
      ? [
          row(fees, award.feesPence),
          row(
            together,
            award.works.reduce((sum, { costPence }) => sum + costPence, award.feesPence),
          ),
          row(cap, award.capPence),
          row(contribution, award.contributionPence),
        ]
      : []),
    row(words.amounts.award, award.awardPence),
  ];
  return [{ heading, paragraphs: [], table: { columns: [what, amount], rows } }];
}

/** In which order cap and contribution were applied, then the sum, a sentence a step. */
function working({ letter, words }: Writing): LetterSection[] {
  const { heading, order } = words.working;
  if (letter.calculation.length === 0) return [];
  return [
    {
      heading,
      paragraphs:
        letter.outcome === 'refused' || letter.award.programme === 'charity'
          ? []
          : [order[letter.award.order ?? 'cap_first']],
      steps: [...letter.calculation],
    },
  ];
}

function nextSteps({ letter, words: { nextSteps: steps } }: Writing): readonly string[] {
  if (letter.outcome === 'refused') return steps.refused;
  const { programme, awardPence } = letter.award;
  if (programme === 'charity') return steps.approvedFund;
  if (awardPence === 0) return steps.approvedNil;
  return letter.nation === 'northern_ireland' ? steps.approvedGrantElsewhere : steps.approvedGrant;
}

function sixMonths({ letter, words, language }: Writing): LetterSection[] {
  if (!isUnderAct(letter)) return [];
  const { validApplicationDate, decidedOn } = letter;
  const { heading, notBegun, by, late } = words.due;
  if (validApplicationDate === undefined) return [{ heading, paragraphs: [notBegun] }];
  const dueBy = addCalendarMonths(validApplicationDate, 6);
  const due = by(dayInWords(validApplicationDate, language), dayInWords(dueBy, language));
  return [{ heading, paragraphs: decidedOn > dueBy ? [due, late] : [due] }];
}

const askAgain = ({ letter, words: { disagree } }: Writing): string =>
  isUnderAct(letter) ? disagree.underAct : disagree.otherwise;
