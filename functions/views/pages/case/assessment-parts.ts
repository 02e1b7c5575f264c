import { html } from 'hono/html';
import { formatPence } from '#domain/money.ts';
import type { ShownCase, Undigested } from '#domain/task-case.ts';
import type { AssessedNeed, NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';
import { purposeInWords, taskInWords } from '#words/en/occupation.ts';
import { wordsFor } from '#words/words.ts';
import {
  details,
  insetText,
  type SummaryRow,
  summaryList,
  warningText,
  wideTable,
} from '../../components/content.ts';
import { inPlainWords } from '../../fields.ts';
import { inWords, momentInWords } from '../../in-words.ts';
import type { Markup } from '../../markup.ts';
import { type CasePart, findingInWords, listOf, part, row, said, yesOrNo } from './said.ts';

type Assessment = Undigested<NeedsAssessment>;

const words = () => wordsFor().tasks.shown;
const inTaskWords = (code: AssessedNeed['taskCodes'][number]) => taskInWords[code] ?? inPlainWords(code);

/** The recommendation as it will stand: what was found, and each need with what would meet it. */
export const assessmentPart = ({ assessment, assessedBy }: ShownCase): CasePart[] =>
  part('assessment', words().assessment.title, assessment && assessmentMarkup(assessment, assessedBy));

/** The assessment that was sent back, to open. */
export const earlierAssessmentPart = ({ earlierAssessment }: ShownCase): CasePart[] =>
  part(
    'earlier-assessment',
    words().assessment.earlier,
    earlierAssessment &&
      details(words().assessment.earlier, { html: assessmentMarkup(earlierAssessment, undefined) }),
  );

function assessmentMarkup(assessment: Assessment, by: string | undefined): Markup {
  const { assessment: texts } = words();
  const { urgency, urgencyReasons, complexity, complexityReasons, equipment, referrals } = assessment;
  const because = (what: string, reasons: string[]) => listOf([inPlainWords(what), ...reasons]);
  return html`${summaryList([
    ...row(texts.by, by),
    ...row(texts.on, inWords(assessment.assessedOn)),
    ...row(texts.mode, inPlainWords(assessment.mode)),
    ...row(texts.prognosis, inPlainWords(assessment.prognosis)),
    ...row(texts.urgency, because(urgency, urgencyReasons)),
    ...row(texts.complexity, because(complexity, complexityReasons)),
    ...row(texts.agrees, findingInWords(assessment.personAgrees)),
    ...notes(assessment),
  ])}
${wideTable({
  caption: texts.tasks,
  head: [texts.task, texts.ability, texts.how, texts.problem].map((text) => ({ text })),
  firstCellIsHeader: true,
  rows: assessment.occupations.map(({ taskCode, ability, howAssessed, problem }) => [
    { text: inTaskWords(taskCode) },
    { text: inPlainWords(ability) },
    { text: inPlainWords(howAssessed) },
    said(problem),
  ]),
})}
${assessment.needs.map((need, index) => summaryList(needRows(need), { title: texts.need(index + 1) }))}
${equipment.map(({ item, postureAssessed, poweredOptionConsidered, reason }) =>
  summaryList(
    [
      ...row(texts.equipment, item.replaceAll('_', ' ')),
      ...row(texts.posture, yesOrNo(postureAssessed)),
      ...row(texts.powered, findingInWords(poweredOptionConsidered)),
      ...row(texts.reasoning, reason),
    ],
    { title: texts.equipment },
  ),
)}
${
  referrals.length === 0
    ? ''
    : summaryList(
        referrals.flatMap(({ to, reason }) => row(inPlainWords(to), reason)),
        { title: texts.referrals },
      )
}`;
}

function needRows(need: AssessedNeed): SummaryRow[] {
  const { assessment: texts } = words();
  const alternatives = need.alternativesConsidered.map(
    ({ option, finding, reason }) => `${option}: ${inPlainWords(finding).toLowerCase()}. ${reason}`,
  );
  return [
    ...row(texts.needStatement, need.needStatement),
    ...row(texts.concerns, need.taskCodes.map(inTaskWords)),
    ...row(texts.purposes, need.purposeCodes.map(purposeInWords)),
    ...row(texts.recommended, need.recommendedAdaptation),
    ...row(texts.specification, need.specification),
    ...row(texts.reasoning, need.reasoning),
    ...row(texts.alternatives, alternatives),
    ...row(texts.necessary, findingInWords(need.necessary)),
    ...row(texts.appropriate, findingInWords(need.appropriate)),
    ...row(texts.interim, need.interimMeasures),
    ...row(texts.estimate, need.estimatePence === undefined ? undefined : formatPence(need.estimatePence)),
    ...notes(need),
  ];
}

/** The notes that the dictionary leaves optional, in its order, where they were written. */
function notes(
  from: Partial<Record<keyof ReturnType<typeof noteTexts>, string | string[] | undefined>>,
): SummaryRow[] {
  const texts = noteTexts();
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((name) => row(texts[name], from[name]));
}
const noteTexts = () => words().assessment.notes;

/** What the checks say of the assessment: what stops a signature, and what to ask about. */
export function qualityPart({ cannotBeSignedBecause = [], toConsider = [] }: ShownCase): CasePart[] {
  const { quality } = words();
  if (cannotBeSignedBecause.length + toConsider.length === 0) return [];
  return part(
    'quality',
    quality.consider,
    html`${cannotBeSignedBecause.length === 0 ? '' : html`${warningText(quality.cannot, wordsFor().common.warning)}${listOf(cannotBeSignedBecause)}`}${
      toConsider.length === 0 ? '' : insetText({ html: listOf(toConsider) })
    }`,
  );
}

/** What is recommended, as whoever plans or decides sees it. */
export function recommendationPart({ recommendation }: ShownCase): CasePart[] {
  const { assessment: texts, recommendation: title } = words();
  if (recommendation === undefined || recommendation.length === 0) return [];
  const cards = recommendation.map((need, index) =>
    summaryList(
      [
        ...row(texts.needStatement, need.needStatement),
        ...row(texts.recommended, need.recommendedAdaptation),
        ...row(texts.specification, need.specification),
        ...row(texts.purposes, need.purposeCodes.map(purposeInWords)),
      ],
      { title: texts.need(index + 1) },
    ),
  );
  return part('recommendation', title, html`${cards}`);
}

export function statementPart({ statement, signOffHeld }: ShownCase): CasePart[] {
  const { statement: texts } = words();
  if (statement === undefined) return [];
  const rows = [
    ...row(
      texts.by,
      [statement.by, statement.registration, momentInWords(statement.at)].filter(Boolean).join(', '),
    ),
    ...row(texts.view, texts.views[statement.outcome]),
    ...row(texts.statement, 'statement' in statement ? statement.statement : undefined),
    ...row(texts.changes, 'changes' in statement ? statement.changes : undefined),
    ...row(texts.reason, 'reason' in statement ? statement.reason : undefined),
  ];
  const held = signOffHeld === undefined ? '' : warningText(signOffHeld, wordsFor().common.warning);
  return part('statement', texts.title, html`${summaryList(rows)}${held}`);
}
