import type { Field } from '../../fields.ts';
import type { OutcomeForm } from './outcome-form.ts';

const statement: Field[] = [
  {
    name: 'necessaryAndAppropriate',
    label: 'In my professional opinion this is necessary and appropriate to meet the person’s needs.',
    type: 'tick',
  },
  { name: 'statement', label: 'Your statement, with reasons and limits', type: 'prose' },
  { name: 'declaration', label: 'I have read the assessment, and this is my own opinion.', type: 'tick' },
];

/** What a registered occupational therapist says of a recommendation. It is theirs: nothing is preset. */
export const signOff: OutcomeForm[] = [
  {
    outcome: 'signed',
    label: 'I support it as it stands',
    hint: 'The recommendation above goes on under your name.',
    parts: statement,
  },
  {
    outcome: 'signed_with_changes',
    label: 'I support it with changes',
    parts: [...statement, { name: 'changes', label: 'What do you change?', type: 'prose' }],
  },
  {
    outcome: 'returned',
    label: 'It needs more work',
    hint: 'It goes back to the assessor with what you write.',
    parts: [{ name: 'reason', label: 'What is missing or wrong?', type: 'prose' }],
  },
  {
    outcome: 'not_supported',
    label: 'I do not support it',
    hint: 'That is not a refusal. The decision-maker sees your reason, and decides.',
    parts: [
      {
        name: 'necessaryAndAppropriate',
        label: 'Is it necessary and appropriate?',
        type: 'radios',
        choices: [['false', 'No']],
      },
      { name: 'reason', label: 'Why not?', type: 'prose' },
    ],
  },
];
