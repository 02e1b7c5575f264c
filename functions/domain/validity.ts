import type { Application } from '#schemas/application.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Missing, MissingCode } from '#schemas/missing.ts';
import type { SchemeOfWorks } from '#schemas/outcomes/scheme-of-works.ts';
import { languageOf } from './communication.ts';
import { hasMeans, isMeansTested } from './means-facts.ts';
import { missingTextsIn } from './missing-texts.ts';

/** The part of a case that its completeness turns on. */
export type CompletenessFacts = {
  application: Application;
  /** The day the application came in, `YYYY-MM-DD`: ages are taken on it. */
  receivedOn: string;
  provided?: ReadonlySet<MissingCode>;
  scheme?: SchemeOfWorks;
};

/** What an organisation requires where the law leaves it the choice. */
export type ValiditySettings = Pick<GrantsConfig, 'landlordsCertificateRequired' | 'estimatesRequired'> & {
  funds?: GrantsConfig['funds'];
};

/** What funds usually ask, where nobody says which funds there are: quotes are the safe default. */
const usualFund: Pick<GrantsConfig['funds'][number], 'requires'> = {
  requires: ['statutory_first', 'quotes'],
};

const statutory: ValiditySettings = { landlordsCertificateRequired: true, estimatesRequired: 2 };

/**
 * What the application still lacks before it is valid: elements V1 to V8 of section 2 and sections 21 to 22A of the
 * 1996 Act and regulation 4A of SI 1996/2890 for a grant; the fund's own rules for a charity request. The six-month
 * clock of section 34 starts on the day that nothing is missing.
 *
 * @returns each thing with the reason, the law and who owes it; empty when the application is valid
 */
export function missingForValidApplication(
  facts: CompletenessFacts,
  settings: ValiditySettings = statutory,
): Missing[] {
  const codes =
    facts.application.programme === 'charity'
      ? missingForFund(facts, settings)
      : [...worksParticulars(facts, settings), ...certificates(facts, settings), ...aboutMeans(facts)];
  return notYetProvided(codes, facts);
}

/** What has to be asked before anybody can start: whom the landlord is, and whether the state was asked first. */
export function missingFromRequest(
  facts: CompletenessFacts,
  settings: ValiditySettings = statutory,
): Missing[] {
  const { application } = facts;
  const codes: MissingCode[] = [];
  if (application.home.applicantInterest === 'tenant' && application.home.landlord === undefined) {
    if (application.programme === 'dfg') codes.push('landlord_consent');
  }
  if (missingForFund(facts, settings).includes('statutory_funding_tried'))
    codes.push('statutory_funding_tried');
  return notYetProvided(codes, facts);
}

/** What the means test, or the fund, cannot be worked out without. Asked while the assessment goes on. */
export function missingForMeans(facts: CompletenessFacts, settings: ValiditySettings = statutory): Missing[] {
  const codes =
    facts.application.programme === 'charity' ? missingForFund(facts, settings) : aboutMeans(facts);
  return notYetProvided(codes, facts);
}

function notYetProvided(codes: MissingCode[], { application, provided }: CompletenessFacts): Missing[] {
  const texts = missingTextsIn(languageOf(application));
  // Money that was given but cannot be assessed yet is asked for again; a document handed over is not.
  return codes
    .filter((code) => code === 'income_and_capital' || !provided?.has(code))
    .map((code) => ({ code, ...texts[code] }));
}

/** V2, V3 and V4: section 2(2)(a), (b) and (c). */
function worksParticulars({ scheme }: CompletenessFacts, settings: ValiditySettings): MissingCode[] {
  if (scheme === undefined) return ['works_particulars', 'two_estimates', 'preliminary_charges'];
  const contractors = new Set(scheme.estimates.map(({ contractor }) => contractor.toLowerCase()));
  return contractors.size < settings.estimatesRequired ? ['two_estimates'] : [];
}

/** V6: sections 21, 22 and 22A. The applicant's own declarations in the form are their certificate. */
function certificates({ application }: CompletenessFacts, settings: ValiditySettings): MissingCode[] {
  const { home } = application;
  const certified = home.onlyOrMainResidence && home.intendsToLiveThereFiveYears;
  const own = (code: MissingCode): MissingCode[] => (certified ? [] : [code]);
  switch (home.applicantInterest) {
    case 'owner':
    case 'landlord':
      return own('owners_certificate');
    case 'tenant':
      return [
        ...own('tenants_certificate'),
        ...(settings.landlordsCertificateRequired ? (['landlords_certificate'] as const) : []),
      ];
    case 'occupier':
      return [...own('occupiers_certificate'), 'consent_certificate'];
  }
}

/** V7 and V8: regulation 4A, and section 30(8). */
function aboutMeans(facts: CompletenessFacts): MissingCode[] {
  if (!isMeansTested(facts)) return [];
  const { application } = facts;
  const numberGiven =
    application.disabledOccupant === undefined && application.applicant.nationalInsuranceNumber;
  return [
    ...(numberGiven ? [] : (['national_insurance_number'] as const)),
    ...(hasMeans(facts) ? [] : (['income_and_capital'] as const)),
  ];
}

function missingForFund({ application }: CompletenessFacts, settings: ValiditySettings): MissingCode[] {
  const { charity } = application;
  if (charity === undefined) return [];
  const fund =
    settings.funds === undefined ? usualFund : settings.funds.find(({ fundId }) => fundId === charity.fundId);
  if (fund === undefined) return [];
  return [
    ...(fund.requires.includes('statutory_first') && !charity.statutoryFundingTried
      ? (['statutory_funding_tried'] as const)
      : []),
    ...(fund.requires.includes('quotes') ? (['quote'] as const) : []),
  ];
}
