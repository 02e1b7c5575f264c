import type { CaseRecord } from '#schemas/case-record.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { DecisionOutcome, OfficerAnswers } from '#schemas/outcomes/decision.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';
import type { SchemeOfWorks } from '#schemas/outcomes/scheme-of-works.ts';
import type { Proposal } from '#schemas/proposal.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { answerErrors } from './answers.ts';
import { signOffBlockers } from './assessment-quality.ts';
import { assessmentErrors } from './assessment-rules.ts';
import { isOwnersApplication } from './eligibility.ts';
import { registrationStanding } from './hcpc.ts';
import { formatPence } from './money.ts';
import { type PartApprovalRequest, partApprovalErrors, proposePartApproval } from './part-approval.ts';
import { isChild, onePersonsAddress } from './people.ts';
import type { CaseFacts } from './record-of-case.ts';
import type { FieldError } from './refusal.ts';

/** What an outcome is held against. */
export type OutcomeContext = {
  task: TaskRecord;
  record: CaseRecord;
  facts: CaseFacts;
  proposal: Proposal | undefined;
  today: string;
  config: GrantsConfig;
};

/**
 * What stops a well-formed outcome from being recorded, as pointers into it. The rules are those of contract
 * section 5: posture first, a registration behind a signature, no award above what the rules allow, and the
 * separation of assessor, signer, decider and applicant.
 */
export function outcomeErrors(outcome: Outcome, context: OutcomeContext): FieldError[] {
  const { task, facts, today } = context;
  switch (outcome.outcome) {
    case 'answered':
      return answerErrors(outcome.answers, task.asked);
    case 'assessed':
      return assessmentErrors(outcome, isChild(facts.application, facts.receivedOn), today);
    case 'signed':
    case 'signed_with_changes':
      return [...signatureErrors(context), ...assessmentErrorsFor(context)];
    case 'not_supported':
      return signatureErrors(context);
    case 'planned':
      return planErrors(outcome, context);
    case 'approve':
    case 'part_approve':
      return [
        ...separationErrors(context),
        ...officerErrors(outcome, context),
        ...approvalErrors(outcome, context),
      ];
    case 'refuse':
      return [...separationErrors(context), ...secondLookErrors(outcome, context)];
    case 'return':
      return outcome.to === 'scheme_of_works' && facts.application.programme === 'charity'
        ? [{ pointer: '/to', detail: 'A charity request has no scheme of works' }]
        : [];
    default:
      return [];
  }
}

function planErrors({ estimates, works }: SchemeOfWorks, { facts, today }: OutcomeContext): FieldError[] {
  const needs = facts.assessment?.needs.length ?? 0;
  return [
    ...works.flatMap(({ forNeeds = [] }, index) =>
      forNeeds.some((need) => need >= needs)
        ? [{ pointer: `/works/${index}/forNeeds`, detail: 'The assessment has no such need' }]
        : [],
    ),
    ...estimates.flatMap(({ date }, index) =>
      date > today
        ? [{ pointer: `/estimates/${index}/date`, detail: 'An estimate cannot be in the future' }]
        : [],
    ),
  ];
}

/** What an officer knows that bars an approval: they correct the answer, or decide otherwise. */
function officerErrors(outcome: Approval, context: OutcomeContext): FieldError[] {
  const { officerAnswers: known = {} } = outcome;
  const { programme, home } = context.facts.application;
  const barred = (name: keyof OfficerAnswers, isBar: boolean, detail: string): FieldError[] =>
    isBar ? [{ pointer: `/officerAnswers/${name}`, detail }] : [];
  return [
    ...secondLookErrors(outcome, context),
    ...(programme === 'charity' || home.nation === 'northern_ireland'
      ? []
      : [
          ...barred(
            'worksComplete',
            known.worksComplete === true,
            'Works that are complete are never approved (section 29(4))',
          ),
          ...barred(
            'interestAcquired',
            known.interestAcquired === false &&
              isOwnersApplication(home) &&
              known.isMadeByOrForCharity !== true,
            'An owner’s application is not approved until the interest is acquired (section 24(2)). It can wait for that',
          ),
          ...barred(
            'isExcludedBody',
            known.isExcludedBody === true,
            'A body of this kind cannot apply (section 3(2))',
          ),
          ...barred(
            'isPersonFromAbroad',
            known.isPersonFromAbroad === true,
            'A person from abroad cannot apply (regulation 3, SI 1996/2890)',
          ),
        ]),
  ];
}

function secondLookErrors(
  { secondLook }: Pick<Approval, 'secondLook'>,
  { facts, today }: OutcomeContext,
): FieldError[] {
  if (secondLook === undefined) return [];
  const isSigner = secondLook.by.toLowerCase() === facts.signOff?.by.toLowerCase();
  return [
    ...(isSigner
      ? [{ pointer: '/secondLook/by', detail: 'Whoever signed cannot be the second person' }]
      : []),
    ...(secondLook.on > today ? [{ pointer: '/secondLook/on', detail: 'This cannot be in the future' }] : []),
  ];
}

