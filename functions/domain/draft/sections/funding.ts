import { CharityItemKind } from '#schemas/application.ts';
import { is, type Section } from '../question.ts';

/** What a charity is asked to pay for. */
export const funding: Section = {
  id: 'funding',
  appliesTo: is('programme', 'charity'),
  questions: [
    {
      id: 'fund',
      fields: [
        {
          name: 'charity.fundId',
          type: 'radios',
          choices: ({ config }) =>
            config.funds.filter(({ isOpen }) => isOpen !== false).map(({ fundId }) => fundId),
        },
      ],
    },
    {
      id: 'items',
      list: { name: 'charity.items', most: 20 },
      fields: [
        { name: 'kind', type: 'select', choices: () => CharityItemKind.options },
        { name: 'description', type: 'prose' },
        { name: 'costPence', type: 'money' },
      ],
    },
    {
      id: 'public-funding',
      fields: [{ name: 'charity.statutoryFundingTried', type: 'prose', isOptional: true }],
    },
  ],
};
