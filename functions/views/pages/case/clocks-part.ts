import { html } from 'hono/html';
import type { LivedClock, StatutoryClock } from '#domain/clocks.ts';
import type { TargetStanding } from '#domain/target-times.ts';
import type { Complexity, TargetTimes, Urgency } from '#schemas/target-times.ts';
import { wordsFor } from '#words/words.ts';
import { insetText, summaryList, table } from '../../components/content.ts';
import { inWords } from '../../in-words.ts';
import { type CasePart, listOf, part, row } from './said.ts';

/** How the clocks of a case stand, for those who work on it. */
export type CaseClocks = {
  statutory: StatutoryClock;
  lived: LivedClock;
  /** Against the target of its urgency and complexity, once they are assessed; before that, all the targets. */
  target?: { urgency: Urgency; complexity: Complexity; standing: TargetStanding } | undefined;
  targets?: { times: TargetTimes['workingDays']; caveats: string[] } | undefined;
};

/** Both clocks in words, and the target time with what has to be said of it. */
export function clocksPart({ statutory, lived, target, targets }: CaseClocks): CasePart[] {
  const { clocks } = wordsFor().tasks.shown;
  const caveats = target?.standing.caveats ?? targets?.caveats ?? [];
  const rows = [
    ...row(clocks.lived, clocks.days(lived.calendarDays, lived.workingDays)),
    ...row(clocks.statutory, statutoryInWords(statutory)),
    ...row(
      clocks.target,
      target &&
        clocks.targetIs(
          clocks.words[target.urgency],
          clocks.words[target.complexity],
          target.standing.targetWorkingDays,
          target.standing.workingDaysLeft,
        ),
    ),
  ];
  return part(
    'clocks',
    clocks.title,
    html`${summaryList(rows)}${targets === undefined ? '' : targetsTable(targets.times)}${
      caveats.length === 0 ? '' : insetText({ html: listOf(caveats) })
    }`,
  );
}

function statutoryInWords(clock: StatutoryClock): string | undefined {
  const { clocks } = wordsFor().tasks.shown;
  switch (clock.state) {
    case 'does_not_apply':
      return clock.why;
    case 'not_started':
      return clocks.notStarted;
    case 'running':
      return clocks.running(inWords(clock.decisionDueBy), clock.daysLeft);
    default:
      return undefined;
  }
}

function targetsTable(times: TargetTimes['workingDays']) {
  const { clocks } = wordsFor().tasks.shown;
  const oneRow = (urgency: Urgency) => [
    { text: clocks[urgency] },
    { text: String(times[urgency].simple), numeric: true },
    { text: String(times[urgency].complex), numeric: true },
  ];
  return table({
    caption: clocks.targets,
    firstCellIsHeader: true,
    head: [
      { text: clocks.target },
      { text: clocks.simple, numeric: true },
      { text: clocks.complex, numeric: true },
    ],
    rows: [oneRow('urgent'), oneRow('non_urgent')],
  });
}
