import type * as z from 'zod/mini';
import { type FieldError, Refusal } from '#domain/refusal.ts';

/**
 * A value in the shape of a schema.
 *
 * @throws Refusal `InputRefused` with a pointer to every field that does not fit, and never its value
 */
export function parse<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value, { error: (issue) => detailOf(issue as Issue) });
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => fieldErrors(issue as Issue));
  throw inputRefused(errors.filter(isFirstOfItsField));
}

/** One value that breaks several rules is one thing to mend: the rule that stands first says how. */
const isFirstOfItsField = ({ pointer }: FieldError, index: number, all: FieldError[]): boolean =>
  all.findIndex((other) => other.pointer === pointer) === index;

/** A refusal of what was sent, with everything that is wrong with it. */
export const inputRefused = (errors: FieldError[]): Refusal =>
  new Refusal('InputRefused', 'Some of what was sent does not fit. Nothing was changed', { errors });

type Issue = {
  code: string;
  path: PropertyKey[];
  message: string;
  input?: unknown;
  expected?: string;
  values?: unknown[];
  errors?: Issue[][];
  discriminator?: string;
  /** What is too small or too big: a number by its value, a text or a list by its length. */
  origin?: string;
};

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  tuple: 'a list',
};

function fieldErrors(issue: Issue, above: PropertyKey[] = []): FieldError[] {
  const path = [...above, ...issue.path];
  const best = bestBranch(issue);
  if (best !== undefined) return best.flatMap((inner) => fieldErrors(inner, path));
  return [{ pointer: pointerTo(path), detail: issue.message }];
}

/** Where a value fits none of several shapes, the shape that it came closest to is the one worth explaining. */
function bestBranch({ code, errors }: Issue): Issue[] | undefined {
  if (code !== 'invalid_union' || errors === undefined) return undefined;
  return errors.find((branch) => branch.length > 0 && branch.every(({ path }) => path.length > 0));
}

/** What to say of a value where its schema does not say it itself: what is expected, and never what was sent. */
function detailOf({ code, input, expected, values, discriminator, origin }: Issue): string {
  switch (code) {
    case 'invalid_type':
      return input === undefined
        ? 'This is missing'
        : `This must be ${kinds[expected ?? ''] ?? 'of another kind'}`;
    case 'invalid_value':
      return `This must be one of: ${(values ?? []).map(String).join(', ')}`;
    case 'unrecognized_keys':
      return 'This holds a field that we do not know';
    case 'too_small':
      return sizeOf(origin, {
        number: 'This number is too small',
        text: 'This text is too short',
        list: 'This list is too short',
      });
    case 'too_big':
      return sizeOf(origin, {
        number: 'This number is too large',
        text: 'This text is too long',
        list: 'This list is too long',
      });
    case 'invalid_format':
      return 'This is not in the right format';
    case 'invalid_union':
      if (input === undefined) return 'This is missing';
      return discriminator === undefined ? 'This is not valid' : 'Choose one of the outcomes of this task';
    default:
      return 'This is not valid';
  }
}

/** The words for whatever has the wrong size. */
function sizeOf(origin: string | undefined, words: Record<'number' | 'text' | 'list', string>): string {
  if (origin === 'string') return words.text;
  return origin === 'number' || origin === 'int' ? words.number : words.list;
}

const pointerTo = (path: PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
