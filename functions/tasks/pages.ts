import { Refusal } from '#domain/refusal.ts';
import type { TaskDone } from '#schemas/case-event.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { namingTheQuestion, nothingTyped, type Typed } from '#views/fields.ts';
import { linksPage, linksSentPage } from '#views/pages/message-pages.ts';
import { outcomeForms } from '#views/pages/outcome-fields.ts';
import { identityPage, receiptPage, taskPage } from '#views/pages/task-pages.ts';
import type { Request } from '../http/request.ts';
import { nonceFor } from '../http/same-site.ts';
import type { Reply } from '../http-edge.ts';
import type { OpenLink } from './open-link.ts';
import { taskView } from './task-view.ts';
import type { Receipt, Visit } from './visit.ts';

type Form = Record<string, string[]>;

/**
 * The same page again, with what was typed and what is wrong with it: the case as it now is, where it changed. Faults and
 * dead links are not for here.
 */
function typedAgain(error: unknown, form: Form): { status: number; typed: Typed } {
  if (!(error instanceof Refusal)) throw error;
  if (error.name === 'InputRefused') return { status: 422, typed: { values: form, errors: error.errors } };
  if (error.name === 'IdentityRefused') {
    return { status: 403, typed: { values: form, errors: [{ pointer: '/email', detail: error.message }] } };
  }
  if (error.name === 'CaseChanged') {
    return { status: 409, typed: { values: form, errors: [{ pointer: '/outcome', detail: caseChanged }] } };
  }
  if (error.name === 'CrossSite') {
    return { status: 403, typed: { values: form, errors: [{ pointer: '/outcome', detail: pageTooOld }] } };
  }
  throw error;
}

const caseChanged = 'The case has changed since you opened the page. Read it again, then send your answer';
const pageTooOld = 'The page was open for too long. What you typed is still here: please send it again';

export const identity = ({ task }: OpenLink, config: GrantsConfig): Reply => ({
  status: 200,
  html: identityPage({ ...task, reference: task.caseId }, nothingTyped, config),
});

/** Asks somebody whose visit ended who they are, and carries along what they had typed. */
export const identityOnceMore = ({ task }: OpenLink, kept: Form, config: GrantsConfig): Reply => ({
  status: 401,
  html: identityPage({ ...task, reference: task.caseId }, nothingTyped, config, kept),
});

/** @param kept what was carried along, beside the address that was refused */
export function identityAgain(
  error: unknown,
  { task }: OpenLink,
  email: string[],
  kept: Form | undefined,
  config: GrantsConfig,
): Reply {
  const { status, typed } = typedAgain(error, { email });
  return { status, html: identityPage({ ...task, reference: task.caseId }, typed, config, kept) };
}

/** The page of a task with what somebody had typed before their visit ended: nothing of it is sent yet. */
export function taskWithKept(seen: Visit, request: Request, kept: Form, config: GrantsConfig): Reply {
  const isStale = kept.digest !== undefined && kept.digest[0] !== taskView(seen, config).digest;
  const detail = isStale
    ? caseChanged
    : 'What you typed is here and has not been sent yet. Send it when it is right';
  return task(seen, request, config, { values: kept, errors: [{ pointer: '/outcome', detail }] });
}

export const task = (
  seen: Visit,
  request: Request,
  config: GrantsConfig,
  typed: Typed = nothingTyped,
): Reply => ({
  status: 200,
  html: taskPage(
    taskView(seen, config),
    outcomeForms(seen.task.kind, seen.task.asked),
    typed,
    nonceFor(request.cookies.session ?? ''),
    config,
  ),
});

export function taskAgain(
  error: unknown,
  seen: Visit,
  request: Request,
  form: Form,
  config: GrantsConfig,
): Reply {
  const { status, typed } = typedAgain(error, form);
  const section = form.outcome?.[0];
  // The fields of an outcome are named after it on the page, and without it in the outcome.
  const errors = typed.errors.map((one) =>
    section === undefined ||
    one.pointer === '/outcome' ||
    form.toEmail !== undefined ||
    form.accepts !== undefined
      ? one
      : { ...one, pointer: `/${section}${one.pointer}`.replace(/(\/answers\/\d+)\/(value|code)/, '$1') },
  );
  const fields = outcomeForms(seen.task.kind, seen.task.asked).find(
    ({ outcome }) => outcome === section,
  )?.fields;
  const named = namingTheQuestion(errors, fields ?? [], `${section}.`, form);
  return { ...task(seen, request, config, { values: form, errors: named }), status };
}

export const receipt = (seen: Visit, done: TaskDone, config: GrantsConfig): Reply => ({
  status: 200,
  html: receiptPage(
    { reference: seen.task.caseId, outcome: done.outcome.outcome, recordedAt: done.at },
    config,
  ),
});

export const passedOn = (passed: Receipt, config: GrantsConfig): Reply => ({
  status: 200,
  html: receiptPage(passed, config),
});

export const links = (config: GrantsConfig): Reply => ({
  status: 200,
  html: linksPage(nothingTyped, config),
});

export function linksAgain(error: Refusal, form: Form, config: GrantsConfig): Reply {
  return { status: 422, html: linksPage({ values: form, errors: error.errors }, config) };
}

export const linksSent = (config: GrantsConfig): Reply => ({ status: 202, html: linksSentPage(config) });
