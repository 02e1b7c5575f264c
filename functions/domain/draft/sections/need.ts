import { TaskCode } from '#schemas/occupation.ts';
import { type Section, yesNo } from '../question.ts';

/** What is difficult, and where. */
export const need: Section = {
  id: 'need',
  questions: [
    { id: 'condition', fields: [{ name: 'need.condition', type: 'text' }] },
    { id: 'progressive', fields: [{ name: 'need.progressive', type: 'radios', choices: yesNo }] },
    {
      id: 'difficulties',
      list: { name: 'need.difficulties', most: 40 },
      fields: [
        { name: 'activity', type: 'select', choices: () => TaskCode.options },
        { name: 'detail', type: 'prose' },
      ],
    },
    {
      id: 'settings',
      fields: [{ name: 'need.settings', type: 'checkboxes', choices: () => ['home', 'work', 'school'] }],
    },
  ],
};