function signatureErrors({ task, record, facts, config, today }: OutcomeContext): FieldError[] {
  const { assignee } = task;
  if (isApplicant(assignee.email, facts)) return [separated('Somebody who applied cannot sign off')];
  if (assignee.registration === undefined) {
    return [{ pointer: '/outcome', detail: 'A sign-off needs a registered occupational therapist' }];
  }
  const registration = config.people.find(({ personId }) => personId === assignee.personId)?.registration;
  const standing = registration && registrationStanding(registration, today);
  if (standing?.signOff === 'refused') {
    return [{ pointer: '/outcome', detail: `${standing.why} Ask the service lead` }];
  }
  if (record.assessedBy === assignee.personId && !config.signerMayBeAssessor) {
    return [separated('The person who assessed cannot sign off')];
  }
  return [];
}

function separationErrors({ task, record, facts }: OutcomeContext): FieldError[] {
  if (isApplicant(task.assignee.email, facts)) return [separated('Somebody who applied cannot decide')];
  const { personId } = task.assignee;
  return personId !== undefined && [record.assessedBy, record.signedOffBy].includes(personId)
    ? [separated('The person who assessed or signed off cannot decide')]
    : [];
}

/** What the assessment lacks before anybody can sign it. It goes back to the assessor: the signer cannot mend it. */
function assessmentErrorsFor({ facts }: OutcomeContext): FieldError[] {
  const blockers = facts.assessment === undefined ? [] : signOffBlockers(facts.assessment);
  return blockers.map(({ detail }) => ({
    pointer: '/outcome',
    detail: `${detail} (return it to the assessor)`,
  }));
}

type Approval = Extract<DecisionOutcome, { awardPence: number }>;

function approvalErrors(outcome: Approval, context: OutcomeContext): FieldError[] {
  const { facts, proposal, config } = context;
  if (facts.application.programme === 'dfg' && facts.scheme === undefined) {
    return [
      {
        pointer: '/outcome',
        detail: 'There are no planned works to approve. Return the case to the scheme of works',
      },
    ];
  }
  if (proposal?.awardPence === undefined || proposal.awardPence === null) {
    return [
      {
        pointer: '/awardPence',
        detail: 'The contribution is not known yet, so no award can be made. Ask for what is missing',
      },
    ];
  }
  const lines = partialLines(outcome, facts, proposal, config);
  if (lines === undefined) return awardErrors(outcome.awardPence, proposal.awardPence);
  const errors = partApprovalErrors(lines).map(({ pointer, detail }) => ({
    pointer: pointer.replace(/^\/(refused|accepted)/, '/refusedLines'),
    detail,
  }));
  if (errors.length > 0) return errors;
  const { award, consent } = proposePartApproval(lines);
  return [
    ...(consent.standing === 'needed'
      ? [
          {
            pointer: '/consentedOn',
            detail: `The applicant has to agree to the works as varied (${consent.law})`,
          },
        ]
      : []),
    ...awardErrors(outcome.awardPence, award.awardPence),
  ];
}

/** An approval that refuses some lines of the scheme of works, as the rules for part approval take it. */
export function partialLines(
  outcome: Approval,
  { scheme }: Pick<CaseFacts, 'scheme'>,
  { capPence, contributionPence }: Pick<Proposal, 'capPence' | 'contributionPence'>,
  { capAndContributionOrder: order }: Pick<GrantsConfig, 'capAndContributionOrder'>,
): PartApprovalRequest | undefined {
  if (outcome.outcome !== 'part_approve' || outcome.refusedLines === undefined || scheme === undefined) {
    return undefined;
  }
  const refused = outcome.refusedLines;
  const accepted = scheme.works.flatMap((_, line) =>
    refused.some((one) => one.line === line) ? [] : [line],
  );
  return {
    scheme,
    accepted,
    refused,
    capPence,
    contributionPence: contributionPence ?? 0,
    order,
    ...(outcome.consentedOn && { consentedOn: outcome.consentedOn }),
  };
}

const awardErrors = (awardPence: number, allowedPence: number): FieldError[] =>
  awardPence > allowedPence
    ? [
        {
          pointer: '/awardPence',
          detail: `The rules allow at most ${formatPence(allowedPence)} (${allowedPence} pence)`,
        },
      ]
    : [];

const separated = (detail: string): FieldError => ({ pointer: '/outcome', detail });

const isApplicant = (email: string, { addresses }: CaseFacts): boolean =>
  addresses.has(onePersonsAddress(email));
