import type { Language } from '#schemas/language.ts';
import { type Missing, MissingCode } from '#schemas/missing.ts';
import type { Party } from '#schemas/roles.ts';
import { caseWordsFor } from '#words/case-words.ts';

type MissingText = Omit<Missing, 'code'>;

/** What the technical officer brings in; everything else is the applicant's to give. */
const owedByOfficer: ReadonlySet<MissingCode> = new Set(['works_particulars', 'preliminary_charges']);

const owedBy = (code: MissingCode): Party => (owedByOfficer.has(code) ? 'technical_officer' : 'applicant');

/** Each thing that a case can lack, in plain words of a language: what it is, why the law or the fund needs it, and who owes it. */
export function missingTextsIn(language: Language): Record<MissingCode, MissingText> {
  const { missing } = caseWordsFor(language);
  return Object.fromEntries(
    MissingCode.options.map((code) => [code, { ...missing[code], owedBy: owedBy(code) }]),
  ) as Record<MissingCode, MissingText>;
}

/** The same in English. */
export const missingTexts: Record<MissingCode, MissingText> = missingTextsIn('en');
