import { isClosed } from '#domain/lifecycle.ts';
import { casesOf, type Evidence, type Violation } from './evidence.ts';
import { decidedTwice, inLimbo, lostOrChanged, movedWrongly, recordDiffers, stillOpen } from './of-cases.ts';
import { wrongExecutions } from './of-executions.ts';
import { wrongMails } from './of-mails.ts';
import { leaks } from './of-privacy.ts';

/** What a run comes to: whatever must never be and is, and the figures of what was looked at. */
export type Verdict = { violations: Violation[]; figures: Record<string, number> };

const ofEachCase = { I2: decidedTwice, I3: movedWrongly, I4: recordDiffers, I5: stillOpen, D7: inLimbo };

/**
 * Holds a run against the invariants I1 to I9 of docs/durability.md, and against D7: no case in limbo. What the evidence
 * leaves out is not looked at, and the figures show it.
 *
 * @returns no violations for a run in which nothing was lost, doubled, leaked or left lying
 */
export function verdictOn(evidence: Evidence): Verdict {
  const { items, mails, executions, logLines, answers, accepted, changedByLooking = [] } = evidence;
  const { cases, unreadable } = casesOf(items);
  const violations = [
    ...unreadable,
    ...lostOrChanged(cases, evidence),
    ...cases.flatMap((one) =>
      Object.entries(ofEachCase).flatMap(([invariant, check]) =>
        check(one, evidence).map((what) => ({ invariant, caseId: one.caseId, what })),
      ),
    ),
    ...wrongMails(cases, evidence),
    ...wrongExecutions(cases, evidence),
    ...leaks(cases, evidence),
    ...changedByLooking.map((partition) => ({
      invariant: 'I9',
      what: `${partition.slice(0, 'LINK#'.length + 8)}, or its case, was changed by nothing but looking`,
    })),
  ];
  const live = cases.filter(({ record }) => !isClosed(record.status));
  const figures = {
    cases: cases.length,
    live: live.length,
    events: cases.reduce((sum, { events }) => sum + events.length, 0),
    outcomes: cases.reduce(
      (sum, { events }) => sum + events.filter(({ type }) => type === 'task_done').length,
      0,
    ),
    stalled: cases.filter(({ record }) => record.stalledSince !== undefined).length,
    unsettled: items.filter(({ unsettledSince }) => unsettledSince !== undefined).length,
    ...(accepted && { accepted: accepted.length }),
    ...(mails && { mails: mails.length }),
    ...(executions && { executions: executions.length }),
    ...(logLines && { logLines: logLines.length }),
    ...(answers && { refusals: answers.length }),
    violations: violations.length,
  };
  return { violations, figures };
}

/** A violation as a line to read. */
export const inWords = ({ invariant, caseId, what }: Violation): string =>
  `${invariant} ${caseId === undefined ? '' : `${caseId}: `}${what}`;
