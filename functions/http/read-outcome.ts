import { type FormValues, fieldsOf, withoutEmptyRows } from '#views/forms/rows.ts';
import { type FormFor, outcomeForms } from '#views/pages/outcomes/outcome-forms.ts';
import { approvalReasonTexts } from '#words/en/decision.ts';
import { repeatedAsRows, unknownIn } from './named-fields.ts';
import { answersFrom } from './read-answers.ts';
import { readFields } from './read-fields.ts';

type Body = Record<string, unknown>;

/**
 * An outcome as it comes from the page of a task: the chosen outcome and its own fields. Fields of other outcomes,
 * filled in and then not chosen, are left out. Two outcomes at once fit no schema. Names are paths into the outcome,
 * such as `works.0.costPence`: in pounds on our page, in pence without the outcome in front.
 */
export function readOutcome(on: FormFor, sent: FormValues): unknown {
  const outcome = sent.outcome?.length === 1 ? sent.outcome[0] : sent.outcome;
  const digest = sent.digest?.length === 1 ? sent.digest[0] : sent.digest;
  const forms = outcomeForms(on);
  const chosen = forms.find((one) => one.outcome === outcome);
  if (chosen === undefined) return { outcome, digest };
  const { parts, shared = [] } = chosen;
  const section = `${chosen.outcome}.`;
  const values = repeatedAsRows(parts, sent);
  // Our page puts the outcome in front of each name, because it shows all outcomes at once; a program need not.
  const bare = fieldsOf(parts, values);
  const onPage = fieldsOf(parts, values, section);
  const common = fieldsOf(shared, values);
  const unknown = unknownIn(
    values,
    [...bare, ...common, ...onPage.map((one) => ({ ...one, name: `${section}${one.name}` }))],
    forms.map((one) => one.outcome).filter((one) => one !== outcome),
  );
  const body = {
    ...unknown,
    ...(readFields(bare, values, '', 'pence') as Body),
    ...(readFields(common, values) as Body),
    ...(readFields(onPage, values, section) as Body),
  };
  switch (chosen.outcome) {
    case 'answered':
      return { ...unknown, outcome, digest, answers: answersFrom(on.asked, values) };
    case 'assessed':
      return { ...assessment(body), outcome, digest };
    case 'planned':
      return { estimates: [], ...body, ...listed(body, 'works', planned), outcome, digest };
    case 'approve':
    case 'part_approve':
      return { ...approval(body, on), outcome, digest };
    case 'refuse':
      return { ...officers(body), outcome, digest };
    default:
      return { ...body, outcome, digest };
  }
}

/** What was typed, without the rows that are empty in the chosen outcome: they are not in what is recorded either. */
export function tidied(on: FormFor, values: FormValues): FormValues {
  const chosen = outcomeForms(on).find(({ outcome }) => outcome === values.outcome?.[0]);
  return chosen === undefined ? values : withoutEmptyRows(chosen.parts, values, `${chosen.outcome}.`);
}

function assessment({ urgencyPicked, complexityPicked, ...body }: Body): Body {
  return {
    equipment: [],
    referrals: [],
    ...withReason(body, 'personAgrees'),
    ...listed(body, 'needs', (need) => withReason(withReason(need, 'necessary'), 'appropriate')),
    // What was typed comes first: it has the place in the list that it has on the page.
    urgencyReasons: [body.urgencyReasons ?? [], urgencyPicked ?? []].flat(),
    complexityReasons: [body.complexityReasons ?? [], complexityPicked ?? []].flat(),
  };
}

/** A finding and, where one was written, its reason: asked apart, kept together. */
function withReason(body: Body, name: string): Body {
  const { [`${name}Why`]: reason, ...rest } = body;
  return reason === undefined || rest[name] === undefined
    ? rest
    : { ...rest, [name]: { finding: rest[name], reason } };
}

const planned = ({ forNeeds, ...work }: Body): Body =>
  Array.isArray(forNeeds) ? { ...work, forNeeds: forNeeds.map(wholeNumber) } : work;

function approval({ reasonsPicked, ...body }: Body, { shown }: FormFor): Body {
  const picked = Array.isArray(reasonsPicked) ? reasonsPicked : [];
  const known = approvalReasonTexts[shown.programme ?? 'dfg'];
  return {
    conditions: [],
    ...officers(body),
    ...listed(body, 'refusedLines', ({ line, ...rest }) => ({ ...rest, line: wholeNumber(line) })),
    reasons: [...[body.reasons ?? []].flat(), ...picked.map((code) => known[code] ?? code)],
  };
}

/** What an officer does not know is left open: it is not a no. */
function officers({ officerAnswers, ...body }: Body): Body {
  if (officerAnswers === null || typeof officerAnswers !== 'object') return body;
  const known = Object.entries(officerAnswers).filter(([, answer]) => answer !== 'not_known');
  return known.length === 0 ? body : { ...body, officerAnswers: Object.fromEntries(known) };
}

/** A list of the body with each row read further; nothing where there is no such list. */
function listed(body: Body, name: string, read: (row: Body) => Body): Body {
  const rows = body[name];
  return Array.isArray(rows) ? { [name]: rows.map((row: Body) => read(row)) } : {};
}

/** A choice that stands for a place in a list. Anything else stays as it is, for the schema to refuse. */
const wholeNumber = (text: unknown): unknown =>
  typeof text === 'string' && /^\d{1,3}$/.test(text) ? Number(text) : text;
