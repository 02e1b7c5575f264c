import type { GrantsConfig } from '#schemas/grants-config.ts';

/**
 * What somebody has answered, by the name of the field. A value has the shape that the application has in that place,
 * or, for a name that begins with `draft.`, that `schemas/draft-answers.ts` has.
 */
export type Answers = Readonly<Record<string, unknown>>;

/** What decides whether a question applies: the answers to the questions before it, the day, and the deployment. */
export type Known = {
  answers: Answers;
  /** `YYYY-MM-DD`: ages are taken on it. */
  today: string;
  config: Pick<GrantsConfig, 'funds'>;
};

/** One thing to type or to choose. */
export type AnswerField = {
  /** A path of the application's schema, such as `applicant.name`; in a list, a key of its items. */
  name: string;
  type:
    | 'text'
    | 'email'
    | 'tel'
    | 'prose'
    | 'date'
    | 'money'
    | 'number'
    | 'ages'
    | 'radios'
    | 'checkboxes'
    | 'select';
  /** What can be chosen, as the schema names it. */
  choices?: (known: Known) => readonly string[];
  isOptional?: true;
  /** A field that is not asked of everybody who is asked the question. */
  appliesTo?: (known: Known) => boolean;
  /** What the browser may fill in, on the page of somebody who applies for themselves. */
  autocomplete?: string;
};

/** One page: a single thing to answer, or a few that belong together, such as the lines of an address. */
export type Question = {
  /** In the address of the page. */
  id: string;
  fields: readonly AnswerField[];
  appliesTo?: (known: Known) => boolean;
  /** The answer is a list under this name; the fields are those of one entry. */
  list?: { name: string; most: number };
};

/** A part of the application that can be filled in by itself. */
export type Section = {
  id: string;
  questions: readonly Question[];
  appliesTo?: (known: Known) => boolean;
  /** Whether enough is known for its questions to make sense. */
  canStart?: (known: Known) => boolean;
};

/** The names under which a question keeps its answers. */
export const namesOf = ({ list, fields }: Question): string[] =>
  list === undefined ? fields.map(({ name }) => name) : [list.name];

export const yesNo = () => ['true', 'false'] as const;

/** Whether a field was answered so. */
export const is =
  (name: string, ...values: unknown[]) =>
  ({ answers }: Known): boolean =>
    values.includes(answers[name]);
