import type { DecisionLetter } from '#schemas/decision-letter.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { GroundCode } from '#schemas/outcomes/decision.ts';
import type { Proposal } from '#schemas/proposal.ts';
import type { CaseFacts } from './record-of-case.ts';

/** Each ground of refusal in plain words, with the law behind it. */
export const groundTexts: Record<GroundCode, string> = {
  applicant_not_eligible: 'The applicant cannot apply for this grant (sections 3, 19 and 20)',
  occupant_not_disabled: 'The person the works are for does not count as disabled under section 100',
  purpose_not_in_section_23: 'The works are not for a purpose listed in section 23',
  not_necessary_and_appropriate: 'The works are not necessary and appropriate (section 24(3)(a))',
  not_reasonable_and_practicable: 'The works are not reasonable and practicable (section 24(3)(b))',
  works_begun: 'The works were begun before approval (section 29(1))',
  works_complete: 'The works are already complete (section 29(4))',
  interest_not_acquired: 'The applicant does not own the home yet (section 24(2))',
  certificate_not_given:
    'A certificate that must come with the application was not given (sections 21 to 22A)',
  fund_rules_not_met: 'The request does not meet the rules of the fund',
  other: 'Another reason',
};

/**
 * The letter of a decision: what was decided, why, how the figures were reached, and where to go with a disagreement
 * (the route of the applicant's nation: the Act has no appeal).
 *
 * @param decidedOn `YYYY-MM-DD`
 */
export function decisionLetter(
  { application, decision }: CaseFacts,
  proposal: Proposal | undefined,
  decidedOn: string,
  config: Pick<GrantsConfig, 'reviewRoute'>,
): DecisionLetter {
  if (decision === undefined) throw new Error('A letter needs a decision');
  const { outcome } = decision;
  const appeal = config.reviewRoute[application.home.nation];
  const calculation = proposal?.steps ?? [];
  switch (outcome.outcome) {
    case 'approve':
    case 'part_approve':
      return {
        outcome: outcome.outcome === 'approve' ? 'approved' : 'part_approved',
        awardPence: outcome.awardPence,
        contributionPence: proposal?.contributionPence ?? 0,
        reasons: outcome.reasons,
        conditions: outcome.conditions,
        calculation,
        appeal,
        decidedOn,
      };
    case 'refuse':
      return {
        outcome: 'refused',
        reasons: outcome.grounds.map(({ code, facts }) => `${groundTexts[code]}. ${facts}`),
        conditions: [],
        calculation,
        appeal,
        decidedOn,
      };
    default:
      throw new Error('A letter needs a decision');
  }
}
