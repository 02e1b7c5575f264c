import { putLink } from '#adapters/links.ts';
import { hashOf, newSecret } from '#adapters/secrets.ts';
import { applicationView } from '#domain/application-view.ts';
import { endsAt } from '#domain/chasing.ts';
import { contactOf, isToBeConfirmed } from '#domain/contact-change.ts';
import { isClosed, isDecided } from '#domain/lifecycle.ts';
import { factsOf } from '#domain/record-of-case.ts';
import { Refusal } from '#domain/refusal.ts';
import { openSlots } from '#domain/slots.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import { type Contact, Contacted } from '#schemas/contact.ts';
import { namingTheQuestion, nothingTyped } from '#views/fields.ts';
import {
  addressFields,
  answersPage,
  applicantFields,
  type ContactPage,
  contactPage,
  representativeFields,
  withdrawalPage,
} from '#views/pages/tracker-forms.ts';
import { trackerPage } from '#views/pages/tracker-page.ts';
import { wordsFor } from '#words/words.ts';
import type { Deployment } from '../deployment.ts';
import { setCookie } from '../http/cookies.ts';
import { onlyValue } from '../http/only-value.ts';
import { parse } from '../http/parse.ts';
import { readFields } from '../http/read-fields.ts';
import type { Request } from '../http/request.ts';
import { expectNonce, nonceFor, refuseCrossSite } from '../http/same-site.ts';
import type { Reply, Route } from '../http-edge.ts';
import { caseFor, isOfApplicant } from './access.ts';
import { changeContact, confirmContact } from './change-contact.ts';
import { openTracker, trackerCookie } from './tracker-cookie.ts';
import { withdraw } from './withdraw.ts';

type Form = Record<string, string[]>;

const linkCookieSeconds = 3600;
/** How often the browser of somebody who asked for it looks again. */
const liveSeconds = 60;

