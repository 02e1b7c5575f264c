import { type CaseScript, caseScript } from '../support/case-script.ts';
import { answerNext, apply, nextTask, type OpenedTask, type Played } from '../support/player.ts';
import type { Service } from '../support/service.ts';

/** A place of the journey at which cases wait, and how one gets there. */
export type WaitingPlace = {
  name: string;
  script: CaseScript;
  /** The task that is left open: its kind, and how many of the kind were answered before. */
  at: { kind: string; turn: number };
  /** A kind that is left open beside it, because two people are waited for at once. */
  alsoOpen?: string;
};

const place = (
  name: string,
  script: CaseScript,
  kind: string,
  turn = 0,
  alsoOpen?: string,
): WaitingPlace => ({
  name,
  script,
  at: { kind, turn },
  ...(alsoOpen && { alsoOpen }),
});

/** Every place at which a case can wait, for each programme. */
export function waitingPlaces(): WaitingPlace[] {
  const owner = caseScript('01-adult-owner-dystonia');
  const parkHome = caseScript('05-park-home');
  const returned = caseScript('09-returned-sign-off');
  const tenant = caseScript('10-incomplete-tenant');
  const charity = caseScript('03-charity-powered-chair');
  return [
    place('a grant that waits for its needs assessment', owner, 'needs_assessment'),
    place('a grant that waits for the sign-off', owner, 'ot_sign_off'),
    place('a grant that waits for the scheme of works', owner, 'scheme_of_works'),
    place('a grant that waits for the decision', owner, 'decision'),
    place('a grant that waits for what the request lacks', tenant, 'information'),
    place('a grant that waits for what a valid application lacks', tenant, 'information', 2),
    place('a grant that the decision-maker sent back', tenant, 'scheme_of_works', 1),
    place(
      'a grant that waits for the means and for the assessment',
      parkHome,
      'information',
      0,
      'needs_assessment',
    ),
    place('a grant whose sign-off was returned', returned, 'needs_assessment', 1),
    place('a grant that waits for the answer to a therapist', returned, 'information'),
    place('a charity request that waits for what it lacks', charity, 'information', 0, 'needs_assessment'),
    place('a charity request that waits for its needs assessment', charity, 'needs_assessment'),
    place('a charity request that waits for the sign-off', charity, 'ot_sign_off'),
    place('a charity request that waits for the decision', charity, 'decision'),
  ];
}

/** Plays a new case to a place and leaves it there. */
export async function playTo(service: Service, { script, at, alsoOpen }: WaitingPlace) {
  const played: Played = { held: await apply(service, script.application), seen: new Set(), turns: {} };
  const open: OpenedTask[] = [];
  for (;;) {
    const task = await nextTask(service, played.held.reference, played.seen);
    const isThere = task.kind === at.kind && (played.turns[task.kind] ?? 0) === at.turn;
    if (isThere || task.kind === alsoOpen) open.push(task);
    else await answerNext(service, script, played, task);
    if (open.length === (alsoOpen === undefined ? 1 : 2)) return { ...played, open };
  }
}
