import { is, type Section } from '../question.ts';

/** Somebody who was asked to apply for the applicant, and what allows them to. */
export const representative: Section = {
  id: 'representative',
  appliesTo: is('draft.applyingFor', 'on_behalf'),
  questions: [
    { id: 'name', fields: [{ name: 'representative.name', type: 'text', autocomplete: 'name' }] },
    { id: 'relationship', fields: [{ name: 'representative.relationship', type: 'text' }] },
    { id: 'email', fields: [{ name: 'representative.email', type: 'email', autocomplete: 'email' }] },
    {
      id: 'authority',
      fields: [
        {
          name: 'representative.authority',
          type: 'radios',
          choices: () => [
            'consent',
            'lasting_power_of_attorney',
            'deputy',
            'appointee',
            'parental_responsibility',
          ],
        },
      ],
    },
  ],
};
