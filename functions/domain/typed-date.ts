import type { Words } from '#words/words.ts';

export type DatePart = 'day' | 'month' | 'year';

/** A day as somebody typed it into three boxes. */
export type TypedDate = Record<DatePart, string>;

/** The three boxes, in the order in which people in the United Kingdom write a day. */
export const dateParts: readonly DatePart[] = ['day', 'month', 'year'];

/**
 * The day that somebody typed, `YYYY-MM-DD`. A month may be a number or its name, in full or its first three letters;
 * spaces and dots do not matter.
 *
 * @returns undefined where it is not a day of the calendar
 */
export function dayFrom(typed: TypedDate, months: Words['common']['months']): string | undefined {
  const day = number(typed.day);
  const month = number(typed.month) ?? monthNamed(typed.month, months);
  const year = yearOf(typed.year);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * What is wrong with a typed day, by the order of the date pattern: nothing typed, a part missing, no real date.
 *
 * @returns the words and the boxes that they are about; undefined for a real day
 */
export function dateProblem(
  typed: TypedDate,
  label: string,
  { date, months }: Pick<Words['common'], 'date' | 'months'>,
): { detail: string; wrongParts: readonly DatePart[] } | undefined {
  const missing = dateParts.filter((part) => typed[part].trim() === '');
  if (missing.length === 3) return { detail: date.missing(label), wrongParts: dateParts };
  if (missing.length > 0) {
    const names = missing.map((part) => date.partNames[part]).join(date.and);
    return { detail: date.missingPart(label, names), wrongParts: missing };
  }
  if (dayFrom(typed, months) !== undefined) return undefined;
  const month = number(typed.month) ?? monthNamed(typed.month, months);
  const wrong = dateParts.filter(
    (part) =>
      (part === 'day' && !isWithin(number(typed.day), 1, 31)) ||
      (part === 'month' && !isWithin(month, 1, 12)) ||
      (part === 'year' && yearOf(typed.year) === undefined),
  );
  if (wrong.length === 0) return { detail: date.notReal(label), wrongParts: dateParts };
  const names = wrong.map((part) => date.partNames[part]).join(date.andThe);
  return { detail: date.notRealPart(label, names), wrongParts: wrong };
}

const number = (text: string): number | undefined => {
  const bare = text.replaceAll(/[\s.]/g, '');
  return /^\d{1,4}$/.test(bare) ? Number(bare) : undefined;
};

/** A year in full, from 1900 to 2199, as `day` in schemas/text.ts takes it. */
const yearOf = (text: string): number | undefined =>
  /^(?:19|2[01])\d\d$/.test(text.trim()) ? Number(text.trim()) : undefined;

const isWithin = (value: number | undefined, least: number, most: number) =>
  value !== undefined && value >= least && value <= most;

function monthNamed(text: string, months: readonly string[]): number | undefined {
  const typed = text
    .trim()
    .replace(/\.$/, '')
    .toLowerCase()
    .replace(/^sept$/, 'sep');
  if (typed.length < 3) return undefined;
  const index = months.findIndex(
    (month) => month.toLowerCase() === typed || month.toLowerCase().slice(0, 3) === typed,
  );
  return index === -1 ? undefined : index + 1;
}
