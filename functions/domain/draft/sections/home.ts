import { Home } from '#schemas/home.ts';
import { is, type Known, type Section, yesNo } from '../question.ts';

/** A charity's fund asks for no landlord; a grant to a tenant does (section 22(3)). */
const isTenantsGrant = (known: Known) =>
  is('programme', 'dfg')(known) && is('home.applicantInterest', 'tenant')(known);
const hasAskedLandlord = (known: Known) => isTenantsGrant(known) && is('draft.landlordAsked', true)(known);

/** The home, and by what right the applicant lives there or owns it. */
export const home: Section = {
  id: 'home',
  questions: [
    {
      id: 'nation',
      fields: [{ name: 'home.nation', type: 'radios', choices: () => Home.shape.nation.options }],
    },
    { id: 'kind', fields: [{ name: 'home.kind', type: 'radios', choices: () => Home.shape.kind.options }] },
    {
      id: 'interest',
      fields: [
        {
          name: 'home.applicantInterest',
          type: 'radios',
          choices: () => Home.shape.applicantInterest.options,
        },
      ],
    },
    {
      id: 'landlord-asked',
      fields: [{ name: 'draft.landlordAsked', type: 'radios', choices: yesNo }],
      appliesTo: isTenantsGrant,
    },
    {
      id: 'landlord-agrees',
      fields: [{ name: 'home.landlord.consentsToWorks', type: 'radios', choices: yesNo }],
      appliesTo: hasAskedLandlord,
    },
    {
      id: 'landlord',
      fields: [
        { name: 'home.landlord.name', type: 'text' },
        { name: 'home.landlord.email', type: 'email', isOptional: true },
      ],
      appliesTo: hasAskedLandlord,
    },
    { id: 'main-home', fields: [{ name: 'home.onlyOrMainResidence', type: 'radios', choices: yesNo }] },
    {
      id: 'staying',
      fields: [{ name: 'home.intendsToLiveThereFiveYears', type: 'radios', choices: yesNo }],
    },
    { id: 'works-begun', fields: [{ name: 'home.worksBegun', type: 'radios', choices: yesNo }] },
  ],
};
