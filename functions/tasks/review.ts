import { qualityOfDraft } from '#domain/assessment-quality.ts';
import { decisionLetter } from '#domain/decision-letter.ts';
import { eligibilityOf } from '#domain/eligibility.ts';
import { isChild } from '#domain/people.ts';
import { type ProposedPackage, proposedPackage } from '#domain/proposed-package.ts';
import { type CaseFacts, factsOf, lastProposal } from '#domain/record-of-case.ts';
import { type FieldError, Refusal } from '#domain/refusal.ts';
import type { DecisionLetter } from '#schemas/decision-letter.ts';
import type { OfficerAnswers } from '#schemas/outcomes/decision.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';
import type { Proposal } from '#schemas/proposal.ts';
import type { Deployment } from '../deployment.ts';
import { readOutcome, whatStops } from './record-outcome.ts';
import type { Visit } from './visit.ts';

type Body = Record<string, unknown>;

/** An outcome as it is written so far, looked at without recording anything. */
export type Review = {
  /** What has to be done before it can be sent, as pointers into the outcome. */
  toDo: FieldError[];
  /** What to think about. None of it stops anybody. */
  toConsider: FieldError[];
  /** Estimates that are complete, for a comparison. */
  estimates?: { contractor: string; totalPence: number; date: string }[];
  /** Grounds to look at with what the officer has answered. */
  possibleGrounds?: Proposal['possibleGrounds'];
  /** Who would pay for what with this award. */
  funding?: ProposedPackage | undefined;
  /** The letter as it would go out, where one was asked for and can be written. */
  letter?: DecisionLetter;
};

/** Looks at an outcome that is not sent yet. Nothing is written, and nothing is kept. */
export function review(
  seen: Visit,
  body: unknown,
  deployment: Deployment,
  wanted: { letter: boolean },
): Review {
  const now = new Date().toISOString();
  const written = body as Body;
  const facts = factsOf(seen.file.events);
  const { outcome, toDo } = read(seen, body, now, deployment);
  switch (written.outcome) {
    case 'assessed':
      return { toDo, toConsider: assessmentAdvice(written, facts, now) };
    case 'planned':
      return { toDo, toConsider: [], estimates: completeEstimates(written) };
    case 'approve':
    case 'part_approve':
    case 'refuse':
      return {
        toDo,
        toConsider: [],
        ...decisionSoFar(written, facts, seen, now),
        ...(wanted.letter &&
          outcome !== undefined &&
          toDo.length === 0 && { letter: letterFor(outcome, facts, seen, now, deployment) }),
      };
    default:
      return { toDo, toConsider: [] };
  }
}

function read(
  seen: Visit,
  body: unknown,
  now: string,
  deployment: Deployment,
): { outcome?: Outcome; toDo: FieldError[] } {
  try {
    const outcome = readOutcome(seen.task, body);
    return { outcome, toDo: whatStops(outcome, seen, now, deployment) };
  } catch (error) {
    if (error instanceof Refusal && error.name === 'InputRefused') return { toDo: error.errors };
    throw error;
  }
}

/** The warnings of the checks, and what would stop a signature later: that does not stop the assessment. */
function assessmentAdvice(body: Body, { application, receivedOn }: CaseFacts, now: string): FieldError[] {
  const { errors, warnings } = qualityOfDraft(body, {
    isChild: isChild(application, receivedOn),
    today: now.slice(0, 10),
  });
  return [...errors, ...warnings];
}

function completeEstimates({ estimates }: Body): NonNullable<Review['estimates']> {
  const isComplete = (one: Body): one is { contractor: string; totalPence: number; date: string } =>
    typeof one.contractor === 'string' &&
    typeof one.totalPence === 'number' &&
    /^\d{4}-\d\d-\d\d$/.test(String(one.date));
  return Array.isArray(estimates) ? (estimates as Body[]).filter(isComplete) : [];
}

function decisionSoFar(
  { officerAnswers, awardPence }: Body,
  facts: CaseFacts,
  { file }: Visit,
  now: string,
): Pick<Review, 'possibleGrounds' | 'funding'> {
  const proposal = lastProposal(file.events);
  const officer = officerAnswers as OfficerAnswers | undefined;
  return {
    possibleGrounds: eligibilityOf({ ...facts, officer }).grounds,
    ...(proposal !== undefined &&
      typeof awardPence === 'number' && {
        funding: proposedPackage(facts, proposal, awardPence, now.slice(0, 10)),
      }),
  };
}

/** The letter that `record-decision` would write if this were sent now. */
function letterFor(
  outcome: Outcome,
  facts: CaseFacts,
  { file, task }: Visit,
  now: string,
  { config }: Deployment,
): DecisionLetter {
  const decided = { ...facts, decision: { outcome, by: task.assignee.name, at: now } } as CaseFacts;
  return decisionLetter(
    decided,
    lastProposal(file.events),
    now.slice(0, 10),
    config,
    file.record.validApplicationDate,
  );
}
