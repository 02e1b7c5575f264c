import { dateParts } from '#domain/typed-date.ts';
import type { Field } from '#views/fields.ts';
import type { FormPart } from '#views/forms/form-parts.ts';
import { type FormValues, fieldsOf } from '#views/forms/rows.ts';

/** What every form of a task may carry besides its fields. */
const marks = new Set(['outcome', 'digest', 'nonce', 'step', 'kept']);

/**
 * A list of texts as a program may send it, `reasons=…&reasons=…`, under the names that it has on our page: `reasons.0`,
 * `reasons.1`.
 */
export function repeatedAsRows(parts: readonly FormPart[], values: FormValues): FormValues {
  const entries = Object.entries(values).flatMap(([name, sent]): [string, string[]][] => {
    const first = `${name}.0`;
    const isList =
      !(first in values) && fieldsOf(parts, { [first]: sent }).some((field) => field.name === first);
    return isList ? sent.map((value, row) => [`${name}.${row}`, [value]]) : [[name, sent]];
  });
  return Object.fromEntries(entries);
}

/**
 * What was sent and is no field of the chosen outcome, as it was sent, for the schema to refuse: nothing that somebody
 * says is dropped in silence. The fields of the other outcomes, which our page shows too, are named by theirs.
 *
 * @param fields those of the chosen outcome
 * @param others the other outcomes of the task
 */
export function unknownIn(
  values: FormValues,
  fields: readonly Field[],
  others: readonly string[],
): Record<string, string[]> {
  const known = new Set(
    fields.flatMap(({ name, type }) =>
      type === 'date' ? [name, ...dateParts.map((part) => `${name}-${part}`)] : [name],
    ),
  );
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) =>
        !known.has(name) &&
        !marks.has(name) &&
        !name.endsWith('.rows') &&
        !others.some((outcome) => name.startsWith(`${outcome}.`)),
    ),
  );
}
