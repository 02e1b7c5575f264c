import { choose, haveDone, openLink, openTask, say, send, step } from '../cast.ts';
import type { PageState } from './page-state.ts';

const kinds = ['information', 'needs_assessment', 'ot_sign_off', 'scheme_of_works', 'decision'] as const;

/** What somebody sees who follows the link of a task. */
export const taskPages: PageState[] = [
  {
    name: 'identity',
    reach: async ({ tab, cast }) => openLink(tab, (await cast.at('ot_sign_off')).task),
  },
  {
    name: 'identity-wrong-address',
    async reach({ tab, cast }) {
      await openLink(tab, (await cast.at('ot_sign_off')).task);
      await say(tab, 'email', 'somebody.else@example.org');
      await send(tab);
    },
  },
  ...kinds.flatMap((kind): PageState[] => [
    { name: kind, reach: async ({ tab, cast }) => openTask(tab, (await cast.at(kind)).task) },
    {
      name: `${kind}-empty`,
      async reach({ tab, cast }) {
        await openTask(tab, (await cast.at(kind)).task);
        await send(tab);
      },
    },
  ]),
  {
    name: 'decision-wrong-award',
    async reach({ tab, cast }) {
      await openTask(tab, (await cast.at('decision')).task);
      await choose(tab, 'outcome', 'approve');
      await say(tab, 'approve.awardPence', 'a lot');
      await send(tab);
    },
  },
  {
    name: 'needs_assessment-rows-and-what-is-to-do',
    async reach({ tab, cast }) {
      await openTask(tab, (await cast.at('needs_assessment')).task);
      await choose(tab, 'outcome', 'assessed');
      await step(tab, 'add:assessed.needs');
      await step(tab, 'check');
    },
  },
  {
    name: 'ot_sign_off-without-a-statement',
    async reach({ tab, cast }) {
      await openTask(tab, (await cast.at('ot_sign_off')).task);
      await choose(tab, 'outcome', 'signed');
      await send(tab);
    },
  },
  {
    name: 'scheme_of_works-estimates-compared',
    async reach({ tab, cast }) {
      await openTask(tab, (await cast.at('scheme_of_works')).task);
      await choose(tab, 'outcome', 'planned');
      for (const [row, contractor, pounds] of [
        [0, 'Quarry Builders', '6250.50'],
        [1, 'Dale & Sons', '7000'],
      ] as const) {
        const estimate = `planned.estimates.${row}`;
        await say(tab, `${estimate}.contractor`, contractor);
        await say(tab, `${estimate}.totalPence`, pounds);
        await say(tab, `${estimate}.date-day`, '2');
        await say(tab, `${estimate}.date-month`, '11');
        await say(tab, `${estimate}.date-year`, '2026');
      }
      await step(tab, 'check');
    },
  },
  {
    name: 'decision-letter-preview',
    async reach({ tab, cast }) {
      await openTask(tab, (await cast.at('decision')).task);
      await choose(tab, 'outcome', 'approve');
      await say(tab, 'approve.awardPence', '8950');
      await choose(tab, 'approve.reasonsPicked', 'recommended');
      await step(tab, 'preview');
    },
  },
  {
    name: 'delegation-empty',
    async reach({ tab, cast }) {
      await openTask(tab, (await cast.at('ot_sign_off')).task);
      await send(tab, 'Pass it on');
    },
  },
  {
    name: 'passed-on',
    async reach({ tab, cast }) {
      await openTask(tab, (await cast.fresh('ot_sign_off')).task);
      await say(tab, 'toEmail', 'rhys.pritchard@threshold.example');
      await say(tab, 'reason', 'Away next week');
      await send(tab, 'Pass it on');
    },
  },
  {
    name: 'receipt',
    async reach({ tab, cast, service }) {
      const { task } = await cast.fresh('needs_assessment');
      await openTask(tab, task);
      await haveDone(service, task);
      await tab.reload();
    },
  },
  {
    name: 'link-used',
    reach: async ({ tab, cast }) => openLink(tab, (await cast.at('decision')).earlier[0] ?? { secret: '' }),
  },
];
