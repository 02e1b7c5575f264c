import { common } from '#words/en/common.ts';

/** A day for people: `2026-03-01` is `1 March 2026`. By hand: a formatter of Intl costs every cold start 11 ms. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${common.months[Number(month) - 1]} ${year}`;
}
