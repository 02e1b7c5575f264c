import { beforeAll, describe, expect, it } from 'vitest';
import { advanceTo } from '#tests/support/advance.ts';
import { anApplication } from '#tests/support/an-application.ts';
import { asTyped, type Form, type Page, type Typed, visitor } from '#tests/support/browser.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import {
  chosenIn,
  expectErrorPage,
  expectSoundPage,
  idsIn,
  summaryOf,
  typedIn,
} from '#tests/support/page-checks.ts';
import { answer, nextTask } from '#tests/support/player.ts';
import { type Mail, mailsAbout, taskSecret, until } from '#tests/support/service.ts';
import { everyItem } from '#tests/support/table.ts';

type Json = Record<string, unknown>;

const system = localSystem();
const kinds = ['information', 'needs_assessment', 'ot_sign_off', 'scheme_of_works', 'decision'] as const;

const formOf = (page: Page, action: string): Form => {
  const form = page.forms.find((one) => one.action === action);
  if (form === undefined) throw new Error(`${page.path} has no form for ${action}`);
  return form;
};
const linksIn = ({ text, html }: Mail) => [
  ...new Set(
    [...text.matchAll(/https?:\/\/\S+/g), ...html.matchAll(/https?:\/\/[^"<\s]+/g)].map(([link]) => link),
  ),
];

describe('the journey of a task by form posts and cookies', () => {
  const script = caseScript('10-incomplete-tenant');
  const assessment = script.acts.needs_assessment?.[0] as Json & {
    needs: (Json & { alternativesConsidered: Json[] })[];
  };
  const act = (kind: string) => script.acts[kind as keyof typeof script.acts]?.findLast(() => true) as Json;
  const outcomes: Record<string, Json> = {
    needs_assessment: {
      ...assessment,
      needs: assessment.needs.map((need) => ({
        ...need,
        alternativesConsidered: need.alternativesConsidered.slice(0, 1),
      })),
    },
    ot_sign_off: act('ot_sign_off'),
    scheme_of_works: { ...act('scheme_of_works'), reasonableAndPracticable: 'yes' },
    decision: act('decision'),
  };
  type Step = { link: Page; wrong: Page; task: Page; empty: Page; receipt: Page; again: Page; dead: Page };
  const steps: Record<string, Step> = {};
  const followed: { link: string; status: number }[] = [];
  let reference: string;
  let mails: Mail[] = [];

  /** What the applicant types under each thing that is asked, read off the page itself. */
  const answersOn = (page: Page, action: string): Typed => {
    const names = formOf(page, action).controls.map(({ name }) => name);
    const typed: Typed = {};
    for (const name of names.filter((one) => one.startsWith('answered.answers.'))) {
      if (/\.name$/.test(name)) typed[name] = 'Quarry Homes';
      else if (/\.consentsToWorks$/.test(name)) typed[name] = 'true';
      else if (/\.email$/.test(name)) typed[name] = '';
      else
        typed[name] = formOf(page, action).controls.some(
          (one) => one.name === name && one.type === 'checkbox',
        )
          ? 'provided'
          : 'QQ 65 43 21 B';
    }
    return typed;
  };

  async function playTask(secret: string, address: string): Promise<Step> {
    const me = visitor(system());
    const link = await me.open(`/t/${secret}`);
    const identity = `${link.path}/identity`;
    const wrong = await me.send(link, identity, { email: 'wrong <i>@example.org' });
    const task = await me.send(link, identity, { email: address });
    const empty = await me.send(task, task.path, {});
    const kind = link.path.split('.')[1] ?? '';
    const form = formOf(task, task.path);
    const { outcome, ...rest } = outcomes[kind] ?? {};
    const typed = kind === 'information' ? answersOn(task, task.path) : asTyped(rest, form, `${outcome}.`);
    const receipt = await me.send(task, task.path, { outcome: String(outcome ?? 'answered'), ...typed });
    return {
      link,
      wrong,
      task,
      empty,
      receipt,
      again: await me.open(task.path),
      dead: await visitor(system()).open(`/t/${secret}`),
    };
  }

  beforeAll(async () => {
    const { held, task: first } = await advanceTo(system(), 'information', {
      script,
      application: anApplication((body) => {
        const { email } = body.applicant;
        Object.assign(body, structuredClone(script.application));
        body.applicant.email = email;
      }),
    });
    reference = held.reference;
    const done = new Set<string>();
    const decided = ['approved', 'part_approved', 'refused'];
    steps.information = await playTask(first.secret, first.email);
    await until(async () => {
      mails = await mailsAbout(system(), reference);
      for (const mail of mails) {
        const secret = taskSecret(mail);
        if (secret === undefined || done.has(secret)) continue;
        done.add(secret);
        if (secret === first.secret) continue;
        for (const link of linksIn(mail))
          followed.push({ link, status: (await visitor(system()).open(link)).status });
        const step = await playTask(secret, mail.to[0] ?? '');
        steps[step.link.path.split('.')[1] ?? ''] ??= step;
      }
      const record = (await everyItem(system())).find(
        ({ pk, sk }) => pk === `CASE#${reference}` && sk === 'CASE',
      );
      return decided.includes(String(record?.status)) &&
        mails.some(({ subject }) => subject.startsWith('The decision'))
        ? true
        : undefined;
    }, 'the decision');
  });

  describe.each(kinds)('%s', (kind) => {
    it('begins at a link that leads to a question of who you are, without the secret in its address', () => {
      const { link } = steps[kind] as Step;

      expect(link.status).toBe(200);
      expect(link.hops).toHaveLength(1);
      expect(link.path).toBe(`/tasks/${reference}.${kind}.1`);
      expectSoundPage(link);
      expect(chosenIn(link)).toEqual([]);
    });

    it('asks again after a wrong address, which is still there', () => {
      const { wrong } = steps[kind] as Step;

      expectErrorPage(wrong, 403);
      expect(typedIn(wrong, 'email')).toBe('wrong <i>@example.org');
    });

    it('shows the task, with a label for everything and nothing chosen', () => {
      const { task } = steps[kind] as Step;

      expect(task.status).toBe(200);
      expect(task.hops).toEqual([`${task.path}/identity`]);
      expectSoundPage(task);
      expect(chosenIn(task)).toEqual([]);
      for (const { id, name } of task.forms.flatMap(({ controls }) =>
        controls.filter(({ type }) => type !== 'hidden' && type !== 'button'),
      )) {
        expect(task.html, name).toMatch(new RegExp(`<label [^>]*for="${id}"`));
      }
      expect(new Set(idsIn(task)).size).toBe(idsIn(task).length);
    });

    it('comes back with a summary when nothing was chosen', () => {
      const { empty } = steps[kind] as Step;

      expectErrorPage(empty, 422);
      expect(chosenIn(empty)).toEqual([]);
    });

    it('ends with a receipt that survives a reload, and the link is used', () => {
      const { receipt, again, dead } = steps[kind] as Step;

      expect(receipt.status).toBe(200);
      expect(receipt.hops).toHaveLength(1);
      expect(receipt.html).toContain(reference);
      expectSoundPage(receipt);
      expect(again.html).toBe(receipt.html);
      expect(dead.status).toBe(410);
      expect(dead.html).toContain('Nothing more is needed from you');
      expect(dead.html).not.toContain('too old or used already');
    });
  });

  it('decides the case', async () => {
    const mail = mails.find(({ subject }) => subject.startsWith('The decision'));
    const [link = ''] = linksIn(mail as Mail);
    const tracker = await visitor(system()).open(link);

    expect(tracker.status).toBe(200);
    expect(tracker.html).toContain('£8,950');
  });

  it('sends no mail with a link that does not lead to a page', async () => {
    for (const mail of mails.filter((one) => taskSecret(one) === undefined)) {
      for (const link of linksIn(mail))
        followed.push({ link, status: (await visitor(system()).open(link)).status });
    }

    expect(followed.length).toBeGreaterThan(6);
    expect(followed.filter(({ status }) => status !== 200)).toEqual([]);
    expect(followed.every(({ link }) => link.startsWith(`${system().url}/`) && link.length < 200)).toBe(true);
  });

  it('has no dead link on any of its pages', async () => {
    const pages = Object.values(steps).flatMap(({ link, task, receipt, dead }) => [
      link,
      task,
      receipt,
      dead,
    ]);
    const targets = new Set(
      pages.flatMap(({ html }) =>
        [...html.matchAll(/<a href="(\/[^"]*)"/g)].map(([, target = '']) => target),
      ),
    );

    expect(targets.size).toBeGreaterThan(1);
    for (const target of targets) expect((await visitor(system()).open(target)).status, target).toBe(200);
  });
});

describe('a form that was filled in wrongly', () => {
  it('comes back with everything that was typed into the chosen outcome', async () => {
    const { task } = await advanceTo(system(), 'decision', { application: anApplication() });
    const me = visitor(system());
    const identity = await me.open(`/t/${task.secret}`);
    const page = await me.send(identity, `${identity.path}/identity`, { email: task.email });
    const back = await me.send(page, page.path, {
      outcome: 'approve',
      'approve.awardPence': '8950.01',
      'approve.reasons.0': 'It is <needed>',
      'approve.conditions.0': 'Within a year',
    });

    expectErrorPage(back, 422);
    expect(summaryOf(back).map(({ target }) => target)).toEqual(['f-approve-awardPence']);
    expect(typedIn(back, 'approve.awardPence')).toBe('8950.01');
    expect(typedIn(back, 'approve.reasons.0')).toBe('It is <needed>');
    expect(chosenIn(back).map(({ value }) => value)).toEqual(['approve']);
  });

  it('names the fields of every outcome that was chosen and left empty', async () => {
    const { task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const me = visitor(system());
    const identity = await me.open(`/t/${task.secret}`);
    const page = await me.send(identity, `${identity.path}/identity`, { email: task.email });
    for (const outcome of ['assessed', 'needs_information', 'not_mine'])
      expectErrorPage(await me.send(page, page.path, { outcome }), 422);
  });

  it('passes a task on by its own form, or says what is wrong with the colleague', async () => {
    const { held, task } = await advanceTo(system(), 'needs_assessment', { application: anApplication() });
    const me = visitor(system());
    const identity = await me.open(`/t/${task.secret}`);
    const page = await me.send(identity, `${identity.path}/identity`, { email: task.email });
    const action = `${page.path}/delegation`;
    const back = await me.send(page, action, { toEmail: 'stranger@example.org', reason: 'Away' });
    expectErrorPage(back, 422);
    expect(typedIn(back, 'toEmail')).toBe('stranger@example.org');
    const to =
      ['amara.okafor@threshold.example', 'rhys.pritchard@threshold.example'].find(
        (email) => email !== task.email,
      ) ?? '';
    const passed = await me.send(back, action, { toEmail: to, reason: 'Away' });

    expect(passed.status).toBe(200);
    expect(passed.html).toContain(held.reference);
    expect((await me.open(page.path)).status).toBe(410);
  });
});

describe('the questions about money', () => {
  it('are asked in plain words and kept in pence', async () => {
    const application = anApplication((body) => Object.assign(body, { finance: { benefits: ['none'] } }));
    const { held, task } = await advanceTo(system(), 'information', { application });
    const me = visitor(system());
    const identity = await me.open(`/t/${task.secret}`);
    const page = await me.send(identity, `${identity.path}/identity`, { email: task.email });
    const at = 'answered.answers.0';
    const typed = {
      outcome: 'answered',
      [`${at}.benefits`]: 'none',
      [`${at}.age`]: '65',
      [`${at}.disabilityBenefits`]: 'attendance_allowance:lower',
      [`${at}.otherAges`]: '40',
      [`${at}.weeklyOtherPence`]: '£120.50',
      [`${at}.savingsPence`]: '1,000',
    };
    const wrong = await me.send(page, page.path, {
      ...typed,
      [`${at}.savingsPence`]: 'a little',
    });
    expectErrorPage(wrong, 422);
    expect(typedIn(wrong, `${at}.weeklyOtherPence`)).toBe('£120.50');
    const receipt = await me.send(page, page.path, typed);

    expect(receipt.status).toBe(200);
    const done = (await everyItem(system())).find(
      ({ pk, type, kind }) =>
        pk === `CASE#${held.reference}` && type === 'task_done' && kind === 'information',
    );
    expect(done?.outcome).toMatchObject({
      answers: [
        {
          code: 'income_and_capital',
          value: {
            benefits: [],
            household: {
              person: {
                age: 65,
                benefits: [{ benefit: 'attendance_allowance', rate: 'lower' }],
                earnings: [],
                otherIncome: [{ kind: 'other', weeklyPence: 12_050 }],
              },
              partner: null,
              children: [],
              others: [{ age: 40 }],
              savingsPence: 100_000,
            },
          },
        },
      ],
    });
  });
});

describe('the page for a lost link', () => {
  it('says the same to everybody, and what is wrong with an address', async () => {
    const me = visitor(system());
    const form = await me.open('/links');
    const [one, other] = [
      await me.send(form, '/links', { email: 'nobody@example.net' }),
      await me.send(form, '/links', { email: 'helen.marsh@threshold.example' }),
    ];

    expect([one.status, other.status]).toEqual([202, 202]);
    expect(one.html).toBe(other.html);
    expectSoundPage(one);
    const wrong = await me.send(form, '/links', { email: 'no address' });
    expectErrorPage(wrong, 422);
    expect(typedIn(wrong, 'email')).toBe('no address');
  });
});

describe('a task that is asked again', () => {
  it('shows a professional why their questions cannot be answered', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    await answer(system(), task, { outcome: 'needs_information', questions: ['Which bath?'] });
    const question = await nextTask(system(), held.reference, seen, 'information');
    await answer(system(), question, { outcome: 'cannot_provide', reason: 'Nobody <b> knows.' });
    const again = await nextTask(system(), held.reference, seen, 'needs_assessment');
    const me = visitor(system());
    const identity = await me.open(`/t/${again.secret}`);
    const page = await me.send(identity, `${identity.path}/identity`, { email: again.email });

    expect(page.html).toContain('The applicant cannot answer this: Nobody &lt;b&gt; knows.');
    expect(page.html).not.toContain('No answer yet');
  });

  it('shows a professional the question and the answer as text', async () => {
    const { held, task, seen } = await advanceTo(system(), 'needs_assessment', {
      application: anApplication(),
    });
    await answer(system(), task, { outcome: 'needs_information', questions: ['Which <bath>?'] });
    const question = await nextTask(system(), held.reference, seen, 'information');
    const me = visitor(system());
    const identity = await me.open(`/t/${question.secret}`);
    const page = await me.send(identity, `${identity.path}/identity`, { email: question.email });

    expect(page.html).toContain('Which &lt;bath&gt;?');
    const receipt = await me.send(page, page.path, {
      outcome: 'answered',
      'answered.answers.0': 'The one\r\nupstairs <b>',
    });
    expect(receipt.status).toBe(200);
    const again = await nextTask(system(), held.reference, seen, 'needs_assessment');
    const asked = await visitor(system()).open(`/t/${again.secret}`);
    expect(asked.status).toBe(200);
    expect(again.view.case).toMatchObject({
      questionsAndAnswers: [{ question: 'Which <bath>?', answer: 'The one\nupstairs <b>' }],
    });
  });
});
