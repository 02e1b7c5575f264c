import { describe, expect, it } from 'vitest';
import { refusalsOf } from '#domain/submission.ts';
import type { Application } from '#schemas/application.ts';
import { aConfig } from '#tests/support/a-config.ts';
import { aCharityRequest, aRequest } from './a-request.ts';

const today = '2026-11-20';
const finance = { benefits: ['universal_credit'] } satisfies Application['finance'];
const pointersOf = (application: Application) =>
  refusalsOf(application, today, aConfig()).map(({ pointer }) => pointer);

const born = (dateOfBirth: string) => {
  const application = aRequest({ finance });
  return { ...application, applicant: { ...application.applicant, dateOfBirth } };
};
const writingFrom = (email: string) => {
  const application = aRequest({ finance });
  return { ...application, applicant: { ...application.applicant, email } };
};
const forOccupant = (dateOfBirth: string, more: Parameters<typeof aRequest>[0] = {}) =>
  aRequest({
    disabledOccupant: { name: 'Ife', dateOfBirth, relationshipToApplicant: 'daughter' },
    ...more,
  });

describe('an application', () => {
  it.each<[string, Application]>([
    ['of an adult who says what benefits they receive', aRequest({ finance })],
    ['that looks ineligible', aRequest({ finance, home: { worksBegun: true, onlyOrMainResidence: false } })],
    ['to a fund', aCharityRequest([['bed', 100_00]])],
    ['of somebody who is 18 today (section 3(1))', born('2008-11-20')],
    ['for a child, without a word of money', forOccupant('2008-11-21')],
    [
      'for a qualifying young person of 19, without a word of money (regulation 2)',
      aRequest({
        disabledOccupant: {
          name: 'Ife',
          dateOfBirth: '2007-06-01',
          relationshipToApplicant: 'daughter',
          qualifyingYoungPerson: true,
        },
      }),
    ],
    [
      'of a landlord, without a word of money (section 31)',
      aRequest({ home: { applicantInterest: 'landlord' } }),
    ],
    ['for a child born today', forOccupant('2026-11-20')],
  ])('%s is accepted', (_, application) => {
    expect(pointersOf(application)).toStrictEqual([]);
  });

  it.each<[string, Application, string[]]>([
    ['of somebody one day short of 18 (section 3(1))', born('2008-11-21'), ['/applicant/dateOfBirth']],
    ['of somebody born tomorrow', born('2026-11-21'), ['/applicant/dateOfBirth']],
    ['for somebody born tomorrow', forOccupant('2026-11-21'), ['/disabledOccupant/dateOfBirth']],
    ['of an adult who says nothing of money', aRequest(), ['/finance']],
    ['for somebody who is 18 today that says nothing of money', forOccupant('2008-11-20'), ['/finance']],
    [
      'to a fund that nobody knows',
      aCharityRequest([['bed', 100_00]], { charity: { fundId: 'no-such-fund' } }),
      ['/charity/fundId'],
    ],
    [
      'from the address of a decision-maker',
      writingFrom('Hel.en+home@Council.example'),
      ['/applicant/email'],
    ],
  ])('%s is refused where it is wrong', (_, application, pointers) => {
    expect(pointersOf(application)).toStrictEqual(pointers);
  });

  it('is told everything at once', () => {
    const application = { ...writingFrom('colin@council.example'), finance: undefined };

    expect(pointersOf(application as Application)).toStrictEqual(['/finance', '/applicant/email']);
  });

  it('that is refused for its dates is told which: not 18 yet, or not born yet', () => {
    const detailOf = (date: string) => refusalsOf(born(date), today, aConfig()).map(({ detail }) => detail);

    expect(detailOf('2008-11-21')).toStrictEqual([
      'The applicant must be 18 or over. An adult can apply for a child',
    ]);
    expect(detailOf('2026-11-20')).toStrictEqual(detailOf('2008-11-21'));
    expect(detailOf('2026-11-21')).toStrictEqual(['The date of birth must be in the past']);
  });
});
