import { describe, expect, it } from 'vitest';
import { applicationView } from '#domain/application-view.ts';
import { hasReachedPensionCreditAge } from '#domain/means-facts.ts';
import { partialLines } from '#domain/outcome-rules.ts';
import { proposeDecision } from '#domain/proposal.ts';
import { factsOf } from '#domain/record-of-case.ts';
import { refusalsOf } from '#domain/submission.ts';
import { caseAsShown } from '#domain/task-case.ts';
import { missingForValidApplication } from '#domain/validity.ts';
import { aCase, does, historyOf, opens } from '#tests/support/a-case.ts';
import { aConfig, people } from '#tests/support/a-config.ts';
import { aTask } from '#tests/support/a-task.ts';
import { anAward, answered, returned } from '#tests/support/an-outcome.ts';
import { aCharityRequest, anAssessment, aRequest } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

describe('what a mutation run found that no test held', () => {
  it('the days taken and left of the six months (section 34) are counted', () => {
    const valid = {
      type: 'application_valid',
      validApplicationDate: '2026-11-20',
      decisionDueBy: '2027-05-20',
    } as const;
    expect(
      applicationView(aCase([valid]), '2026-11-22T10:00:00.000Z', aConfig()).clocks.statutory,
    ).toStrictEqual({ state: 'running', daysTaken: 2, daysLeft: 179 });
  });
  it('a partner of 67 counts where the person’s own age is not known', () => {
    expect(hasReachedPensionCreditAge({ partner: { age: 67 } })).toBe(true);
  });
  it('a part approval accepts no line of several that are refused', () => {
    const refusedLines = [1, 2].map((line) => ({
      line,
      code: 'purpose_not_in_section_23' as const,
      facts: 'No purpose.',
    }));
    const given = { ...anAward(1, 'part_approve'), outcome: 'part_approve' as const, refusedLines };
    expect(
      partialLines(given, { scheme: aScheme() }, { capPence: 30_000_00, contributionPence: 0 }, aConfig())
        ?.accepted,
    ).toStrictEqual([0]);
  });
  it('for a fund that nobody knows nothing is proposed, and the steps say so', () => {
    const facts = factsOf(
      historyOf([], aCharityRequest([['bed', 100_00]], { charity: { fundId: 'no-such-fund' } })),
    );
    expect(proposeDecision(facts, '2026-12-01', aConfig())).toMatchObject({
      awardPence: 0,
      shortfallPence: 100_00,
      steps: ['Grant = min(0.00, 0.00) - 0.00, not below 0 = 0.00'],
    });
  });
  it('another disabled occupant’s National Insurance number is not the applicant’s', () => {
    const application = aRequest({
      disabledOccupant: { name: 'Ife', dateOfBirth: '1990-01-01', relationshipToApplicant: 'sister' },
    });
    const facts = factsOf(
      historyOf(
        [does('information:means', answered({ code: 'national_insurance_number', value: 'QQ123456C' }))],
        application,
      ),
    );
    expect(facts.application.applicant.nationalInsuranceNumber).toBeUndefined();
  });
  it('a request may be to any of several funds', () => {
    const [fund] = aConfig().funds;
    const funds = fund ? [{ ...fund, fundId: 'another-fund' }, fund] : [];
    expect(refusalsOf(aCharityRequest([['bed', 100_00]]), '2026-11-20', aConfig({ funds }))).toStrictEqual(
      [],
    );
  });
  it('the assessor sees the last reason of several returns', () => {
    const assessed = () => [
      opens('needs_assessment'),
      does('needs_assessment', anAssessment(), people.amara),
      opens('ot_sign_off'),
    ];
    const back = aCase([
      ...assessed(),
      does('ot_sign_off', returned('First reason.'), people.rhys),
      ...assessed(),
      does('ot_sign_off', returned('Last reason.'), people.rhys),
    ]);
    expect(caseAsShown(back, aTask('needs_assessment'), aConfig()).returnedBecause).toBe('Last reason.');
  });
  it('a second estimate is missing where the organisation has set nothing (section 2(2)(b))', () => {
    const estimates = [{ contractor: 'Avon', totalPence: 1, date: '2026-11-12' }];
    const facts = { application: aRequest(), receivedOn: '2026-11-20', scheme: aScheme({ estimates }) };
    expect(missingForValidApplication(facts).map(({ code }) => code)).toContain('two_estimates');
  });
});
