import type { Page as Tab } from 'playwright-core';
import { applyByPages } from '#tests/support/apply-journey.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { choose, say, send } from '../cast.ts';
import { quickHand, tabVisitor } from '../tab-visitor.ts';
import type { PageState, PageWalk, See } from './page-state.ts';

type Json = Record<string, unknown>;

const begin = async (tab: Tab) => {
  await tab.goto('/apply');
  await send(tab);
};

/** Answers the questions before an application. */
async function lookFirst(tab: Tab, answers: Record<string, string>): Promise<void> {
  await tab.goto('/apply/check');
  for (const [name, value] of Object.entries(answers)) await choose(tab, name, value);
  await send(tab);
}

/** The pages around an application. Its questions are seen on the walks through it. */
export const applyPages: PageState[] = [
  { name: 'apply', reach: ({ tab }) => tab.goto('/apply') },
  { name: 'apply-check', reach: ({ tab }) => tab.goto('/apply/check') },
  { name: 'apply-check-empty', reach: ({ tab }) => lookFirst(tab, {}) },
  {
    name: 'apply-nothing-open',
    reach: ({ tab }) => tab.goto('/apply/tasks'),
  },
  {
    name: 'apply-tasks-begun',
    async reach({ tab }) {
      await begin(tab);
      await tab.goto('/apply/tasks');
    },
  },
  {
    name: 'apply-answers-incomplete',
    async reach({ tab }) {
      await begin(tab);
      await tab.goto('/apply/check-answers');
    },
  },
  {
    name: 'apply-save',
    async reach({ tab }) {
      await begin(tab);
      await tab.goto('/apply/save');
    },
  },
  {
    name: 'apply-save-wrong-address',
    async reach({ tab }) {
      await begin(tab);
      await tab.goto('/apply/save');
      await say(tab, 'email', 'zoë <b>');
      await send(tab);
    },
  },
  {
    name: 'apply-save-sent',
    async reach({ tab }) {
      await begin(tab);
      await tab.goto('/apply/save');
      await say(tab, 'email', 'zoe@example.org');
      await send(tab);
    },
  },
];

const nameOf = (path: string): string => path.slice(1).replace(/\?.*$/, '').replaceAll('/', '-');

/**
 * Goes through an application from start to confirmation, and leaves each question empty once on the way.
 *
 * @param leftEmpty questions that were left empty already, on this walk or another
 */
async function walkThrough(tab: Tab, application: Json, leftEmpty: Set<string>, see: See): Promise<void> {
  const me = tabVisitor(tab, quickHand(tab));
  await applyByPages(
    {
      ...me,
      async open(path) {
        const page = await me.open(path);
        await see(nameOf(page.path));
        return page;
      },
      async send(page, action, typed) {
        const name = nameOf(page.path);
        if (!leftEmpty.has(name) && /questions|declaration/.test(name)) {
          leftEmpty.add(name);
          await me.send(page, action, {});
          if ((await tab.title()).startsWith('Error: ')) await see(`${name}-empty`);
          else await tab.goto(page.path);
        }
        const next = await me.send(page, action, typed);
        await see(nameOf(next.path));
        return next;
      },
    },
    application,
  );
}

const leftEmpty = new Set<string>();

/** Every question of an application, and what it says when it is left empty. */
export const applyWalks: PageWalk[] = [
  '01-adult-owner-dystonia',
  '02-child-tenant-wales',
  '03-charity-powered-chair',
].map((name) => ({
  name: `apply-${name}`,
  walk: ({ tab }, see) => walkThrough(tab, caseScript(name).application, leftEmpty, see),
}));
