import type { CaseRecord } from '#schemas/case-record.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { DecisionOutcome } from '#schemas/outcomes/decision.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';
import type { Proposal } from '#schemas/proposal.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { answerErrors } from './answers.ts';
import { assessmentErrors } from './assessment-rules.ts';
import { formatPence } from './money.ts';
import { applicantAddresses, isChild, onePersonsAddress } from './people.ts';
import type { CaseFacts } from './record-of-case.ts';
import type { FieldError } from './refusal.ts';

/** What an outcome is held against. */
export type OutcomeContext = {
  task: TaskRecord;
  record: CaseRecord;
  facts: CaseFacts & { receivedOn: string };
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
    case 'not_supported':
      return signatureErrors(context);
    case 'planned':
      return outcome.estimates.flatMap(({ date }, index) =>
        date > today
          ? [{ pointer: `/estimates/${index}/date`, detail: 'An estimate cannot be in the future' }]
          : [],
      );
    case 'approve':
    case 'part_approve':
      return [...separationErrors(context), ...awardErrors(outcome, context)];
    case 'refuse':
      return separationErrors(context);
    case 'return':
      return outcome.to === 'scheme_of_works' && facts.application.programme === 'charity'
        ? [{ pointer: '/to', detail: 'A charity request has no scheme of works' }]
        : [];
    default:
      return [];
  }
}

function signatureErrors({ task, record, facts, config }: OutcomeContext): FieldError[] {
  const { assignee } = task;
  if (isApplicant(assignee.email, facts)) return [separated('Somebody who applied cannot sign off')];
  if (assignee.registration === undefined) {
    return [{ pointer: '/outcome', detail: 'A sign-off needs a registered occupational therapist' }];
  }
  const registration = config.people.find(({ personId }) => personId === assignee.personId)?.registration;
  if (registration?.status === 'lapsed' || registration?.status === 'suspended') {
    return [
      { pointer: '/outcome', detail: 'This registration does not allow a sign-off: ask the service lead' },
    ];
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

function awardErrors(
  { awardPence }: Extract<DecisionOutcome, { awardPence: number }>,
  { proposal }: OutcomeContext,
): FieldError[] {
  const pointer = '/awardPence';
  if (proposal?.awardPence === undefined || proposal.awardPence === null) {
    return [
      {
        pointer,
        detail: 'The contribution is not known yet, so no award can be made. Ask for what is missing',
      },
    ];
  }
  return awardPence > proposal.awardPence
    ? [
        {
          pointer,
          detail: `The rules allow at most ${formatPence(proposal.awardPence)} (${proposal.awardPence} pence)`,
        },
      ]
    : [];
}

const separated = (detail: string): FieldError => ({ pointer: '/outcome', detail });

const isApplicant = (email: string, { application }: CaseFacts): boolean =>
  applicantAddresses(application).includes(onePersonsAddress(email));
