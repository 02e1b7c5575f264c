import type * as z from 'zod/mini';

/**
 * A part of the configuration, checked.
 *
 * @param place the file or command that it comes from, for the message
 * @throws naming every field that is missing or wrong at once, so that nothing is synthesized from half of it
 */
export function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  place: string,
): z.infer<Schema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `  ${fieldOf(issue)}: ${reasonOf(issue)}`);
  throw new Error(`${place} is not complete or not right:\n${wrong.join('\n')}`);
}

type Issue = z.core.$ZodIssue;

function fieldOf(issue: Issue): string {
  const path = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  const unknown = issue.code === 'unrecognized_keys' ? `.${issue.keys.join(', .')}` : '';
  return `${path}${unknown}`.replace(/^\./, '') || 'the whole';
}

function reasonOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'there is no such field';
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'missing' : `not a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  return issue.message;
}
