import { describe, expect, it } from 'vitest';
import { executionName } from '#adapters/workflow.ts';
import { caseScript, everyCase } from '../support/case-script.ts';
import { localSystem } from '../support/local-system.ts';
import { play } from '../support/player.ts';
import { mailsAbout, until } from '../support/service.ts';
import { everyItem } from '../support/table.ts';

const system = localSystem();

describe('a case, played over HTTP and the mailbox on the synthesized workflow', () => {
  it.concurrent.each(everyCase())('$title', async (script) => {
    const { held, view } = await play(system(), script);

    expect(view.status).toBe(script.expect.status);
    const decision = view.decision as Record<string, unknown> | undefined;
    if (script.expect.awardPence !== undefined) expect(decision?.awardPence).toBe(script.expect.awardPence);
    if (script.expect.contributionPence !== undefined) {
      expect(decision?.contributionPence).toBe(script.expect.contributionPence);
    }
    expect(view.waitingOn).toEqual([]);
    const arn = await until(async () => {
      const name = executionName(held.reference, 1);
      return system()
        .engine.listExecutions()
        .find((one) => one.name === name && one.status === 'SUCCEEDED')?.executionArn;
    }, 'the end of the execution');
    expect(arn).toContain(held.reference);
  });

  it('enters at most 20 states straight through, and carries nothing but ids', async () => {
    const { held } = await play(system(), caseScript('01-adult-owner-dystonia'));
    const { engine } = system();
    const execution = await until(
      async () =>
        engine
          .listExecutions()
          .find(({ name, status }) => name === executionName(held.reference, 1) && status === 'SUCCEEDED'),
      'the end of the execution',
    );

    expect(engine.statesEntered(execution.executionArn).length).toBeLessThanOrEqual(20);
    expect(JSON.parse(execution.input)).toEqual({ caseId: held.reference, round: 1 });
  });

  it('tells the applicant of a decision by mail, with the reasons', async () => {
    const [script] = everyCase().filter(({ expect: { status } }) => status === 'refused');
    if (script === undefined) throw new Error('There is no refusal among the cases');
    const { held } = await play(system(), script);

    const mail = await until(
      async () =>
        (await mailsAbout(system(), held.reference)).find(({ subject }) =>
          subject.startsWith('The decision'),
        ),
      'the mail with the decision',
    );

    expect(mail.text).toContain('We are sorry: your request has been refused');
    expect(mail.text).toContain('If you disagree');
  });

  it('writes nothing that a person said to the logs, to the execution history or into a key', async () => {
    const said = everyCase().flatMap(({ application }) => {
      const { applicant } = application as { applicant: { name: string; email: string } };
      const surname = applicant.name.split(' ').at(-1) ?? '';
      // Three letters turn up by chance in a random id.
      return [applicant.name, applicant.email, ...(surname.length > 4 ? [surname] : [])];
    });
    const { engine, logs } = system();
    const traces = [
      ...logs,
      JSON.stringify(engine.listExecutions().map(({ executionArn }) => engine.history(executionArn))),
      ...(await everyItem(system())).map(({ pk, sk, gsi1pk, gsi1sk, gsi2pk, gsi2sk }) =>
        JSON.stringify({ pk, sk, gsi1pk, gsi1sk, gsi2pk, gsi2sk }),
      ),
    ].join('\n');

    for (const word of said) expect(traces).not.toContain(word);
  });
});
