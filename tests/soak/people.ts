import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Application } from '#schemas/application.ts';
import type { Accepted, SeenAnswer } from '#tests/invariants/evidence.ts';
import { type CaseScript, everyCase } from '#tests/support/case-script.ts';
import { answersTo, type OpenedTask } from '#tests/support/player.ts';
import type { PostBox } from '#tests/support/post-box.ts';
import { type Answer, call } from '#tests/support/service.ts';
import { oneOf } from './chance.ts';

type Json = Record<string, unknown>;
type Kind = keyof CaseScript['acts'];

/** What the people of a soak have seen: figures, refusals, and whatever must not have happened. */
export type Seen = {
  accepted: Accepted[];
  answers: SeenAnswer[];
  wrong: string[];
  requests: number;
  submissions: number[];
  ended: number;
  left: number;
};

export type People = { url: string; box: PostBox; chance: () => number; seen: Seen; isOver: () => boolean };

const scripts = everyCase();
const patienceMilliseconds = 90_000;

/** As a person does it: once more, a little later, while nobody is there or the service is busy. */
async function persist(
  people: People,
  path: string,
  request: Parameters<typeof call>[2],
  took: (milliseconds: number) => void = () => undefined,
): Promise<Answer> {
  const { seen, url } = people;
  const end = Date.now() + patienceMilliseconds;
  for (;;) {
    seen.requests += 1;
    const began = performance.now();
    const answer = await call({ url }, path, request).catch(() => undefined);
    if (answer !== undefined && answer.status >= 400) {
      const where = path.replace(/\/t\/.*/, '/t/{secret}');
      seen.answers.push({ url: where, status: answer.status, body: JSON.stringify(answer.body) });
    }
    if (answer !== undefined && answer.status === 500)
      seen.wrong.push(`${path.split('/')[1]} was answered 500`);
    if (answer !== undefined && answer.status !== 503 && answer.status !== 429) {
      took(performance.now() - began);
      return answer;
    }
    if (Date.now() > end) throw new Error(`Nobody answered ${path.split('/')[1]} for a minute and a half`);
    await wait(200 + people.chance() * 400);
  }
}

let applicants = 0;

/** Applies, and reads the case at once: it has to be there. */
async function applies(people: People, script: CaseScript) {
  const application = structuredClone(script.application) as { applicant: { email: string } };
  applicants += 1;
  application.applicant.email = `soak-${applicants}@example.org`;
  const headers = { 'idempotency-key': randomUUID() };
  const { status, body } = await persist(
    people,
    '/applications',
    { body: application, headers },
    (milliseconds) => people.seen.submissions.push(milliseconds),
  );
  if (status !== 201) throw new Error(`An application was answered ${status}`);
  const held = { reference: String(body.reference), token: String(body.accessToken) };
  people.seen.accepted.push({ reference: held.reference, application: Application.parse(application) });
  const shown = await persist(people, `/applications/${held.reference}`, { token: held.token });
  if (shown.status !== 200 || shown.body.reference !== held.reference)
    people.seen.wrong.push(`${held.reference} was acknowledged and could not be read`);
  return held;
}

/** Opens a task by the secret of a mail; undefined for a link that is dead. */
async function opens(people: People, secret: string, email: string): Promise<OpenedTask | undefined> {
  const link = await persist(people, `/t/${secret}`, {});
  const taskId = String(link.body.taskId);
  if (link.status !== 200) return undefined;
  const proof = await persist(people, `/tasks/${taskId}/identity`, { token: secret, body: { email } });
  const session = String(proof.body.session);
  const shown = await persist(people, `/tasks/${taskId}`, { token: session });
  if (proof.status !== 200 || shown.status !== 200) return undefined;
  return { secret, taskId, kind: String(link.body.kind), session, view: shown.body, email };
}

/** Plays one case as its people do: some withdraw, some pass on, some never answer, and some answer twice at once. */
export async function playsCase(people: People): Promise<void> {
  const { box, chance, seen, isOver } = people;
  const script = oneOf(chance, scripts);
  const { reference, token } = await applies(people, script);
  const dead = new Set<string>();
  const turns: Record<string, number> = {};
  for (;;) {
    const next = await box.waitFor(
      reference,
      (mails) => {
        if (mails.some(({ subject }) => /^(The decision on|Your request has ended)/.test(subject)))
          return 'ended';
        const mail = mails.find(({ text }) => {
          const secret = secretIn(text);
          return secret !== undefined && !dead.has(secret);
        });
        return mail && { secret: secretIn(mail.text) ?? '', email: mail.to[0] ?? '' };
      },
      'the next mail',
      patienceMilliseconds,
    );
    if (next === 'ended') {
      seen.ended += 1;
      return;
    }
    dead.add(next.secret);
    const task = await opens(people, next.secret, next.email);
    if (task === undefined) continue;
    const luck = chance();
    if (luck < 0.04 || isOver()) {
      seen.left += 1;
      return;
    }
    if (luck < 0.08 || script.withdrawsAt === task.kind) {
      await persist(people, `/applications/${reference}/withdrawal`, { token, body: {} });
      continue;
    }
    if (luck < 0.16 && task.kind !== 'information') await passesOn(people, task);
    else await answers(people, task, outcomeOf(script, task, turns), luck < 0.3);
  }
}

const secretIn = (text: string): string | undefined => /\/t\/([\w-]{43})/.exec(text)?.[1];

function outcomeOf(script: CaseScript, task: OpenedTask, turns: Record<string, number>): Json {
  const turn = turns[task.kind] ?? 0;
  turns[task.kind] = turn + 1;
  const acts = script.acts[task.kind as Kind] ?? [];
  const act = acts[Math.min(turn, acts.length - 1)];
  if (act !== undefined) return act;
  if (task.kind === 'information') return answersTo(task, script.answers);
  return { outcome: 'refuse', grounds: [{ code: 'other', facts: 'This is a soak' }] };
}

const post = (people: People, task: OpenedTask, outcome: Json) =>
  persist(people, `/tasks/${task.taskId}`, {
    token: task.session,
    body: { digest: task.view.digest, ...outcome },
  });

async function passesOn(people: People, task: OpenedTask): Promise<void> {
  const { status } = await post(people, task, { outcome: 'not_mine', reason: 'I know the family.' });
  if (status === 200) return;
  // Nobody else may take it: it has to be answered after all.
  const questions = { outcome: 'needs_information', questions: ['Which floor is the bathroom on?'] };
  await answers(people, task, questions, false);
}

/** Answers; or two different answers at the same instant, of which one is recorded. */
async function answers(people: People, task: OpenedTask, outcome: Json, isTwice: boolean): Promise<void> {
  const other = { outcome: 'needs_information', questions: ['Who was first?'] };
  const all = isTwice && task.kind !== 'information' ? [outcome, other] : [outcome];
  const statuses = (await Promise.all(all.map((one) => post(people, task, one)))).map(({ status }) => status);
  const recorded = statuses.filter((status) => status === 200).length;
  // A case that changed between reading and answering is read again, and so is one that somebody else was faster with.
  const isFair = statuses.every((status) => [200, 409, 410].includes(status)) && recorded <= 1;
  if (!isFair) people.seen.wrong.push(`${task.kind} was answered ${statuses.join(' and ')}`);
}
