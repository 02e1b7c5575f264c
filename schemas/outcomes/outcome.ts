import type * as z from 'zod/mini';
import type { TaskKind } from '../task-kind.ts';
import { DecisionOutcome } from './decision.ts';
import { InformationOutcome } from './information.ts';
import { NeedsAssessmentOutcome } from './needs-assessment.ts';
import { OtSignOffOutcome } from './ot-sign-off.ts';
import { SchemeOfWorksOutcome } from './scheme-of-works.ts';

/** What may be posted to a task, by its kind. */
export const outcomeSchemas = {
  information: InformationOutcome,
  needs_assessment: NeedsAssessmentOutcome,
  ot_sign_off: OtSignOffOutcome,
  scheme_of_works: SchemeOfWorksOutcome,
  decision: DecisionOutcome,
} as const satisfies Record<TaskKind, z.ZodMiniType>;

/** An outcome of a task of one kind, or of any. */
export type Outcome<Kind extends TaskKind = TaskKind> = z.infer<(typeof outcomeSchemas)[Kind]>;
