import type { FieldError } from '#domain/refusal.ts';
import { namingTheQuestion } from '#views/fields.ts';
import { type FormValues, fieldsNamed } from '#views/forms/rows.ts';
import { type FormFor, outcomeForms } from '#views/pages/outcomes/outcome-forms.ts';
import { wordsFor } from '#words/words.ts';
import { answeredRows } from '../http/read-answers.ts';

/** Whoever has not chosen what to do is asked to, without the word that programs have for it. */
const asChoice = (error: FieldError): FieldError =>
  error.pointer === '/outcome' ? { ...error, detail: wordsFor().common.chooseOne } : error;

/**
 * What is wrong with an outcome at the questions of the page that it is about: a pointer into the outcome becomes one
 * into the form, in which each outcome has a section and shared questions have none.
 *
 * @param values what was typed, without the rows that are empty
 */
export function atTheirFields(errors: FieldError[], on: FormFor, values: FormValues): FieldError[] {
  const chosen = outcomeForms(on).find(({ outcome }) => outcome === values.outcome?.[0]);
  if (chosen === undefined) return errors.map(asChoice);
  const section = `${chosen.outcome}.`;
  const shared = fieldsNamed(chosen.shared ?? [], values);
  const isShared = (pointer: string) =>
    shared.some(({ name }) => pointer.startsWith(`/${name.split('.')[0]}`));
  const rows = chosen.outcome === 'answered' ? answeredRows(on.asked, values) : [];
  const placed = errors.map(({ pointer, detail }) => {
    if (pointer === '/outcome' || pointer === '' || isShared(pointer)) return { pointer, detail };
    const inForm = pointer.replace(
      /^\/answers\/(\d+)(\/(value|code))?/,
      (_, index: string) => `/answers/${rows[Number(index)] ?? index}`,
    );
    return { pointer: `/${chosen.outcome}${inForm}`, detail };
  });
  const [own, others] = [
    placed.filter(({ pointer }) => !isShared(pointer)),
    placed.filter(({ pointer }) => isShared(pointer)),
  ];
  return [
    ...namingTheQuestion(others, shared, '', values),
    ...namingTheQuestion(own, fieldsNamed(chosen.parts, values, section), section, values),
  ];
}
