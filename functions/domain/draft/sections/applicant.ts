import { is, type Section } from '../question.ts';

/** The person who applies. */
export const applicant: Section = {
  id: 'applicant',
  questions: [
    { id: 'name', fields: [{ name: 'applicant.name', type: 'text', autocomplete: 'name' }] },
    { id: 'date-of-birth', fields: [{ name: 'applicant.dateOfBirth', type: 'date', autocomplete: 'bday' }] },
    { id: 'email', fields: [{ name: 'applicant.email', type: 'email', autocomplete: 'email' }] },
    {
      id: 'phone',
      fields: [{ name: 'applicant.phone', type: 'tel', autocomplete: 'tel', isOptional: true }],
    },
    {
      id: 'address',
      fields: [
        { name: 'applicant.address.line1', type: 'text', autocomplete: 'address-line1' },
        {
          name: 'applicant.address.line2',
          type: 'text',
          autocomplete: 'address-line2',
          isOptional: true,
        },
        { name: 'applicant.address.town', type: 'text', autocomplete: 'address-level2', isOptional: true },
        { name: 'applicant.address.county', type: 'text', isOptional: true },
        { name: 'applicant.address.postcode', type: 'text', autocomplete: 'postal-code' },
      ],
    },
    {
      // Asked only where the law wants it (regulation 4A, SI 1996/2890).
      id: 'national-insurance-number',
      fields: [{ name: 'applicant.nationalInsuranceNumber', type: 'text', isOptional: true }],
      appliesTo: is('programme', 'dfg'),
    },
  ],
};
