import { type Section, yesNo } from '../question.ts';
import { mayBeYoungPerson, whoIn } from '../who.ts';

/** The disabled occupant, where somebody else applies (section 20). */
export const disabledPerson: Section = {
  id: 'disabled-person',
  appliesTo: (known) => !whoIn(known).isSame,
  questions: [
    { id: 'name', fields: [{ name: 'disabledOccupant.name', type: 'text' }] },
    { id: 'date-of-birth', fields: [{ name: 'disabledOccupant.dateOfBirth', type: 'date' }] },
    {
      id: 'relationship',
      fields: [{ name: 'disabledOccupant.relationshipToApplicant', type: 'text' }],
    },
    {
      id: 'child-benefit',
      fields: [{ name: 'disabledOccupant.qualifyingYoungPerson', type: 'radios', choices: yesNo }],
      appliesTo: (known) => known.answers.programme === 'dfg' && mayBeYoungPerson(known),
    },
  ],
};
