import type { MissingCode } from '#schemas/missing.ts';

/** What a case can lack: what it is, and why the law or the fund needs it. */
export const missing = {
  works_particulars: {
    what: 'A description of the works',
    why: 'An application must describe the works (section 2(2)(a) of the Housing Grants, Construction and Regeneration Act 1996).',
  },
  two_estimates: {
    what: 'Estimates from two different contractors',
    why: 'An application needs two estimates from different contractors (section 2(2)(b)).',
  },
  preliminary_charges: {
    what: 'The fees and charges that are claimed',
    why: 'An application must list the fees and charges it claims for (section 2(2)(c)).',
  },
  owners_certificate: {
    what: 'An owner’s certificate',
    why: 'It says that you own the home, or are buying it. It also says that the disabled person means to live there for five years, or for as long as their health allows (section 21).',
  },
  tenants_certificate: {
    what: 'A tenant’s certificate',
    why: 'It says that you are the tenant. It also says that the disabled person means to live there for five years, or for as long as their health allows (section 22).',
  },
  landlords_certificate: {
    what: 'A certificate from the landlord',
    why: 'A tenant’s application needs an owner’s certificate from the landlord (section 22(3)). It is a different thing from the landlord’s consent to the works.',
  },
  occupiers_certificate: {
    what: 'An occupier’s certificate',
    why: 'It says that the disabled person means to live on the boat or in the caravan. It is for five years, or for as long as their health allows (section 22A).',
  },
  consent_certificate: {
    what: 'A consent certificate from the owner of the mooring, land, boat or caravan',
    why: 'Somebody else may have a right to the mooring or the land, or to sell the boat or caravan. They have to consent to the works (section 22A(3)).',
  },
  landlord_consent: {
    what: 'Your landlord’s name, and whether they agree to the works',
    why: 'Works to a rented home need the landlord’s consent. We can help you to ask.',
  },
  national_insurance_number: {
    what: 'The National Insurance number of the disabled person',
    why: 'The law asks for it, or for proof that one has been applied for (regulation 4A of the Housing Renewal Grants Regulations 1996).',
  },
  income_and_capital: {
    what: 'Income, savings and household',
    why: 'What an adult gets depends on their money. With some benefits it does not (section 30 and the Housing Renewal Grants Regulations 1996).',
  },
  benefit_evidence: {
    what: 'A letter that shows the benefit',
    why: 'The benefit decides whether we ask about money, so we keep proof of it.',
  },
  quote: {
    what: 'A quote for each item',
    why: 'The fund asks for a written quote before it can award anything.',
  },
  statutory_funding_tried: {
    what: 'Which public services you have asked, and what they said',
    why: 'The fund pays only for what the NHS, the council and others cannot.',
  },
  answer_to_question: {
    what: 'An answer to a question',
    why: 'The person who is working on your case needs it to go on.',
  },
} satisfies Record<MissingCode, { what: string; why: string }>;
