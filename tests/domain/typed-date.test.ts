import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateProblem, dayFrom } from '#domain/typed-date.ts';
import { wordsFor } from '#words/words.ts';

const { common } = wordsFor();
const typed = (day: string, month: string, year: string) => ({ day, month, year });

describe('a day that somebody types into three boxes', () => {
  it.each([
    [typed('27', '3', '1961'), '1961-03-27'],
    [typed(' 2 ', 'march', '1961'), '1961-03-02'],
    [typed('2', 'Mar.', '1961'), '1961-03-02'],
    [typed('02', 'sept', '2000'), '2000-09-02'],
    [typed('29', '2', '2024'), '2024-02-29'],
    [typed('31', '12', '2199'), '2199-12-31'],
    [typed('1.', '1', '1900'), '1900-01-01'],
  ])('is read: %j', (boxes, day) => {
    expect(dayFrom(boxes, common.months)).toBe(day);
    expect(dateProblem(boxes, 'Date of birth', common)).toBeUndefined();
  });

  it.each([
    [typed('', '', ''), 'Date of birth: enter a date', ['day', 'month', 'year']],
    [typed('', '3', '1961'), 'Date of birth: the date must have a day', ['day']],
    [typed('2', '', ''), 'Date of birth: the date must have a month and a year', ['month', 'year']],
    [typed('30', '2', '2024'), 'Date of birth: this must be a real date', ['day', 'month', 'year']],
    [typed('29', '2', '2023'), 'Date of birth: this must be a real date', ['day', 'month', 'year']],
    [typed('32', '1', '2024'), 'Date of birth: check the day, this must be a real date', ['day']],
    [typed('1', '13', '2024'), 'Date of birth: check the month, this must be a real date', ['month']],
    [typed('1', 'Smarch', '2024'), 'Date of birth: check the month, this must be a real date', ['month']],
    [typed('1', 'ma', '2024'), 'Date of birth: check the month, this must be a real date', ['month']],
    [typed('1', '1', '61'), 'Date of birth: check the year, this must be a real date', ['year']],
    [typed('1', '1', '0099'), 'Date of birth: check the year, this must be a real date', ['year']],
    [
      typed('x', 'y', '1961'),
      'Date of birth: check the day and the month, this must be a real date',
      ['day', 'month'],
    ],
  ])('is refused in words that say which part is wrong: %j', (boxes, detail, wrongParts) => {
    expect(dayFrom(boxes, common.months)).toBeUndefined();
    expect(dateProblem(boxes, 'Date of birth', common)).toEqual({ detail, wrongParts });
  });

  it('is itself again, whichever day it is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [year = '', month = '', dayOfMonth = ''] = day.split('-');
          expect(dayFrom(typed(dayOfMonth, month, year), common.months)).toBe(day);
        },
      ),
    );
  });
});
