import { ApplyingFor } from '#schemas/draft-answers.ts';
import { Programme } from '#schemas/programme.ts';
import { is, type Section, yesNo } from '../question.ts';

/** What is asked for and for whom: every other question depends on it. */
export const request: Section = {
  id: 'request',
  questions: [
    { id: 'programme', fields: [{ name: 'programme', type: 'radios', choices: () => Programme.options }] },
    {
      id: 'applying-for',
      fields: [{ name: 'draft.applyingFor', type: 'radios', choices: () => ApplyingFor.options }],
    },
    {
      id: 'disabled-person',
      fields: [{ name: 'draft.applicantIsDisabledPerson', type: 'radios', choices: yesNo }],
      appliesTo: is('draft.applyingFor', 'on_behalf'),
    },
  ],
};
