import { describe, expect, it } from 'vitest';
import { english } from '#words/english.ts';
import { readingGrade, sentencesOf, wordsOf } from './reading-grade.ts';
import { textsOf } from './texts-of.ts';

/** What applicants read. The words on the pages of staff are those of their trade. */
const { tasks, ...areas } = english;
const sentencesIn = (part: unknown) =>
  textsOf(part).flatMap(({ place, text }) => sentencesOf(text).map((sentence) => ({ place, sentence })));

/** A reading age of nine to eleven is a grade of four to six. */
const highestGrade = 6;
/** A single sentence may be harder, where it says what the law says. Labels are too short for a grade of their own. */
const highestGradeOfOne = 12;
const mostWords = 25;

describe.each(Object.entries(areas))('what applicants read of %s', (_area, words) => {
  const sentences = sentencesIn(words);

  it('is for readers of nine to eleven', () => {
    expect(sentences.length).toBeGreaterThan(0);
    expect(readingGrade(sentences.map(({ sentence }) => sentence))).toBeLessThan(highestGrade);
  });

  it('has no sentence that is too long or too hard', () => {
    const hard = sentences.filter(({ sentence }) => {
      const count = wordsOf(sentence).length;
      return count > mostWords || (count >= 10 && readingGrade([sentence]) > highestGradeOfOne);
    });

    expect(hard).toEqual([]);
  });
});

describe('everything that applicants read', () => {
  it('is on the average for readers of nine to ten', () => {
    expect(readingGrade(sentencesIn(areas).map(({ sentence }) => sentence))).toBeLessThan(4.5);
  });
});

describe('the measure', () => {
  it('tells plain words from those of an office', () => {
    const plain = sentencesOf(
      'You can stop at any time. We keep what you have typed, and you can come back later.',
    );
    const official = sentencesOf(
      'Notwithstanding the aforementioned stipulations, determination of eligibility necessitates comprehensive documentation.',
    );

    expect(readingGrade(plain)).toBeLessThan(4);
    expect(readingGrade(official)).toBeGreaterThan(20);
  });
});
