import type { Field } from '../fields.ts';

/** Parts of a form under one legend. With `summary` they are closed at first: what most people leave out. */
export type Group = {
  id: string;
  legend: string;
  hint?: string;
  summary?: string;
  parts: readonly FormPart[];
};

/**
 * A list of which people add as many as they need. Its parts are named within a row; a part without a name is the row
 * itself, in a list of plain texts.
 */
export type Rows = {
  rows: string;
  /** What one row is, as in “Need 2” and “Add another need”. */
  one: string;
  hint?: string;
  /** How many are there to begin with, and the most that the outcome can hold. */
  least: number;
  most: number;
  parts: readonly FormPart[];
};

/** A form as data: questions, groups of them, and lists. */
export type FormPart = Field | Group | Rows;

export const isRows = (part: FormPart): part is Rows => 'rows' in part;
export const isGroup = (part: FormPart): part is Group => 'legend' in part;

/** The full name of a part inside a row, or outside any. */
export const nameWithin = (prefix: string, name: string): string =>
  [prefix, name].filter((part) => part !== '').join('.');
