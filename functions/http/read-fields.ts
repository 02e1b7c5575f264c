import { dateParts, dayFrom } from '#domain/typed-date.ts';
import { type Field, typedDate } from '#views/fields.ts';
import { wordsFor } from '#words/words.ts';

/**
 * The values of a form as the object that its fields describe: `applicant.name` becomes `{ applicant: { name } }`,
 * numbered parts become lists, pounds become pence. What was left empty is left out, and so is a row without a value.
 * Text that is not a number stays as it is, for the schema to refuse.
 *
 * @param section in front of each field's name in the form
 * @param money how amounts are written: people write pounds, programs whole pence
 */
export function readFields(
  fields: readonly Field[],
  form: Record<string, string[]>,
  section = '',
  money: 'pounds' | 'pence' = 'pounds',
): unknown {
  const root: Tree = new Map();
  for (const { name, type } of fields) {
    const values = type === 'date' ? dateIn(form, `${section}${name}`) : filled(form[`${section}${name}`]);
    if (values.length === 0) continue;
    const read = type === 'money' && money === 'pence' ? 'number' : type;
    place(root, name.split('.'), type === 'checkboxes' ? values : readValue(read, values));
  }
  return build(root);
}

const filled = (values: string[] = []) => values.filter((value) => value.trim() !== '');

/** A day from its three boxes, or as one value. What is no day stays as it was typed, for the schema to refuse. */
function dateIn(form: Record<string, string[]>, name: string): string[] {
  const whole = filled(form[name]);
  if (whole.length > 0) return whole;
  const boxes = dateParts.map((part) => filled(form[`${name}-${part}`]));
  const parts = boxes.flat();
  if (parts.length === 0) return [];
  // Two values for one box: the schema refuses the list.
  if (boxes.some((box) => box.length > 1)) return parts;
  return [dayFrom(typedDate(form, name), wordsFor().common.months) ?? parts.join(' ')];
}

type Tree = Map<string, unknown>;

function place(tree: Tree, [part = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    tree.set(part, value);
    return;
  }
  const below = tree.get(part);
  const next: Tree = below instanceof Map ? below : new Map();
  tree.set(part, next);
  place(next, rest, value);
}

function build(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([key, entry]) => [key, build(entry)] as const);
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key));
  return isList ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}

function readValue(type: Field['type'], values: string[]): unknown {
  // Two values for one field: the schema refuses the list.
  if (values.length > 1) return values;
  const text = (values[0] ?? '').trim();
  switch (type) {
    case 'tick':
      return text === 'true';
    case 'money': {
      const match = /^£?\s*(\d[\d,]{0,11})(?:\.(\d{1,2}))?$/.exec(text);
      if (match === null) return text;
      return Number((match[1] ?? '').replaceAll(',', '')) * 100 + Number((match[2] ?? '0').padEnd(2, '0'));
    }
    case 'number':
      return /^\d{1,10}$/.test(text) ? Number(text) : text;
    case 'radios':
    case 'select':
      return text === 'true' ? true : text === 'false' ? false : text;
    default:
      return values[0];
  }
}
