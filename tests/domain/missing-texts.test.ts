import { describe, expect, it } from 'vitest';
import { missingTexts } from '#domain/missing-texts.ts';
import { MissingCode } from '#schemas/missing.ts';

describe('what a case can lack', () => {
  it.each(MissingCode.options)('says of %s what it is and why it is needed', (code) => {
    expect(missingTexts[code].what).toMatch(/^[A-Z]/);
    expect(missingTexts[code].why).toMatch(/\.$/);
  });

  it.each<[MissingCode, RegExp]>([
    [
      'works_particulars',
      /section 2\(2\)\(a\) of the Housing Grants, Construction and Regeneration Act 1996/,
    ],
    ['two_estimates', /section 2\(2\)\(b\)/],
    ['preliminary_charges', /section 2\(2\)\(c\)/],
    ['owners_certificate', /section 21\)/],
    ['tenants_certificate', /section 22\)/],
    ['landlords_certificate', /section 22\(3\)/],
    ['occupiers_certificate', /section 22A\)/],
    ['consent_certificate', /section 22A\(3\)/],
    ['national_insurance_number', /regulation 4A of the Housing Renewal Grants Regulations 1996/],
    ['income_and_capital', /section 30 and the Housing Renewal Grants Regulations 1996/],
  ])('names the law behind %s', (code, law) => {
    expect(missingTexts[code].why).toMatch(law);
  });

  it('does not take the landlord’s certificate for their consent to the works', () => {
    expect(missingTexts.landlords_certificate.why).toMatch(/different thing from the landlord’s consent/);
  });

  it('does not let a terminal illness bar the intention to live there', () => {
    for (const code of ['owners_certificate', 'tenants_certificate', 'occupiers_certificate'] as const)
      expect(missingTexts[code].why).toMatch(/five years, or for as long as their health allows/);
  });

  it('leaves the works and the charges to the technical officer, and the rest to the applicant', () => {
    const owedBy = (party: string) =>
      MissingCode.options.filter((code) => missingTexts[code].owedBy === party);

    expect(owedBy('technical_officer')).toStrictEqual(['works_particulars', 'preliminary_charges']);
    expect(owedBy('applicant')).toHaveLength(MissingCode.options.length - 2);
  });
});
