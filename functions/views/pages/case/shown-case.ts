import type { ProposedPackage } from '#domain/proposed-package.ts';
import type { ShownCase } from '#domain/task-case.ts';
import {
  assessmentPart,
  earlierAssessmentPart,
  qualityPart,
  recommendationPart,
  statementPart,
} from './assessment-parts.ts';
import { type CaseClocks, clocksPart } from './clocks-part.ts';
import { awardPart, fundingPart, groundsPart, helpPart, meansPart } from './decision-parts.ts';
import { answersPart, homePart, itemsPart, needPart, personPart, returnedPart } from './request-parts.ts';
import type { CasePart } from './said.ts';
import { earlierSchemePart, worksPart } from './works-parts.ts';

/** What a page shows beside the case itself: it changes with the day, so that no digest is made of it. */
export type BesideCase = { clocks?: CaseClocks | undefined; funding?: ProposedPackage | undefined };

/** The case in the order in which somebody reads it: what came back first, then person, need, findings, money, time. */
export const caseParts = (shown: ShownCase, { clocks, funding }: BesideCase): CasePart[] => [
  ...returnedPart(shown),
  ...personPart(shown),
  ...homePart(shown),
  ...needPart(shown),
  ...itemsPart(shown),
  ...answersPart(shown),
  ...assessmentPart(shown),
  ...qualityPart(shown),
  ...earlierAssessmentPart(shown),
  ...recommendationPart(shown),
  ...statementPart(shown),
  ...worksPart(shown),
  ...earlierSchemePart(shown),
  ...meansPart(shown),
  ...awardPart(shown),
  ...fundingPart(funding),
  ...groundsPart(shown),
  ...helpPart(shown),
  ...(clocks === undefined ? [] : clocksPart(clocks)),
];
