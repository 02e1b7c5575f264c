import type { FormPart, Rows } from '../../forms/form-parts.ts';

/** One thing that a person can do with a task, and what they have to say with it. */
export type OutcomeForm = {
  outcome: string;
  label: string;
  hint?: string;
  parts: readonly FormPart[];
  /** Questions that stand once on the page and go with whichever outcome has them: their names carry no outcome. */
  shared?: readonly FormPart[];
};

/** A list of plain texts. */
export const texts = (
  name: string,
  one: string,
  {
    least = 1,
    most = 20,
    label = one,
    hint,
  }: { least?: number; most?: number; label?: string; hint?: string } = {},
): Rows => ({
  rows: name,
  one,
  ...(hint && { hint }),
  least,
  most,
  parts: [{ name: '', label, type: 'prose' }],
});

export const yesNo = [
  ['true', 'Yes'],
  ['false', 'No'],
] as const;

export const findings = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['partly', 'Partly'],
] as const;

/** What every professional can do instead: ask, or hand it on. */
export const passedBack: OutcomeForm[] = [
  {
    outcome: 'needs_information',
    label: 'I need to ask the applicant something first',
    hint: 'They get an email with your questions. The task comes back to you with the answers.',
    parts: [texts('questions', 'question', { label: 'Your question' })],
  },
  {
    outcome: 'not_mine',
    label: 'This is not for me: give it to somebody else',
    hint: 'It goes to the next person who may take it. To choose a colleague yourself, use the form at the end of this page.',
    parts: [{ name: 'reason', label: 'Why is it not for you?', type: 'prose' }],
  },
];
