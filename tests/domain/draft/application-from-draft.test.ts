import { describe, expect, it } from 'vitest';
import { applicationFromDraft, estimateRequestFrom } from '#domain/draft/application-from-draft.ts';
import { Application } from '#schemas/application.ts';
import { EstimateRequest } from '#schemas/estimate.ts';
import { knownFrom, owner, ownersAnswers } from './answered.ts';

const consents = {
  informationIsTrue: true,
  shareWithOccupationalTherapist: true,
  healthData: true,
  shareWithFunders: false,
};

describe('the application that a draft makes', () => {
  it('is the application of the contract, with each answer in its place', () => {
    expect(Application.parse(applicationFromDraft(owner(), consents))).toEqual({
      programme: 'dfg',
      applicant: {
        name: 'Siân O’Brien',
        dateOfBirth: '1961-04-02',
        email: 'sian@example.org',
        address: { line1: '4 Quarry Lane', postcode: 'BA2 5PA' },
      },
      home: {
        nation: 'england',
        kind: 'house',
        applicantInterest: 'owner',
        onlyOrMainResidence: true,
        intendsToLiveThereFiveYears: true,
        worksBegun: false,
      },
      need: {
        condition: 'Dystonia',
        progressive: true,
        difficulties: [{ activity: 'bathing', detail: 'Cannot lift a leg over the side.' }],
        settings: ['home'],
      },
      finance: { benefits: ['universal_credit'] },
      consents,
    });
  });

  it('holds nothing of a question that no longer applies', () => {
    const changedMind = {
      ...ownersAnswers,
      'charity.fundId': 'dystonia-equipment-fund',
      'home.landlord.name': 'Quarry Homes',
      'disabledOccupant.name': 'Efa',
      'representative.name': 'Rhian',
      'draft.savingsPence': 100,
    };
    const made = applicationFromDraft({ ...knownFrom({}), answers: changedMind }, consents);

    expect(made).toEqual(applicationFromDraft(owner(), consents));
  });

  it('holds the household where somebody told of money, and no household where they want to be asked later', () => {
    const later = owner({ 'finance.benefits': ['none'], 'draft.moneyNow': false });
    const now = owner({
      'finance.benefits': ['none'],
      'draft.moneyNow': true,
      'draft.savingsPence': 900_000,
      'draft.savingsNow': true,
    });

    expect(applicationFromDraft(later, consents)).toMatchObject({ finance: { benefits: ['none'] } });
    expect(applicationFromDraft(later, consents)).not.toHaveProperty('finance.household');
    expect(applicationFromDraft(now, consents)).toMatchObject({
      finance: { benefits: ['none'], household: { savingsPence: 900_000 } },
    });
  });
});

describe('what an estimate is made from', () => {
  it('is whatever has been answered of home, age and money', () => {
    expect(EstimateRequest.parse(estimateRequestFrom(owner({ 'home.kind': undefined })))).toEqual({
      home: {
        nation: 'england',
        applicantInterest: 'owner',
        onlyOrMainResidence: true,
        intendsToLiveThereFiveYears: true,
        worksBegun: false,
      },
      disabledOccupant: { dateOfBirth: '1961-04-02' },
      finance: { benefits: ['universal_credit'] },
    });
  });

  it('is nothing at first', () => {
    expect(estimateRequestFrom(knownFrom({}))).toEqual({});
  });
});
