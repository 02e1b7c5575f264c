import { type FormValues, rowsAt, withoutRow, withRow } from '#views/forms/rows.ts';
import { foundMarkup } from '#views/pages/found.ts';
import { outcomeForms } from '#views/pages/outcomes/outcome-forms.ts';
import type { Deployment } from '../deployment.ts';
import { readOutcome, tidied } from '../http/read-outcome.ts';
import type { Request } from '../http/request.ts';
import type { Reply } from '../http-edge.ts';
import { atTheirFields } from './at-their-fields.ts';
import * as pages from './pages.ts';
import { review } from './review.ts';
import { digestFor } from './task-view.ts';
import type { Visit } from './visit.ts';

/**
 * A button of the page that sends nothing on: another row, a row less, a look at what is written so far, or at the
 * letter. The page comes back with everything that was typed. Nothing is recorded and nothing is kept.
 */
export function takeStep(
  step: string,
  seen: Visit,
  request: Request,
  form: FormValues,
  deployment: Deployment,
): Reply {
  const { config } = deployment;
  const hasChanged = form.digest?.[0] !== digestFor(seen, config);
  const show = (values: FormValues, found?: ReturnType<typeof foundMarkup>) =>
    pages.task(seen, request, config, {
      typed: { values, errors: [] },
      hasChanged,
      ...(found && { found }),
    });
  const [what, path = ''] = step.split(':', 2);
  if (what === 'add' || what === 'remove') return show(withRows(what, path, seen, form, deployment));
  const on = pages.formFor(seen, config);
  const values = tidied(on, form);
  const { toDo, toConsider, ...rest } = review(seen, readOutcome(on, values), deployment, {
    letter: what === 'preview',
  });
  const found = foundMarkup({
    ...rest,
    toDo: atTheirFields(toDo, on, values),
    toConsider: atTheirFields(toConsider, on, values),
  });
  return show(values, found);
}

function withRows(
  what: 'add' | 'remove',
  path: string,
  seen: Visit,
  form: FormValues,
  { config }: Deployment,
): FormValues {
  const [outcome = '', ...names] = path.split('.');
  const parts = outcomeForms(pages.formFor(seen, config)).find((one) => one.outcome === outcome)?.parts ?? [];
  const row = what === 'remove' ? Number(names.pop()) : undefined;
  const rows = rowsAt(parts, names.join('.'));
  if (rows === undefined) return form;
  const list = `${outcome}.${names.join('.')}`;
  if (row === undefined) return withRow(form, list, rows);
  return Number.isInteger(row) && row >= 0 ? withoutRow(form, list, row, rows) : form;
}
