import type { LetterSection } from '#schemas/decision-letter.ts';
import type { Language } from '#schemas/language.ts';
import { type CaseWords, caseWordsFor } from '#words/case-words.ts';
import { landChargeExplanation, landChargePence, reductionToKeepPence } from './award.ts';
import { addCalendarMonths } from './dates.ts';
import { dayInWords } from './day-in-words.ts';
import type { GrantAward, LetterModel } from './letter-model.ts';
import { formatPence } from './money.ts';

type Decided = Pick<LetterModel, 'nation' | 'decidedOn' | 'language'>;
type Writing = { words: CaseWords['letters']; language: Language };

/** What the law says of a grant once it is approved: payment, contractor, changes, repayment and later applications. */
export function grantParagraphs(
  award: GrantAward,
  { nation, decidedOn, language = 'en' }: Decided,
): LetterSection[] {
  const { letters: words } = caseWordsFor(language);
  const writing = { words, language };
  if (nation === 'northern_ireland') {
    const { heading, text } = words.northernIreland;
    return [{ heading, paragraphs: [text] }];
  }
  const paid = award.awardPence > 0;
  return [
    ...(paid ? [payment(award, writing), contractor(award, writing)] : []),
    timeLimit(award, decidedOn, writing),
    changes(writing),
    ...(paid ? repayment(award, writing) : []),
    ...laterApplication(award, writing),
  ];
}

function payment({ toldOfDirectPayment }: GrantAward, { words }: Writing): LetterSection {
  const { heading, when, conditions, toContractor, toApplicant } = words.payment;
  return {
    heading,
    paragraphs: [
      when,
      conditions,
      ...(toldOfDirectPayment === undefined ? [] : [toldOfDirectPayment ? toContractor : toApplicant]),
    ],
  };
}

function contractor({ contractors }: GrantAward, { words }: Writing): LetterSection {
  const { heading, choose, named } = words.contractor;
  const from = contractors.length > 0 ? ` ${named(contractors.join(', '))}` : '';
  return { heading, paragraphs: [`${choose}${from}`] };
}

function timeLimit(
  { deferredPaymentDate }: GrantAward,
  decidedOn: string,
  { words, language }: Writing,
): LetterSection {
  const { heading, within, deferred, longer } = words.timeLimit;
  const limit = dayInWords(addCalendarMonths(deferredPaymentDate ?? decidedOn, 12), language);
  return {
    heading,
    paragraphs: [
      deferredPaymentDate === undefined
        ? within(limit)
        : deferred(dayInWords(deferredPaymentDate, language), limit),
      longer,
    ],
  };
}

function changes({ words }: Writing): LetterSection {
  const { heading, cost, circumstances } = words.changes;
  return { heading, paragraphs: [cost, circumstances] };
}

/** Only an owner's application can carry the charge, and only where it was made a condition (General Consent 2008). */
function repayment(
  { awardPence, applicantInterest, imposesRepaymentCharge }: GrantAward,
  { words, language }: Writing,
): LetterSection[] {
  const isOwner = applicantInterest === 'owner';
  if (!imposesRepaymentCharge || landChargePence(awardPence, isOwner) === 0) return [];
  const { heading, charge, less } = words.repayment;
  return [{ heading, paragraphs: [charge(landChargeExplanation(awardPence, isOwner, language)), less] }];
}

function laterApplication(award: GrantAward, { words }: Writing): LetterSection[] {
  const { works, feesPence, applicantInterest } = award;
  const eligibleExpensePence = works.reduce((sum, { costPence }) => sum + costPence, feesPence);
  const reductionPence = reductionToKeepPence({ ...award, eligibleExpensePence });
  if (reductionPence === 0) return [];
  const { heading, credit, ifNil } = words.later;
  const kept = credit(formatPence(reductionPence), applicantInterest === 'owner' ? 10 : 5);
  return [{ heading, paragraphs: [award.awardPence === 0 ? `${kept} ${ifNil}` : kept] }];
}
