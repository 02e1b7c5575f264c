import type { ShownCase } from '#domain/task-case.ts';
import type { Missing } from '#schemas/missing.ts';
import type { TaskKind } from '#schemas/task-kind.ts';
import { decision } from './decision.ts';
import { information } from './information.ts';
import { assessed } from './needs-assessment.ts';
import { signOff } from './ot-sign-off.ts';
import { type OutcomeForm, passedBack } from './outcome-form.ts';
import { planned } from './scheme-of-works.ts';

/** What a form is made for: the task, what it asks, and the case as its person sees it. */
export type FormFor = { kind: TaskKind; asked: Missing[]; shown: ShownCase };

/** Everything that can be done with a task, in the order of the page. No outcome is ever preset. */
export function outcomeForms({ kind, asked, shown }: FormFor): OutcomeForm[] {
  switch (kind) {
    case 'information':
      return information(asked);
    case 'needs_assessment':
      return [assessed, ...passedBack];
    case 'ot_sign_off':
      return [...signOff, ...passedBack];
    case 'scheme_of_works':
      return [planned(shown.recommendation ?? []), ...passedBack];
    case 'decision':
      return [
        ...decision({
          programme: shown.programme ?? 'dfg',
          works: shown.schemeOfWorks?.works ?? [],
          isHeld: shown.signOffHeld !== undefined,
        }),
        ...passedBack,
      ];
  }
}
