import { isClosed, isDecided } from '#domain/lifecycle.ts';
import { kindOf, openSlots } from '#domain/slots.ts';
import type { CaseRecord } from '#schemas/case-record.ts';
import type { Slot, TaskKind } from '#schemas/task-kind.ts';
import { notified } from '#tests/domain/a-history.ts';
import { anAssessment } from '#tests/domain/a-request.ts';
import { aScheme } from '#tests/domain/a-scheme.ts';
import { type Act, does, opens } from './a-case.ts';
import { people } from './a-config.ts';
import {
  anAward,
  answered,
  aRefusal,
  cannotProvide,
  needsInformation,
  notSupported,
  returned,
  sentBack,
  signed,
  signedWithChanges,
} from './an-outcome.ts';

const asked = needsInformation('Which floor?');

/** Everything that the holder of an open task may do with it. */
const outcomesIn: Record<TaskKind, (slot: Slot, record: CaseRecord) => Act[]> = {
  information: (slot) => [does(slot, answered()), does(slot, cannotProvide())],
  needs_assessment: (slot) => [does(slot, anAssessment(), people.amara), does(slot, asked)],
  ot_sign_off: (slot) =>
    [signed(), signedWithChanges, returned(), notSupported, asked].map((outcome) =>
      does(slot, outcome, people.rhys),
    ),
  scheme_of_works: (slot) => [does(slot, aScheme(), people.colin), does(slot, asked)],
  decision: (slot, { programme, slots }) => [
    // A grant is approved only for works that were planned.
    ...(programme === 'charity' || slots.scheme_of_works
      ? [anAward(1), anAward(1, 'part_approve')].map((outcome) => does(slot, outcome, people.helen))
      : []),
    does(slot, aRefusal(), people.helen),
    does(slot, sentBack('needs_assessment')),
    ...(programme === 'dfg' ? [does(slot, sentBack('scheme_of_works'))] : []),
    does(slot, asked),
  ],
};

/** What may open next, in the order of the workflow (infra/grant-workflow/definition.ts). */
function openings({ slots, programme }: CaseRecord): Act[] {
  const verdict = (slot: Slot) => (slots[slot]?.state === 'done' ? slots[slot].verdict : undefined);
  const isFree = (slot: Slot) => slots[slot] === undefined;
  const questions = (['needs_assessment', 'ot_sign_off', 'scheme_of_works', 'decision'] as const).filter(
    (kind) => verdict(kind) === 'needs_information' && isFree(`information:${kind}`),
  );
  const slot = nextProfessional();
  return [
    ...questions.map((kind) => opens(`information:${kind}`)),
    ...(slot !== undefined && isFree(slot) ? [opens(slot)] : []),
    ...alongside(),
  ];

  function nextProfessional(): Slot | undefined {
    if (slots['information:request'] || slots['information:validity']) return undefined;
    if (isFree('needs_assessment')) return 'needs_assessment';
    if (verdict('needs_assessment') !== 'assessed') return undefined;
    if (isFree('ot_sign_off')) return 'ot_sign_off';
    // The two branches of “Establish need and means” meet before anybody plans or decides.
    if (slots['information:means']) return undefined;
    if (verdict('ot_sign_off') === 'not_supported') return 'decision';
    if (verdict('ot_sign_off') !== 'signed') return undefined;
    if (programme === 'dfg' && verdict('scheme_of_works') !== 'planned') return 'scheme_of_works';
    return 'decision';
  }

  function alongside(): Act[] {
    const before = (stop: Slot) => isFree(stop) && isFree('decision');
    return [
      ...(before('needs_assessment') && isFree('information:request') && isFree('information:means')
        ? [opens('information:request')]
        : []),
      ...(before('scheme_of_works') && isFree('information:means') && isFree('information:request')
        ? [opens('information:means')]
        : []),
      ...(slot === 'decision' && isFree('decision') && isFree('information:validity')
        ? [opens('information:validity')]
        : []),
    ];
  }
}

/** What moves a case on, and what can happen beside that. */
export type LegalActs = { forward: Act[]; aside: Act[] };

/** Everything that can happen next to a case that stands as it does; a closed case hears only of its letter. */
export function legalActs(record: CaseRecord): LegalActs {
  const { status, sequence } = record;
  if (isDecided(status)) return { forward: [notified], aside: [] };
  if (isClosed(status)) return { forward: [], aside: [] };
  const open = openSlots(record);
  return {
    forward: [...openings(record), ...open.flatMap(({ slot }) => outcomesIn[kindOf(slot)](slot, record))],
    aside: [
      ...open.map(
        ({ slot, state: { taskId } }): Act => ({ type: 'task_escalated', taskId, slot, to: 'Helen' }),
      ),
      ...(status === 'awaiting_information' ? [{ type: 'lapsed' } as const] : []),
      { type: 'application_valid', validApplicationDate: '2026-12-01', decisionDueBy: '2027-06-01' },
      {
        type: 'contact_changed',
        who: 'applicant',
        contact: { email: `dele+${sequence}@example.org` },
        emailBefore: 'dele@example.org',
      },
      { type: 'workflow_restarted', round: sequence, why: 'redeployed' },
      { type: 'withdrawn' },
    ],
  };
}
