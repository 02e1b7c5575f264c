import { describe, expect, it } from 'vitest';
import { mailAboutEvent } from '#functions/relay/mail-about-event.ts';
import type { RelayContext } from '#functions/relay/relay-context.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { aCase, caseId, opens, taskIdIn } from '#tests/support/a-case.ts';
import { aTask } from '#tests/support/a-task.ts';
import type { Mail } from '#views/emails/mail.ts';

describe('a request that is withdrawn', () => {
  it('is told to the applicant, whom somebody telephones if that does not arrive, and to the professional, whom nobody does', async () => {
    const assignee = { name: 'Amara Okafor', email: 'amara.okafor@threshold.example' };
    const task = aTask('needs_assessment', { taskId: taskIdIn('needs_assessment'), assignee });
    const file = aCase([opens('needs_assessment'), { type: 'withdrawn' }], { tasks: [task] });
    const event = file.events.at(-1);
    const sent: Mail[] = [];
    const send = async (mail: Mail) => {
      sent.push(mail);
    };
    if (event !== undefined)
      await mailAboutEvent(event, file, {
        send,
        config: grantsConfig,
      } as Partial<RelayContext> as RelayContext);

    expect(sent.map(({ to, about }) => [to, about])).toEqual([
      ['dele@example.org', { caseId, sequence: event?.sequence }],
      [assignee.email, undefined],
    ]);
  });
});
