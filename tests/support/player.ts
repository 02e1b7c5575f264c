import type { CaseScript } from './case-script.ts';
import { type Answer, call, mailsAbout, type Service, taskSecret, until } from './service.ts';

type Json = Record<string, unknown>;

/** An applicant's hold on a case. */
export type Held = { reference: string; accessToken: string };

/** A task as somebody opened it from a mail and proved who they are. */
export type OpenedTask = {
  secret: string;
  taskId: string;
  kind: string;
  session: string;
  view: Json;
  email: string;
};

/** Applies, and fails loudly on anything but 201. */
export async function apply(service: Service, application: unknown): Promise<Held> {
  const { status, body } = await call(service, '/applications', { body: application });
  if (status !== 201) throw new Error(`The application was answered ${status}: ${JSON.stringify(body)}`);
  return { reference: String(body.reference), accessToken: String(body.accessToken) };
}

/** The applicant's view of a case. */
export async function view(service: Service, { reference, accessToken }: Held): Promise<Json> {
  return (await call(service, `/applications/${reference}`, { token: accessToken })).body;
}

/** Which task a link was found to open: links never change, so nobody has to ask of one again. */
const tasksOfLinks = new Map<string, string>();

/** Waits for the mail of a task that is not in `seen`, opens its link and proves the address it went to. */
export async function nextTask(
  service: Service,
  reference: string,
  seen: Set<string>,
  kind?: string,
): Promise<OpenedTask> {
  return until(
    async () => {
      for (const mail of await mailsAbout(service, reference)) {
        const secret = taskSecret(mail, reference);
        if (secret === undefined || seen.has(tasksOfLinks.get(secret) ?? '')) continue;
        const link = await call(service, `/t/${secret}`);
        const taskId = String(link.body.taskId);
        if (link.status === 200) tasksOfLinks.set(secret, taskId);
        if (
          link.status !== 200 ||
          link.body.reference !== reference ||
          seen.has(taskId) ||
          (kind !== undefined && link.body.kind !== kind)
        )
          continue;
        const opened = await openTask(service, secret, mail.to[0] ?? '');
        if (opened === undefined) continue;
        seen.add(taskId);
        return opened;
      }
      return undefined;
    },
    `${kind ?? 'a'} task of ${reference}`,
  );
}

/** Opens a task from the secret in a mail. */
export async function openTask(
  service: Service,
  secret: string,
  email: string,
): Promise<OpenedTask | undefined> {
  const link = await call(service, `/t/${secret}`);
  const taskId = String(link.body.taskId);
  const proof = await call(service, `/tasks/${taskId}/identity`, { token: secret, body: { email } });
  if (proof.status !== 200) return undefined;
  const session = String(proof.body.session);
  const shown = await call(service, `/tasks/${taskId}`, { token: session });
  if (shown.status !== 200) return undefined;
  return { secret, taskId, kind: String(link.body.kind), session, view: shown.body, email };
}

/** Posts an outcome on the reading that the task was opened with. */
export const answer = (service: Service, task: OpenedTask, outcome: Json): Promise<Answer> =>
  call(service, `/tasks/${task.taskId}`, {
    token: task.session,
    body: { digest: task.view.digest, ...outcome },
  });

/** What somebody answers to a request for information: what the script says, or that it has been handed over. */
export function answersTo(task: OpenedTask, answers: Json = {}): Json {
  const { asked } = task.view.case as { asked: { code: string }[] };
  return {
    outcome: 'answered',
    answers: asked.map(({ code }) => ({ code, value: answers[code] ?? 'provided' })),
  };
}

/** How far a case has been played: the tasks that were opened, and how many of each kind were answered. */
export type Played = { held: Held; seen: Set<string>; turns: Record<string, number> };

/** What a script's person says to a task when so many of its kind were answered before. */
export function actOf(script: CaseScript, task: OpenedTask, turn: number): Json {
  const acts = script.acts[task.kind as keyof CaseScript['acts']] ?? [];
  const act =
    acts[Math.min(turn, acts.length - 1)] ??
    (task.kind === 'information' ? answersTo(task, script.answers) : undefined);
  if (act === undefined) throw new Error(`${script.name} has nothing to say to ${task.kind}`);
  return act;
}

/** Answers a task as the script's person does, and fails loudly on anything but 200. */
export async function answerNext(
  service: Service,
  script: CaseScript,
  { turns }: Played,
  task: OpenedTask,
): Promise<Json> {
  const turn = turns[task.kind] ?? 0;
  turns[task.kind] = turn + 1;
  const outcome = actOf(script, task, turn);
  const receipt = await answer(service, task, outcome);
  if (receipt.status !== 200)
    throw new Error(`${task.kind} was answered ${receipt.status}: ${JSON.stringify(receipt.body)}`);
  return outcome;
}

/** Plays a case to its end as its people would, over HTTP and the mailbox. `tell` hears of each step. */
export async function play(
  service: Service,
  script: CaseScript,
  tell: (what: string) => void = () => undefined,
): Promise<{ held: Held; view: Json; tasks: string[] }> {
  const held = await apply(service, script.application);
  tell(`${held.reference} received`);
  return playOn(service, script, { held, seen: new Set(), turns: {} }, tell);
}

/** Plays a case on from where it is. */
export async function playOn(
  service: Service,
  script: CaseScript,
  played: Played,
  tell: (what: string) => void = () => undefined,
): Promise<{ held: Held; view: Json; tasks: string[] }> {
  const { held, seen } = played;
  const ended = new Set(['approved', 'part_approved', 'refused', 'withdrawn', 'lapsed']);
  for (;;) {
    const now = await view(service, held);
    if (ended.has(String(now.status))) return { held, view: now, tasks: [...seen] };
    const task = await nextTask(service, held.reference, seen);
    tell(`${task.kind} opened by ${String((task.view.assignee as Json).name)}`);
    if (script.withdrawsAt === task.kind) {
      await call(service, `/applications/${held.reference}/withdrawal`, {
        token: held.accessToken,
        body: {},
      });
      tell('withdrawn by the applicant');
      continue;
    }
    const outcome = await answerNext(service, script, played, task);
    tell(`${task.kind} → ${String(outcome.outcome)}`);
  }
}
