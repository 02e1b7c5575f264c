import type { Address, Application } from '#schemas/application.ts';
import type { CaseEvent, TaskDone } from '#schemas/case-event.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { Finance } from '#schemas/finance.ts';
import { Landlord } from '#schemas/home.ts';
import type { Missing, MissingCode } from '#schemas/missing.ts';
import type { DecisionOutcome } from '#schemas/outcomes/decision.ts';
import type { Answer } from '#schemas/outcomes/information.ts';
import type { NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';
import type { OtSignOffOutcome } from '#schemas/outcomes/ot-sign-off.ts';
import type { SchemeOfWorks } from '#schemas/outcomes/scheme-of-works.ts';
import type { Proposal } from '#schemas/proposal.ts';
import type { InformationTopic } from '#schemas/task-kind.ts';
import type { TaskRecord } from '#schemas/task-record.ts';
import { nationalInsuranceNumber } from '#schemas/text.ts';
import { placesOf } from './answers.ts';
import { applicantAddresses, onePersonsAddress } from './people.ts';
import { topicOf } from './slots.ts';

type Received = Extract<CaseEvent, { type: 'application_received' }>;

/** A question of a professional, with its answer or why there can be none: with neither it is not answered yet. */
export type QuestionAndAnswer = {
  taskId: string;
  /** Its place in what was asked by that task, from 0. */
  place: number;
  askedFor: InformationTopic;
  question: string;
  answer?: string;
  cannotAnswerBecause?: string;
};

/** What a case's events say: the application with the answers given since, and the outcomes that stand. */
export type CaseFacts = {
  application: Application;
  /** The day the application came in, `YYYY-MM-DD`: ages are taken on it. */
  receivedOn: string;
  /** Every address that those who apply have or had, as `onePersonsAddress` spells it. */
  addresses: ReadonlySet<string>;
  /** Where letters go, if not to the home. */
  postalAddress?: Address;
  /** What has been handed over or answered, beyond what the application has a place for. */
  provided: ReadonlySet<MissingCode>;
  cannotProvide: { codes: ReadonlySet<MissingCode>; reasons: string[] };
  /** Questions, by the task in which they were put, with what became of each. */
  questionsAndAnswers: QuestionAndAnswer[];
  assessment?: NeedsAssessment;
  assessedBy?: string;
  signOff?: { outcome: OtSignOffOutcome; by: string; registration?: string; at: string };
  scheme?: SchemeOfWorks;
  schemeBy?: string;
  decision?: { outcome: DecisionOutcome; by: string; at: string };
};

/** The event that began a case. Every case has one. */
export function receivedEvent(events: CaseEvent[]): Received {
  const first = events[0];
  if (first?.type !== 'application_received') throw new Error('A case does not begin with its application');
  return first;
}

/** Reads a case's events in order. A later outcome of a kind takes the place of an earlier one. */
export function factsOf(events: CaseEvent[]): CaseFacts {
  const received = receivedEvent(events);
  const facts: CaseFacts & {
    addresses: Set<string>;
    provided: Set<MissingCode>;
    cannotProvide: { codes: Set<MissingCode>; reasons: string[] };
  } = {
    application: structuredClone(received.application),
    receivedOn: received.at.slice(0, 10),
    addresses: new Set(applicantAddresses(received.application)),
    provided: new Set(),
    cannotProvide: { codes: new Set(), reasons: [] },
    questionsAndAnswers: [],
  };
  const asked = new Map<string, Missing[]>();
  for (const event of events) {
    if (event.type === 'task_opened') {
      asked.set(event.taskId, event.asked);
      for (const [place, { code, what }] of event.asked.entries()) {
        const askedFor = topicOf(event.slot);
        if (code === 'answer_to_question' && askedFor !== undefined) {
          facts.questionsAndAnswers.push({ taskId: event.taskId, place, askedFor, question: what });
        }
      }
    }
    if (event.type === 'contact_changed') takeContact(facts, event);
    if (event.type !== 'task_done') continue;
    const { outcome } = event;
    switch (outcome.outcome) {
      case 'answered': {
        const places = placesOf(outcome.answers, asked.get(event.taskId) ?? []);
        for (const [index, answer] of outcome.answers.entries()) {
          takeAnswer(facts, answer, { taskId: event.taskId, place: places[index] });
        }
        break;
      }
      case 'cannot_provide':
        for (const { code } of asked.get(event.taskId) ?? []) facts.cannotProvide.codes.add(code);
        facts.cannotProvide.reasons.push(outcome.reason);
        for (const question of facts.questionsAndAnswers) {
          if (question.taskId === event.taskId) question.cannotAnswerBecause = outcome.reason;
        }
        break;
      case 'assessed':
        facts.assessment = outcome;
        if (event.by.name !== undefined) facts.assessedBy = event.by.name;
        break;
      case 'signed':
      case 'signed_with_changes':
      case 'not_supported':
        facts.signOff = {
          outcome,
          by: event.by.name ?? '',
          at: event.at,
          ...(event.by.registration !== undefined && { registration: event.by.registration }),
        };
        break;
      case 'planned':
        facts.scheme = outcome;
        if (event.by.name !== undefined) facts.schemeBy = event.by.name;
        break;
      case 'approve':
      case 'part_approve':
      case 'refuse':
        facts.decision = { outcome, by: event.by.name ?? '', at: event.at };
        break;
      default:
        break;
    }
  }
  return facts;
}

function takeContact(
  facts: Pick<CaseFacts, 'application' | 'postalAddress'> & { addresses: Set<string> },
  { who, contact: { email, phone, address } }: Extract<CaseEvent, { type: 'contact_changed' }>,
) {
  facts.addresses.add(onePersonsAddress(email));
  const { applicant, representative } = facts.application;
  if (who === 'representative') {
    if (representative !== undefined) representative.email = email;
    return;
  }
  const { phone: before, ...rest } = applicant;
  facts.application.applicant = { ...rest, email, ...(phone !== undefined && { phone }) };
  if (address === undefined) delete facts.postalAddress;
  else facts.postalAddress = address;
}

function takeAnswer(
  facts: Pick<CaseFacts, 'application' | 'questionsAndAnswers'> & {
    provided: Set<MissingCode>;
    cannotProvide: { codes: Set<MissingCode> };
  },
  { code, value }: Answer,
  to: { taskId: string; place: number | undefined },
) {
  const { application, provided, cannotProvide } = facts;
  provided.add(code);
  cannotProvide.codes.delete(code);
  switch (code) {
    case 'national_insurance_number': {
      const number = nationalInsuranceNumber.safeParse(value);
      // Another disabled occupant's number is theirs, not the applicant's: it stays in its event.
      if (number.success && application.disabledOccupant === undefined)
        application.applicant.nationalInsuranceNumber = number.data;
      break;
    }
    case 'income_and_capital': {
      const finance = Finance.safeParse(value);
      if (finance.success) application.finance = finance.data;
      break;
    }
    case 'landlord_consent': {
      const landlord = Landlord.safeParse(value);
      if (landlord.success) application.home.landlord = landlord.data;
      else if (value === false) {
        application.home.landlord = {
          name: 'The landlord',
          ...application.home.landlord,
          consentsToWorks: false,
        };
      }
      break;
    }
    case 'statutory_funding_tried':
      if (typeof value === 'string' && application.charity) application.charity.statutoryFundingTried = value;
      break;
    case 'answer_to_question': {
      const asked = facts.questionsAndAnswers.find(
        ({ taskId, place }) => taskId === to.taskId && place === to.place,
      );
      if (asked !== undefined) asked.answer = String(value);
      break;
    }
    default:
      break;
  }
}

/** What the rules last came to, if the case has got that far. */
export function lastProposal(events: CaseEvent[]): Proposal | undefined {
  const event = events.findLast(({ type }) => type === 'decision_proposed');
  return event?.type === 'decision_proposed' ? event.proposal : undefined;
}

/** The outcome that was recorded for a task, if it is done. */
export function doneEvent(events: CaseEvent[], taskId: string): TaskDone | undefined {
  return events.find((event): event is TaskDone => event.type === 'task_done' && event.taskId === taskId);
}

/** The professionals' tasks that ended with their case, undone, and that whoever had them knew of. */
export const workCutShort = ({ events, tasks }: Pick<CaseFile, 'events' | 'tasks'>): TaskRecord[] =>
  tasks.filter(
    ({ taskId, kind, verdict, mailDue }) =>
      kind !== 'information' &&
      verdict === undefined &&
      mailDue !== 'opened' &&
      mailDue !== 'reassigned' &&
      doneEvent(events, taskId) === undefined,
  );
