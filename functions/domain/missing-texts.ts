import type { Missing, MissingCode } from '#schemas/missing.ts';

const applicant = 'applicant' as const;

/** Each thing that a case can lack, in plain words: what it is, why the law or the fund needs it, and who owes it. */
export const missingTexts: Record<MissingCode, Omit<Missing, 'code'>> = {
  works_particulars: {
    what: 'A description of the works',
    why: 'An application must describe the works (section 2(2)(a) of the Housing Grants, Construction and Regeneration Act 1996).',
    owedBy: 'technical_officer',
  },
  two_estimates: {
    what: 'Estimates from two different contractors',
    why: 'An application needs two estimates from different contractors (section 2(2)(b)).',
    owedBy: applicant,
  },
  preliminary_charges: {
    what: 'The fees and charges that are claimed',
    why: 'An application must list the fees and charges it claims for (section 2(2)(c)).',
    owedBy: 'technical_officer',
  },
  owners_certificate: {
    what: 'An owner’s certificate',
    why: 'It says that you own the home, or are buying it, and that the disabled person means to live there for five years, or for as long as their health allows (section 21).',
    owedBy: applicant,
  },
  tenants_certificate: {
    what: 'A tenant’s certificate',
    why: 'It says that you are the tenant, and that the disabled person means to live there for five years, or for as long as their health allows (section 22).',
    owedBy: applicant,
  },
  landlords_certificate: {
    what: 'A certificate from the landlord',
    why: 'A tenant’s application needs an owner’s certificate from the landlord (section 22(3)). It is a different thing from the landlord’s consent to the works.',
    owedBy: applicant,
  },
  occupiers_certificate: {
    what: 'An occupier’s certificate',
    why: 'It says that the disabled person means to live on the boat or in the caravan for five years, or for as long as their health allows (section 22A).',
    owedBy: applicant,
  },
  consent_certificate: {
    what: 'A consent certificate from the owner of the mooring, land, boat or caravan',
    why: 'Anybody else with a right to the mooring or the land, or to sell the boat or caravan, has to consent to the works (section 22A(3)).',
    owedBy: applicant,
  },
  landlord_consent: {
    what: 'Your landlord’s name, and whether they agree to the works',
    why: 'Works to a rented home need the landlord’s consent. We can help you to ask.',
    owedBy: applicant,
  },
  national_insurance_number: {
    what: 'The National Insurance number of the disabled person',
    why: 'The law asks for it, or for proof that one has been applied for (regulation 4A of the Housing Renewal Grants Regulations 1996).',
    owedBy: applicant,
  },
  income_and_capital: {
    what: 'Income, savings and household',
    why: 'An adult’s grant is means-tested, unless they receive certain benefits (section 30 and the Housing Renewal Grants Regulations 1996).',
    owedBy: applicant,
  },
  benefit_evidence: {
    what: 'A letter that shows the benefit',
    why: 'The benefit decides whether the grant is means-tested, so we keep proof of it.',
    owedBy: applicant,
  },
  quote: {
    what: 'A quote for each item',
    why: 'The fund asks for a written quote before it can award anything.',
    owedBy: applicant,
  },
  statutory_funding_tried: {
    what: 'Which public services you have asked, and what they said',
    why: 'The fund pays only for what the NHS, the council and others cannot.',
    owedBy: applicant,
  },
  answer_to_question: {
    what: 'An answer to a question',
    why: 'The person who is working on your case needs it to go on.',
    owedBy: applicant,
  },
};