/** What an applicant does on their tracker. Only a POST with the nonce of their own page changes anything. */
export const trackerRoutes = (deployment: Deployment): Route[] => {
  const { config, publicUrl, table } = deployment;
  const held = ({ params, cookies }: Request) => caseFor(params.reference ?? '', cookies.access, deployment);
  const formOn = ({ record }: CaseFile, { cookies }: Request) => ({
    reference: record.caseId,
    nonce: nonceFor(cookies.access ?? ''),
  });
  /** The case and the form of a POST from the visitor's own tracker. */
  const posted = async (request: Request): Promise<{ file: CaseFile; form: Form; place: string }> => {
    refuseCrossSite(request, publicUrl);
    const file = await held(request);
    const { nonce, ...form } = request.form();
    expectNonce(nonce, request.cookies.access);
    return { file, form, place: `/tracker/${file.record.caseId}` };
  };
  const contact = (
    file: CaseFile,
    request: Request,
    typed?: ContactPage['typed'],
    status = typed === undefined ? 200 : 422,
  ): Reply => ({
    status,
    html: contactPage({ ...contactShown(file), ...formOn(file, request), typed }, config),
  });
  const typedAgain = (error: unknown, show: (errors: Refusal['errors']) => Reply): Reply => {
    if (error instanceof Refusal && error.name === 'InputRefused') return show(error.errors);
    throw error;
  };

  return [
    {
      method: 'GET',
      path: '/track/{secret}',
      answer: async ({ params }) => openTracker(params.secret ?? '', '', deployment),
    },
    {
      method: 'GET',
      path: '/tracker/{reference}',
      answer: async (request) => {
        const file = await held(request);
        const now = new Date().toISOString();
        const state = {
          now,
          isLive: request.query.live === '1',
          canChangeContact: canChangeContact(file),
        };
        const view = applicationView(file, now, config);
        const looksAgain = state.isLive && view.waitingOn.length > 0;
        return {
          status: 200,
          html: trackerPage(view, state, config),
          ...(looksAgain && { headers: { refresh: String(liveSeconds) } }),
        };
      },
    },
    {
      method: 'GET',
      path: '/tracker/{reference}/withdrawal',
      answer: async (request) => {
        const file = await held(request);
        if (isClosed(file.record.status)) return { status: 303, location: `/tracker/${file.record.caseId}` };
        return { status: 200, html: withdrawalPage(formOn(file, request), nothingTyped, config) };
      },
    },
    {
      method: 'POST',
      path: '/tracker/{reference}/withdrawal',
      answer: async (request) => {
        const { file, form, place } = await posted(request);
        const again = (status: number, pointer: string, detail: string): Reply => ({
          status,
          html: withdrawalPage(
            formOn(file, request),
            { values: form, errors: [{ pointer, detail }] },
            config,
          ),
        });
        const { tick, wrongEmail } = wordsFor().tracker.withdraw;
        if (onlyValue(form.sure) !== 'true') return again(422, '/sure', tick);
        // Programs that open mails follow links, tick boxes and press buttons, and must not be able to end a request.
        if (!isOfApplicant(file, onlyValue(form.email) ?? '')) return again(403, '/email', wrongEmail);
        await withdraw(file, deployment);
        return { status: 303, location: place };
      },
    },
    {
      method: 'GET',
      path: '/tracker/{reference}/answers',
      answer: async (request) => {
        const file = await held(request);
        return { status: 200, html: answersPage(formOn(file, request), openQuestions(file), config) };
      },
    },
    {
      method: 'POST',
      path: '/tracker/{reference}/answers',
      answer: async (request) => {
        const { file, form, place } = await posted(request);
        const task = openQuestions(file).find(({ taskId }) => taskId === form.taskId?.[0]);
        if (task === undefined) return { status: 303, location: `${place}/answers` };
        // A link like the one in the mail: the task's own page asks who the visitor is before it shows anything.
        const secret = newSecret();
        await putLink(table, {
          hash: hashOf(secret),
          caseId: file.record.caseId,
          taskId: task.taskId,
          email: task.assignee.email,
          generation: task.generation,
          expiresAt: endsAt(new Date().toISOString(), linkCookieSeconds),
          wrongTries: 0,
        });
        const to = `/tasks/${task.taskId}`;
        return {
          status: 303,
          location: to,
          cookies: [setCookie('link', secret, to, linkCookieSeconds, publicUrl)],
        };
      },
    },
    {
      method: 'GET',
      path: '/tracker/{reference}/contact',
      answer: async (request) => {
        const file = await held(request);
        return canChangeContact(file)
          ? contact(file, request)
          : { status: 303, location: `/tracker/${file.record.caseId}` };
      },
    },
    {
      method: 'POST',
      path: '/tracker/{reference}/contact',
      answer: async (request) => {
        const { file, form, place } = await posted(request);
        const who = parse(Contacted, form.who?.[0]);
        const section = who === 'representative' ? 'representative.' : '';
        const fields =
          who === 'representative' ? representativeFields() : [...applicantFields(), ...addressFields()];
        // As with a withdrawal: programs that open mails send forms as they find them, and fill in what is empty.
        if (!isOfApplicant(file, onlyValue(form[`${section}currentEmail`]) ?? '')) {
          const pointer = `/${section.replace('.', '/')}currentEmail`;
          const errors = [{ pointer, detail: wordsFor().tracker.contact.wrongProof }];
          return contact(file, request, { form: who, typed: { values: form, errors } }, 403);
        }
        try {
          const typed = readFields(fields, form, section) as Partial<Contact>;
          // The applicant may leave the new address empty, and change the rest.
          const kept = who === 'applicant' ? contactOf(factsOf(file.events), who)?.email : undefined;
          await changeContact(file, who, { ...(kept && { email: kept }), ...typed }, deployment);
          return { status: 303, location: `${place}/contact` };
        } catch (error) {
          return typedAgain(error, (errors) => {
            const placed = errors.map((one) => ({
              ...one,
              pointer: `/${section.replace('.', '')}${one.pointer}`.replace('//', '/'),
            }));
            const named = namingTheQuestion(placed, fields, section, form);
            return contact(file, request, { form: who, typed: { values: form, errors: named } });
          });
        }
      },
    },
    {
      method: 'POST',
      path: '/tracker/{reference}/contact/code',
      answer: async (request) => {
        const { file, form, place } = await posted(request);
        try {
          const accessToken = await confirmContact(file, form.code?.[0] ?? '', deployment);
          const reference = file.record.caseId;
          return {
            status: 303,
            location: `${place}/contact`,
            ...(accessToken !== undefined && {
              cookies: [trackerCookie(reference, accessToken, deployment)],
            }),
          };
        } catch (error) {
          return typedAgain(error, (errors) =>
            contact(file, request, { form: 'code', typed: { values: form, errors } }),
          );
        }
      },
    },
  ];
};

const canChangeContact = ({ record: { status } }: CaseFile) => !isClosed(status) || isDecided(status);

/** What is asked of the applicant, task by task. */
function openQuestions({ record, tasks }: CaseFile) {
  const open = new Set(openSlots(record).map(({ state }) => state.taskId));
  return tasks.filter(({ taskId, kind }) => kind === 'information' && open.has(taskId));
}

function contactShown(
  file: CaseFile,
): Pick<ContactPage, 'applicant' | 'representative' | 'toConfirm' | 'changedAt'> {
  const facts = factsOf(file.events);
  const { pendingContact: pending } = file;
  const changed = file.events.findLast(({ type }) => type === 'contact_changed');
  return {
    applicant: contactOf(facts, 'applicant') ?? { email: facts.application.applicant.email },
    representative: contactOf(facts, 'representative'),
    toConfirm: isToBeConfirmed(pending, new Date().toISOString()) ? pending.email : undefined,
    changedAt: changed?.at,
  };
}
