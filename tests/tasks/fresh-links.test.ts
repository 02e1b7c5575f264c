import { beforeAll, describe, expect, it } from 'vitest';
import { type Advanced, advanceTo } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import { openTask } from '#tests/support/player.ts';
import { expectProblem } from '#tests/support/problem.ts';
import { call, mailsAbout, taskSecret, until } from '#tests/support/service.ts';

const system = localSystem();
const script = caseScript('10-incomplete-tenant');

/** Every task link that an address was mailed of a case, oldest first. */
const linksOf = async (reference: string, address: string): Promise<string[]> =>
  (await mailsAbout(system(), reference)).flatMap((mail) =>
    mail.to[0] === address ? (taskSecret(mail, reference) ?? []) : [],
  );
const firstLinkOf = (reference: string, address: string): Promise<string> =>
  until(async () => (await linksOf(reference, address))[0], `a link for ${address}`);
const askFor = async (reference: string, address: string): Promise<string> => {
  const before = await linksOf(reference, address);
  await call(system(), '/links', { body: { email: address } });
  return until(
    async () => (await linksOf(reference, address)).find((secret) => !before.includes(secret)),
    `a fresh link for ${address}`,
  );
};
const look = (secret: string) => call(system(), `/t/${secret}`);

describe('a fresh link to a task', () => {
  const moira = `moira-${crypto.randomUUID()}@example.org`;
  let reference: string;
  let applicant: string;
  let advanced: Advanced;
  beforeAll(async () => {
    const application = anApplication((body) => {
      const { email } = body.applicant;
      const representative = {
        name: 'Moira Kelly',
        relationship: 'daughter',
        email: moira,
        authority: 'consent',
      };
      Object.assign(body, structuredClone(script.application), { representative });
      body.applicant.email = email;
    });
    applicant = String(application.applicant.email);
    advanced = await advanceTo(system(), 'information', { script, application });
    reference = advanced.held.reference;
  });

  it('ends nothing by being asked for, which anybody can do', async () => {
    const first = await firstLinkOf(reference, applicant);
    const fresh = await askFor(reference, applicant);
    const wrong = await call(system(), `/tasks/${advanced.task.taskId}/identity`, {
      token: fresh,
      body: { email: 'somebody.else@example.org' },
    });

    expect(wrong.status).toBe(403);
    expect((await look(first)).status).toBe(200);
  });

  it('ends those before it once its owner has opened it, and only theirs: a lost or forwarded mail is of no use', async () => {
    const [first, fresh] = await linksOf(reference, applicant);
    const later = await askFor(reference, applicant);
    const hers = await firstLinkOf(reference, moira);
    const opened = await openTask(system(), fresh ?? '', applicant);
    const dead = await look(first ?? '');
    const again = await openTask(system(), fresh ?? '', applicant);

    expect(opened?.taskId).toBe(advanced.task.taskId);
    expectProblem(dead, 410);
    expect(dead.body.detail).toContain('A newer link was sent to you');
    expect(again?.taskId).toBe(advanced.task.taskId);
    for (const alive of [fresh, later, hers]) expect((await look(alive ?? '')).status).toBe(200);
    expectProblem(
      await call(system(), `/tasks/${advanced.task.taskId}/identity`, {
        token: first,
        body: { email: applicant },
      }),
      410,
    );
  });

  it('of a representative ends theirs, not the applicant’s', async () => {
    const first = await firstLinkOf(reference, moira);
    const fresh = await askFor(reference, moira);
    await openTask(system(), fresh, moira);

    expectProblem(await look(first), 410);
    const links = await linksOf(reference, applicant);
    expect((await look(links.at(-1) ?? '')).status).toBe(200);
  });

  it('loses nobody the visit that they are in', async () => {
    const { taskId, session } = advanced.task;
    expect((await call(system(), `/tasks/${taskId}`, { token: session })).status).toBe(200);
  });
});
