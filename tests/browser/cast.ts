import type { Page as Tab } from 'playwright-core';
import { trackerUrl } from '#domain/tracker-secret.ts';
import { type Advanced, advanceTo, firstAct } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { type CaseScript, caseScript } from '#tests/support/case-script.ts';
import { answer, type Held, type OpenedTask, play } from '#tests/support/player.ts';
import type { Service } from '#tests/support/service.ts';

type Kind = keyof CaseScript['acts'];

/** The cases that pages are shown of. Each is played once, when a page first asks for it, and only looked at after. */
export type Cast = {
  /** A case with a task of the kind open. */
  at: (kind: Kind) => Promise<Advanced>;
  /** A case of `tests/cases/` at its end. */
  ended: (name: string) => Promise<Held>;
  /** A case of its own at a task of the kind, for a page that comes of changing it. */
  fresh: (kind: Kind) => Promise<Advanced>;
};

export function castOf(service: Service): Cast {
  const known = new Map<string, Promise<unknown>>();
  const once = <Found>(key: string, find: () => Promise<Found>): Promise<Found> => {
    if (!known.has(key)) known.set(key, find());
    return known.get(key) as Promise<Found>;
  };
  const fresh = (kind: Kind) => {
    const script = caseScript(kind === 'information' ? '10-incomplete-tenant' : '01-adult-owner-dystonia');
    const { email } = anApplication().applicant;
    const { application } = script;
    const applicant = { ...(application.applicant as object), email };
    return advanceTo(service, kind, { script, application: { ...application, applicant } });
  };
  return {
    fresh,
    at: (kind) => once(kind, () => fresh(kind)),
    ended: (name) => once(name, async () => (await play(service, caseScript(name))).held),
  };
}

/** Opens the link of a task as the person it was sent to, up to the question of who they are. */
export const openLink = (tab: Tab, { secret }: Pick<OpenedTask, 'secret'>) => tab.goto(`/t/${secret}`);

/** Opens the link of a task and proves who one is. */
export async function openTask(tab: Tab, task: OpenedTask): Promise<void> {
  await openLink(tab, task);
  await say(tab, 'email', task.email);
  await send(tab);
}

/** Does a task by another way, as the script's person would, so that its page shows what comes after. */
export async function haveDone(service: Service, task: OpenedTask, script = '01-adult-owner-dystonia') {
  const receipt = await answer(service, task, firstAct(caseScript(script), task));
  if (receipt.status !== 200) throw new Error(`${task.kind} was answered ${receipt.status}`);
}

export const openTracker = (tab: Tab, { reference, accessToken }: Held) =>
  tab.goto(trackerUrl('', reference, accessToken));

/** Types into the field of a name. */
export const say = (tab: Tab, name: string, value: string) => tab.locator(`[name="${name}"]`).fill(value);

/** Ticks or chooses the value of a name. */
export const choose = (tab: Tab, name: string, value: string) =>
  tab.locator(`[name="${name}"][value="${value}"]`).check();

/** Sends the form of a page by the button that does so, or by the one with these words. */
export async function send(tab: Tab, button = ''): Promise<void> {
  const loaded = tab.waitForEvent('load');
  await tab
    .locator(button === '' ? 'main button:not([name])' : `main button:has-text("${button}")`)
    .first()
    .click();
  await loaded;
}

/** Presses a button of a task's page that records nothing, such as a look at the letter. */
export async function step(tab: Tab, what: string): Promise<void> {
  const loaded = tab.waitForEvent('load');
  await tab.locator(`button[name="step"][value="${what}"]:not([tabindex="-1"])`).click();
  await loaded;
}
