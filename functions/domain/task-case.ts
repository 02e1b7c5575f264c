import type { Address, Application } from '#schemas/application.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { Fund } from '#schemas/fund.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Home } from '#schemas/home.ts';
import type { MeansResult } from '#schemas/means-test.ts';
import type { Missing } from '#schemas/missing.ts';
import type { AssessedNeed, NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';
import type { OtSignOffOutcome } from '#schemas/outcomes/ot-sign-off.ts';
import type { SchemeOfWorks } from '#schemas/outcomes/scheme-of-works.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Proposal } from '#schemas/proposal.ts';
import type { InformationTopic } from '#schemas/task-kind.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { assessmentQuality } from './assessment-quality.ts';
import { type EquipmentRoute, equipmentRoutes } from './equipment-routes.ts';
import { type FundingRoute, fundingRoutes } from './funding-routes.ts';
import { type OnwardReferral, onwardReferrals } from './onward-referrals.ts';
import { isChild } from './people.ts';
import { heldSignature } from './proposal.ts';
import { type CaseFacts, factsOf, lastProposal, type QuestionAndAnswer } from './record-of-case.ts';
import { kindOf } from './slots.ts';

type Applicant = Application['applicant'];

/** An outcome without the digest that it was sent with. */
export type Undigested<Shown> = Shown extends unknown ? Omit<Shown, 'digest'> : never;

type Optional<Shown> = { [Name in keyof Shown]?: Shown[Name] | undefined };

/** What is shown of a case, by name. Who sees what of it is in `caseAsShown`. */
export type ShownCase = Optional<{
  application: Application;
  asked: Missing[];
  programme: Programme;
  applicant: Optional<Pick<Applicant, 'name' | 'phone' | 'address'>>;
  /** Where letters go, if not to the home. */
  postalAddress: Address;
  disabledOccupant: Application['disabledOccupant'];
  representative: Application['representative'];
  dateOfBirth: string;
  need: Optional<Application['need']>;
  home: Home;
  items: { kind: string; description: string }[];
  assessment: Undigested<NeedsAssessment>;
  assessedBy: string;
  earlierAssessment: Undigested<NeedsAssessment>;
  cannotBeSignedBecause: string[];
  toConsider: string[];
  recommendation: ShownNeed[];
  statement: Undigested<OtSignOffOutcome> & { by: string; registration?: string | undefined; at: string };
  /** Why a second person has to look at the sign-off, where one has to. */
  signOffHeld: string;
  earlierScheme: Undigested<SchemeOfWorks>;
  schemeOfWorks: Undigested<SchemeOfWorks>;
  plannedBy: string;
  charity: Application['charity'];
  fund: Fund;
  meansTest: Optional<{ contributionPence: number | null; steps: string[]; result: MeansResult }>;
  proposedAward: Optional<
    Pick<Proposal, 'awardPence' | 'capPence' | 'eligibleExpensePence' | 'shortfallPence'>
  >;
  possibleGrounds: Proposal['possibleGrounds'];
  toCheck: string[];
  cannotProvide: string[];
  fundingRoutes: FundingRoute[];
  equipmentRoutes: EquipmentRoute[];
  referrals: OnwardReferral[];
  /** With neither an answer nor why there can be none, a question is not answered yet. */
  questionsAndAnswers: Pick<QuestionAndAnswer, 'question' | 'answer' | 'cannotAnswerBecause'>[];
  returnedBecause: string;
}>;

/** A need as whoever plans or decides sees it. */
export type ShownNeed = Pick<
  AssessedNeed,
  'needStatement' | 'purposeCodes' | 'recommendedAdaptation' | 'specification'
>;

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
        ...returned(file, 'needs_assessment'),
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
        ...returned(file, 'scheme_of_works'),
        earlierScheme: undigested(facts.scheme),
      };
    case 'decision':
      return forDecision(facts, lastProposal(file.events), task, config);
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

function forDecision(
  facts: CaseFacts,
  proposal: Proposal | undefined,
  { openedAt }: TaskRecord,
  config: GrantsConfig,
): ShownCase {
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
    signOffHeld: heldSignature(facts, openedAt.slice(0, 10), config),
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

const person = ({ application, postalAddress }: CaseFacts) => ({
  applicant: {
    name: application.applicant.name,
    phone: application.applicant.phone,
    address: application.applicant.address,
  },
  ...(postalAddress && { postalAddress }),
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

const recommendation = ({ assessment }: CaseFacts): ShownNeed[] | undefined =>
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

/** What was asked for these tasks, and what became of it. An answer about money is for whoever asked for it. */
function answers({ questionsAndAnswers }: CaseFacts, topics: InformationTopic[]): ShownCase {
  const shown = questionsAndAnswers.filter(({ askedFor }) => topics.includes(askedFor));
  return shown.length === 0
    ? {}
    : {
        questionsAndAnswers: shown.map(
          ({ taskId, place, askedFor, ...questionAndAnswer }) => questionAndAnswer,
        ),
      };
}

const clinical: InformationTopic[] = ['needs_assessment', 'ot_sign_off'];

/** The work that a later reader can send back, with the outcome that answers whoever did. */
const answeredBy = { needs_assessment: 'assessed', scheme_of_works: 'planned' } as const;

/** Why a later reader sent this very work back, until it has been done again: every reason is for one kind of task. */
function returned({ events }: CaseFile, kind: keyof typeof answeredBy): ShownCase {
  let returnedBecause: string | undefined;
  for (const event of events) {
    if (event.type !== 'task_done') continue;
    const { outcome } = event;
    if (outcome.outcome === answeredBy[kind]) returnedBecause = undefined;
    if (outcome.outcome === 'returned' && kind === 'needs_assessment') returnedBecause = outcome.reason;
    if (outcome.outcome === 'return' && kind === outcome.to) returnedBecause = outcome.reason;
  }
  return returnedBecause === undefined ? {} : { returnedBecause };
}

function undigested<Shown extends { digest: string }>(outcome: Shown): Undigested<Shown>;
function undigested<Shown extends { digest: string }>(
  outcome: Shown | undefined,
): Undigested<Shown> | undefined;
function undigested<Shown extends { digest: string }>(
  outcome: Shown | undefined,
): Omit<Shown, 'digest'> | undefined {
  if (outcome === undefined) return undefined;
  const { digest, ...rest } = outcome;
  return rest;
}
