/**
 * Words that the law or a form of the state gives, and that nobody can say more simply. Each counts as one short word,
 * as it does for a reader who knows it as a name.
 */
const givenNames =
  /Disabled Facilities Grant|occupational therapists?|National Insurance number|Universal Credit|Housing Benefit|Pension Credit|Income Support|Jobseeker’s Allowance|Employment and Support Allowance|Northern Ireland|Local Government and Social Care Ombudsman|Public Services Ombudsman for Wales|Northern Ireland Public Services Ombudsman|Information Commissioner’s Office|Equality Advisory and Support Service|Equality Commission for Bath|Public Sector Bodies \(Websites and Mobile Applications\) \(No\. 2\) Accessibility Regulations 2018|Web Content Accessibility Guidelines/giu;

/** The sentences of a text. What has fewer than four words is a label, and no sentence. */
export const sentencesOf = (text: string): string[] =>
  text
    .replaceAll(givenNames, 'Bath')
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length >= 4);

export const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\d£][\p{L}\d’',.@-]*/gu) ?? [];

/** Syllables as groups of vowels, without a silent e at the end: right for most words, a little high for the rest. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const silent = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '');
  return Math.max(1, silent.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The Flesch-Kincaid grade of sentences: years at school, so that 5 is an age of ten to eleven. */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
