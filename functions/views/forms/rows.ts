import type { Field, Typed } from '../fields.ts';
import { type FormPart, isGroup, isRows, nameWithin, type Rows } from './form-parts.ts';

/** What was typed into a form, by the names of its fields. */
export type FormValues = Typed['values'];

/** The name of the hidden field that says how many rows a list has: a row of boxes that nobody ticked sends nothing. */
export const rowsFieldOf = (path: string): string => `${path}.rows`;

/** How many rows of a list somebody sent: one more than the outcome can hold at most, for its schema to refuse. */
export function rowsSent(values: FormValues, path: string, { most }: Pick<Rows, 'most'>): number {
  const said = Number(/^\d{1,3}$/.exec(values[rowsFieldOf(path)]?.[0] ?? '')?.[0] ?? 0);
  const seen = Object.keys(values).map((name) => 1 + (rowOf(name, path) ?? -1));
  return Math.min(Math.max(said, ...seen), most + 1);
}

/** How many rows of a list a page shows. */
export const rowsShown = (values: FormValues, path: string, rows: Rows): number =>
  Math.min(Math.max(rows.least, rowsSent(values, path, rows)), rows.most);

function rowOf(name: string, path: string): number | undefined {
  if (!name.startsWith(`${path}.`)) return undefined;
  const row = /^\d{1,3}(?=\.|$)/.exec(name.slice(path.length + 1))?.[0];
  return row === undefined ? undefined : Number(row);
}

/**
 * Every field of a form by its full name, with as many rows as were sent.
 *
 * @param title what is put in front of the words of each question; undefined leaves them alone
 */
export function fieldsOf(
  parts: readonly FormPart[],
  values: FormValues,
  section = '',
  prefix = '',
  title?: string,
): Field[] {
  return parts.flatMap((part): Field[] => {
    if (isRows(part)) {
      const name = nameWithin(prefix, part.rows);
      const count = Math.max(part.least, rowsSent(values, `${section}${name}`, part));
      return Array.from({ length: count }, (_, row) => {
        const own = title === undefined ? undefined : `${title}${part.one} ${row + 1}, `;
        return fieldsOf(part.parts, values, section, `${name}.${row}`, own);
      }).flat();
    }
    if (isGroup(part)) return fieldsOf(part.parts, values, section, prefix, title);
    const label = title
      ? capital(`${title}${part.label.charAt(0).toLowerCase()}${part.label.slice(1)}`)
      : part.label;
    return [{ ...part, name: nameWithin(prefix, part.name), label }];
  });
}

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** As `fieldsOf`, each field under the number of its row, so that what is wrong can be told apart. */
export const fieldsNamed = (parts: readonly FormPart[], values: FormValues, section = ''): Field[] =>
  fieldsOf(parts, values, section, '', '');

/** The same values with one more, empty row in a list. */
export const withRow = (values: FormValues, path: string, rows: Rows): FormValues => ({
  ...values,
  [rowsFieldOf(path)]: [String(Math.min(rowsShown(values, path, rows) + 1, rows.most))],
});

/** The same values without one row of a list: those after it move up. */
export function withoutRow(values: FormValues, path: string, row: number, rows: Rows): FormValues {
  const kept = Object.entries(values).flatMap(([name, value]) => {
    const of = rowOf(name, path);
    if (of === undefined || of < row) return [[name, value] as const];
    if (of === row) return [];
    return [[`${path}.${of - 1}${name.slice(`${path}.${of}`.length)}`, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    [rowsFieldOf(path)]: [String(Math.max(rowsSent(values, path, rows) - 1, 0))],
  };
}

/**
 * The same values without the rows in which nothing was typed, so that a row has the place in the form that it has in
 * the outcome, and what is wrong with it is said where it stands.
 */
export function withoutEmptyRows(
  parts: readonly FormPart[],
  values: FormValues,
  section = '',
  prefix = '',
): FormValues {
  return parts.reduce((tidied, part) => {
    if (isGroup(part)) return withoutEmptyRows(part.parts, tidied, section, prefix);
    if (!isRows(part)) return tidied;
    const name = nameWithin(prefix, part.rows);
    const path = `${section}${name}`;
    let next = tidied;
    for (let row = rowsSent(next, path, part) - 1; row >= 0; row -= 1) {
      next = withoutEmptyRows(part.parts, next, section, `${name}.${row}`);
      const typed = Object.entries(next).some(
        ([key, value]) =>
          rowOf(key, path) === row && !key.endsWith('.rows') && value.some((text) => text.trim() !== ''),
      );
      if (!typed) next = withoutRow(next, path, row, part);
    }
    return next;
  }, values);
}

/** The list at a path such as `needs.0.alternativesConsidered`, wherever in the form it is. */
export function rowsAt(parts: readonly FormPart[], path: string): Rows | undefined {
  for (const part of parts) {
    if (isGroup(part)) {
      const found = rowsAt(part.parts, path);
      if (found !== undefined) return found;
    }
    if (!isRows(part)) continue;
    if (part.rows === path) return part;
    const inside = new RegExp(`^${part.rows}\\.\\d{1,3}\\.(.+)$`).exec(path)?.[1];
    if (inside !== undefined) return rowsAt(part.parts, inside);
  }
  return undefined;
}
