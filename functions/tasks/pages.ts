import { Refusal } from '#domain/refusal.ts';
import type { ShownCase } from '#domain/task-case.ts';
import type { TaskDone } from '#schemas/case-event.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import type { Receipt } from '#schemas/receipts.ts';
import { nothingTyped, type Typed } from '#views/fields.ts';
import type { FormValues } from '#views/forms/rows.ts';
import type { Markup } from '#views/markup.ts';
import { linksPage, linksSentPage } from '#views/pages/message-pages.ts';
import { type FormFor, outcomeForms } from '#views/pages/outcomes/outcome-forms.ts';
import { receiptPage } from '#views/pages/receipt-page.ts';
import { identityPage, taskPage } from '#views/pages/task-pages.ts';
import { wordsFor } from '#words/words.ts';
import { tidied } from '../http/read-outcome.ts';
import type { Request } from '../http/request.ts';
import { nonceFor } from '../http/same-site.ts';
import type { Reply } from '../http-edge.ts';
import { atTheirFields } from './at-their-fields.ts';
import { besideCase } from './beside-case.ts';
import type { OpenLink } from './open-link.ts';
import { taskView } from './task-view.ts';
import type { Visit } from './visit.ts';

export const identity = ({ task }: OpenLink, config: GrantsConfig): Reply => ({
  status: 200,
  html: identityPage({ ...task, reference: task.caseId }, nothingTyped, config),
});

/** Asks somebody whose visit ended who they are, and carries along what they had typed. */
export const identityOnceMore = ({ task }: OpenLink, kept: FormValues, config: GrantsConfig): Reply => ({
  status: 401,
  html: identityPage({ ...task, reference: task.caseId }, nothingTyped, config, kept),
});

/** @param kept what was carried along, beside the address that was refused */
export function identityAgain(
  error: unknown,
  { task }: OpenLink,
  email: string[],
  kept: FormValues | undefined,
  config: GrantsConfig,
): Reply {
  const again = (status: number, errors: Typed['errors']): Reply => ({
    status,
    html: identityPage({ ...task, reference: task.caseId }, { values: { email }, errors }, config, kept),
  });
  if (!(error instanceof Refusal)) throw error;
  if (error.name === 'InputRefused') return again(422, error.errors);
  if (error.name === 'IdentityRefused') return again(403, [{ pointer: '/email', detail: error.message }]);
  throw error;
}

/** The page of a task with what somebody had typed before their visit ended: nothing of it is sent yet. */
export function taskWithKept(seen: Visit, request: Request, kept: FormValues, config: GrantsConfig): Reply {
  const hasChanged = kept.digest !== undefined && kept.digest[0] !== taskView(seen, config).digest;
  const errors = hasChanged ? [] : [{ pointer: '/outcome', detail: wordsFor().tasks.notSentYet }];
  return task(seen, request, config, { typed: { values: kept, errors }, hasChanged });
}

/** What the forms of a task are made for. */
export function formFor(seen: Pick<Visit, 'file' | 'task'>, config: GrantsConfig): FormFor {
  const { kind, asked } = seen.task;
  return { kind, asked, shown: taskView(seen, config).case as ShownCase };
}

/** The page of a task, with what was typed into it and what was found in that. */
export function task(
  seen: Visit,
  request: Request,
  config: GrantsConfig,
  written: { typed?: Typed; found?: Markup; hasChanged?: boolean } = {},
): Reply {
  const { typed = nothingTyped, found, hasChanged } = written;
  const view = taskView(seen, config);
  return {
    status: 200,
    html: taskPage(
      {
        view,
        beside: besideCase(seen, config),
        forms: outcomeForms(formFor(seen, config)),
        typed,
        nonce: nonceFor(request.cookies.session ?? ''),
        ...(found && { found }),
        ...(hasChanged && { hasChanged }),
      },
      config,
    ),
  };
}

/**
 * The same page again, with what was typed and what is wrong with it; where the case has changed meanwhile, as it is
 * now. Faults, dead links and conflicts are not for here.
 */
export function taskAgain(
  error: unknown,
  seen: Visit,
  request: Request,
  form: FormValues,
  config: GrantsConfig,
): Reply {
  if (!(error instanceof Refusal)) throw error;
  if (error.name === 'CaseChanged')
    return {
      ...task(seen, request, config, { typed: { values: form, errors: [] }, hasChanged: true }),
      status: 409,
    };
  if (error.name === 'CrossSite') {
    const errors = [{ pointer: '/outcome', detail: wordsFor().tasks.pageTooOld }];
    return { ...task(seen, request, config, { typed: { values: form, errors } }), status: 403 };
  }
  if (error.name !== 'InputRefused') throw error;
  const on = formFor(seen, config);
  const values = tidied(on, form);
  // The other forms of the page have no outcome.
  const isOutcome = form.toEmail === undefined && form.accepts === undefined;
  const errors = isOutcome ? atTheirFields(error.errors, on, values) : error.errors;
  return { ...task(seen, request, config, { typed: { values, errors } }), status: 422 };
}

export function receipt(seen: Visit, done: TaskDone, config: GrantsConfig): Reply {
  const { digest, outcome, ...said } = done.outcome;
  const { caseId, asked } = seen.task;
  return {
    status: 200,
    html: receiptPage({ reference: caseId, outcome, recordedAt: done.at, said, asked }, config),
  };
}

export const passedOn = (passed: Receipt, config: GrantsConfig): Reply => ({
  status: 200,
  html: receiptPage(passed, config),
});

export const links = (config: GrantsConfig): Reply => ({
  status: 200,
  html: linksPage(nothingTyped, config),
});

export function linksAgain(error: Refusal, values: FormValues, config: GrantsConfig): Reply {
  return { status: 422, html: linksPage({ values, errors: error.errors }, config) };
}

export const linksSent = (config: GrantsConfig): Reply => ({ status: 202, html: linksSentPage(config) });
