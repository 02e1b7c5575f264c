import type { CaseFile } from '#schemas/case-file.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Proposal } from '#schemas/proposal.ts';
import type { InformationTopic } from '#schemas/task-kind.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { assessmentQuality } from './assessment-quality.ts';
import { equipmentRoutes, fundingRoutes, onwardReferrals } from './funding-routes.ts';
import { isChild } from './people.ts';
import { type CaseFacts, factsOf, lastProposal } from './record-of-case.ts';
import { kindOf } from './slots.ts';

/** What is shown of a case, by name. */
export type ShownCase = Record<string, unknown>;

/**
 * What the person a task is with may see of the case, and no more: an OT sees need, home and condition but no money;
 * a technical officer the home and the recommendation; a decision-maker the statement, the figures and the works;
 * the applicant their own answers and what is asked.
 */
export function caseAsShown(file: CaseFile, task: TaskRecord, config: GrantsConfig): ShownCase {
  const facts = factsOf(file.events);
  switch (kindOf(task.slot)) {
    case 'information':
      return { application: facts.application, asked: task.asked };
    case 'needs_assessment':
      return {
        ...personAndNeed(facts),
        ...answers(facts, clinical),
        ...returned(file),
        earlierAssessment: undigested(facts.assessment),
      };
    case 'ot_sign_off':
      return {
        ...personAndNeed(facts),
        ...answers(facts, clinical),
        assessment: undigested(facts.assessment),
        assessedBy: facts.assessedBy,
        ...quality(facts, task),
      };
    case 'scheme_of_works':
      return {
        ...person(facts),
        home: facts.application.home,
        recommendation: recommendation(facts),
        statement: statement(facts),
        ...answers(facts, ['scheme_of_works']),
        ...returned(file),
        earlierScheme: undigested(facts.scheme),
      };
    case 'decision':
      return forDecision(facts, lastProposal(file.events), config);
  }
}

/** What the checks say of the assessment, as it stood when the task was opened. */
function quality({ assessment, application, receivedOn }: CaseFacts, { openedAt }: TaskRecord): ShownCase {
  if (assessment === undefined) return {};
  const { errors, warnings } = assessmentQuality(assessment, {
    isChild: isChild(application, receivedOn),
    today: openedAt.slice(0, 10),
  });
  const words = (found: { detail: string }[]) => found.map(({ detail }) => detail);
  return { cannotBeSignedBecause: words(errors), toConsider: words(warnings) };
}

function forDecision(facts: CaseFacts, proposal: Proposal | undefined, config: GrantsConfig): ShownCase {
  const { application } = facts;
  const { awardPence, contributionPence, capPence, eligibleExpensePence, shortfallPence, steps } =
    proposal ?? {};
  return {
    ...person(facts),
    programme: application.programme,
    home: application.home,
    need: { progressive: application.need.progressive, difficulties: application.need.difficulties },
    recommendation: recommendation(facts),
    statement: statement(facts),
    schemeOfWorks: undigested(facts.scheme),
    plannedBy: facts.schemeBy,
    ...(application.charity && {
      charity: application.charity,
      fund: config.funds.find(({ fundId }) => fundId === application.charity?.fundId),
    }),
    meansTest: { contributionPence, steps, result: proposal?.meansResult },
    proposedAward: { awardPence, capPence, eligibleExpensePence, shortfallPence },
    possibleGrounds: proposal?.possibleGrounds ?? [],
    toCheck: proposal?.toCheck ?? [],
    cannotProvide: facts.cannotProvide.reasons,
    ...otherHelp(facts),
    ...answers(facts, [...clinical, 'scheme_of_works', 'decision']),
  };
}

/** Other ways to what the grant or the fund does not cover, and who else should hear of the person. */
function otherHelp(facts: CaseFacts): ShownCase {
  return {
    fundingRoutes: fundingRoutes(facts),
    equipmentRoutes: equipmentRoutes(facts),
    referrals: onwardReferrals(facts),
  };
}

const person = ({ application }: CaseFacts) => ({
  applicant: {
    name: application.applicant.name,
    phone: application.applicant.phone,
    address: application.applicant.address,
  },
  disabledOccupant: application.disabledOccupant,
  representative: application.representative,
});

const personAndNeed = (facts: CaseFacts) => ({
  ...person(facts),
  dateOfBirth: (facts.application.disabledOccupant ?? facts.application.applicant).dateOfBirth,
  need: facts.application.need,
  home: facts.application.home,
  ...(facts.application.charity && {
    items: facts.application.charity.items.map(({ kind, description }) => ({ kind, description })),
  }),
});

const recommendation = ({ assessment }: CaseFacts) =>
  assessment?.needs.map(({ needStatement, purposeCodes, recommendedAdaptation, specification }) => ({
    needStatement,
    purposeCodes,
    recommendedAdaptation,
    specification,
  }));

const statement = ({ signOff }: CaseFacts) =>
  signOff === undefined
    ? undefined
    : { ...undigested(signOff.outcome), by: signOff.by, registration: signOff.registration, at: signOff.at };

/** What was asked for these tasks, and answered. An answer about money is for whoever asked for it. */
function answers({ questionsAndAnswers }: CaseFacts, topics: InformationTopic[]): ShownCase {
  const shown = questionsAndAnswers.filter(({ askedFor }) => topics.includes(askedFor));
  return shown.length === 0
    ? {}
    : { questionsAndAnswers: shown.map(({ question, answer }) => ({ question, answer })) };
}

const clinical: InformationTopic[] = ['needs_assessment', 'ot_sign_off'];

/** Why the last reader sent the case back. */
function returned({ events }: CaseFile): ShownCase {
  const reasons = events.flatMap((event) =>
    event.type === 'task_done' && (event.outcome.outcome === 'returned' || event.outcome.outcome === 'return')
      ? [event.outcome.reason]
      : [],
  );
  const returnedBecause = reasons.at(-1);
  return returnedBecause === undefined ? {} : { returnedBecause };
}

function undigested<Shown extends { digest: string }>(
  outcome: Shown | undefined,
): Omit<Shown, 'digest'> | undefined {
  if (outcome === undefined) return undefined;
  const { digest, ...rest } = outcome;
  return rest;
}
