import { addCalendarMonths } from './dates.ts';
import { dayInWords } from './day-in-words.ts';
import { grantParagraphs } from './grant-paragraphs.ts';
import { type LetterModel, type LetterSection, reasonsOf } from './letter-model.ts';
import { formatPence } from './money.ts';
import { type NonEmpty, nonEmpty } from './non-empty.ts';

/**
 * A letter of decision in the order it is read: the decision, the reasons, the works and amounts, the calculation, the
 * conditions, what the law says of payment, when the answer was due, and how to ask again. Sections of the Act of
 * 1996 are named where a paragraph comes from one.
 */
export function letterSections(letter: LetterModel): NonEmpty<LetterSection> {
  return [
    { heading: 'Our decision', paragraphs: [decisionOf(letter)] },
    { heading: 'Why', paragraphs: reasonsOf(letter) },
    ...leftOut(letter),
    ...worksAndAmounts(letter),
    ...optional('How we worked it out', letter.calculation),
    ...(letter.outcome === 'refused' ? [] : optional('Conditions', letter.conditions)),
    ...(letter.outcome === 'refused' || letter.award.programme === 'charity'
      ? []
      : grantParagraphs(letter.award, letter)),
    ...sixMonths(letter),
    { heading: 'If you disagree', paragraphs: [askAgain(letter), ...letter.route.steps] },
  ];
}

function optional(heading: string, texts: readonly string[]): LetterSection[] {
  const paragraphs = nonEmpty(texts);
  return paragraphs === undefined ? [] : [{ heading, paragraphs }];
}

const isGrant = (letter: LetterModel): boolean =>
  (letter.outcome === 'refused' ? letter.programme : letter.award.programme) === 'dfg';

/** Whether the Act of 1996 is the law of this letter: it is not of a fund, nor of Northern Ireland. */
const isUnderAct = (letter: LetterModel): boolean => isGrant(letter) && letter.nation !== 'northern_ireland';

function decisionOf(letter: LetterModel): string {
  const on = dayInWords(letter.decidedOn);
  if (letter.outcome === 'refused') return `On ${on} we refused what you asked for.`;
  const whole = letter.outcome === 'approved' ? '' : ' in part';
  return `On ${on} we approved what you asked for${whole}. The award is ${formatPence(letter.award.awardPence)}.`;
}

function leftOut(letter: LetterModel): LetterSection[] {
  if (letter.outcome !== 'part_approved') return [];
  const { refusedWorks, consent } = letter;
  return optional('What is left out', [
    ...refusedWorks.map(
      ({ description, costPence, law, reason }) =>
        `${description}, ${formatPence(costPence)}: ${reason} (${law})`,
    ),
    ...(consent.standing === 'given'
      ? [`You agreed to the works as changed on ${dayInWords(consent.on)}.`]
      : []),
  ]);
}

function worksAndAmounts(letter: LetterModel): LetterSection[] {
  if (letter.outcome === 'refused') return [];
  const { award } = letter;
  return optional('Works and amounts', [
    ...award.works.map(({ description, costPence }) => `${description}: ${formatPence(costPence)}`),
    ...(award.programme === 'dfg'
      ? [
          `Fees and charges: ${formatPence(award.feesPence)}`,
          `The most that the grant can be: ${formatPence(award.capPence)}`,
          `Your contribution: ${formatPence(award.contributionPence)}`,
        ]
      : []),
    `Award: ${formatPence(award.awardPence)}`,
  ]);
}

function sixMonths(letter: LetterModel): LetterSection[] {
  if (!isUnderAct(letter)) return [];
  const { validApplicationDate, decidedOn } = letter;
  const heading = 'When the answer was due';
  if (validApplicationDate === undefined) {
    return [
      {
        heading,
        paragraphs: [
          'The six months that the law gives us had not begun: your application was not complete (section 34(1)).',
        ],
      },
    ];
  }
  const dueBy = addCalendarMonths(validApplicationDate, 6);
  const due = `Your application was complete on ${dayInWords(validApplicationDate)}. The law gives us six months, to ${dayInWords(dueBy)} (section 34(1)).`;
  return [
    {
      heading,
      paragraphs:
        decidedOn > dueBy
          ? [due, 'This answer is late. We are sorry. You can complain about that too.']
          : [due],
    },
  ];
}

const askAgain = (letter: LetterModel): string =>
  isUnderAct(letter)
    ? 'The law gives no appeal, but you can ask us to look at this again, for example with a second assessment, and send us anything that we have not seen.'
    : 'You can ask us to look at this again, and send us anything that we have not seen.';
