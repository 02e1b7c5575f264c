import { beforeAll, describe, expect, it } from 'vitest';
import { type ApplicationBody, anApplication } from '#tests/support/an-application.ts';
import {
  type Answers,
  answerOn,
  answersFor,
  applyByPages,
  begin,
  fillIn,
  mainForm,
  next,
  ownAddressIn,
  send,
} from '#tests/support/apply-journey.ts';
import { type Page, type Visitor, visitor } from '#tests/support/browser.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { localSystem } from '#tests/support/local-system.ts';
import {
  chosenIn,
  expectErrorPage,
  expectLabels,
  expectSoundPage,
  summaryOf,
  typedIn,
} from '#tests/support/page-checks.ts';
import { apply } from '#tests/support/player.ts';
import { everyItem } from '#tests/support/table.ts';

type Json = Record<string, unknown>;

const system = localSystem();

const applicationKept = async (reference: string) =>
  (await everyItem(system())).find(
    ({ pk, type }) => pk === `CASE#${reference}` && type === 'application_received',
  )?.application as Json;
const referenceIn = ({ html }: Page) => /(DFG|CHF)-\w{4}-\w{4}-\w{2}/.exec(html)?.[0] ?? '';
const draftsKept = async () => (await everyItem(system())).filter(({ sk }) => sk === 'DRAFT');
const casesKept = async () => (await everyItem(system())).filter(({ sk }) => sk === 'CASE');
const pathOf = ({ path }: Page) => path.replace(/\?.*/, '');

const owner = (change?: (body: ApplicationBody) => void): Answers => answersFor(anApplication(change));
/** Somebody with an application that is filled in and not sent. */
async function ready(answers = owner()): Promise<{ me: Visitor; answers: Answers; check: Page }> {
  const me = visitor(system());
  return { me, answers, check: await fillIn(me, answers) };
}
/** Somebody who has said what they apply for, and is at a question. */
async function at(question: string, answers = owner()): Promise<{ me: Visitor; page: Page }> {
  const me = visitor(system());
  await begin(me, answers);
  return { me, page: await me.open(`/apply/questions/${question}`) };
}
const continueWith = (me: Visitor, page: Page, typed: Record<string, string | string[]>) =>
  me.send(page, mainForm(page).action, typed);

/** Somebody in Bath without a benefit, who tells of a partner, children and money. */
const tellsOfMoney: Answers = {
  'finance.benefits': 'none',
  'draft.moneyNow': 'true',
  'draft.hasPartner': 'true',
  'draft.partnerAge': '60',
  'draft.hasChildren': 'true',
  'draft.childAges': '4 and 9',
  'draft.hasOthers': 'true',
  'draft.otherAges': '41',
  'draft.careBenefit': 'attendance_allowance:lower',
  'draft.mobilityBenefit': 'none',
  'draft.registeredBlind': 'false',
  'draft.carersAllowanceForThem': 'not_known',
  'draft.partnerCareBenefit': 'none',
  'draft.hasIncome': 'true',
  'draft.incomes.0.whose': 'person',
  'draft.incomes.0.kind': 'occupational_pension',
  'draft.incomes.0.amountPence': '£400.50',
  'draft.incomes.0.every': 'week',
  'draft.incomes.1.whose': 'partner',
  'draft.incomes.1.kind': 'wages',
  'draft.incomes.1.amountPence': '1,000',
  'draft.incomes.1.every': 'month',
  'draft.incomes.1.hoursAWeek': '20',
  'draft.savingsNow': 'true',
  'draft.savingsPence': '9 000.00',
};

describe('an application by pages', () => {
  it.each(['01-adult-owner-dystonia', '02-child-tenant-wales', '03-charity-powered-chair'])(
    'ends in the same submission as JSON does (%s)',
    async (name) => {
      const { application } = caseScript(name);
      const { reference } = await apply(system(), application);
      const sent = await applyByPages(visitor(system()), application as Json);

      expect(sent.status).toBe(200);
      expect(sent.path).toBe('/apply/sent');
      expect(await applicationKept(referenceIn(sent))).toEqual(await applicationKept(reference));
    },
  );

  it('tells of the household in plain words, for the means test to work with', async () => {
    const answers = { ...owner(), ...tellsOfMoney };
    const me = visitor(system());
    await fillIn(me, answers);
    const sent = await send(me, answers);

    expect((await applicationKept(referenceIn(sent))).finance).toEqual({
      benefits: ['none'],
      household: {
        person: {
          age: expect.any(Number),
          benefits: [{ benefit: 'attendance_allowance', rate: 'lower' }],
          registeredBlind: false,
          somebodyGetsCarersAllowanceForThem: 'not_known',
          earnings: [],
          otherIncome: [{ kind: 'occupational_pension', weeklyPence: 40_050 }],
        },
        partner: {
          age: 60,
          benefits: [],
          earnings: [
            { monthlyPence: 100_000, hoursAWeek: 20, afterTaxNationalInsuranceAndHalfOfPension: true },
          ],
          otherIncome: [],
        },
        children: [{ age: 4 }, { age: 9 }],
        others: [{ age: 41 }],
        savingsPence: 900_000,
      },
    });
  });
});

describe('the start page', () => {
  it.each(['/', '/apply'])(
    'at %s says what it is for, what to have ready, and how to come back',
    async (path) => {
      const page = await visitor(system()).open(path);

      expect(page.status).toBe(200);
      expectSoundPage(page);
      for (const said of [
        'Do not start any works',
        'It takes about',
        'ready',
        'on paper',
        'private link',
        '/links',
      ])
        expect(page.html).toContain(said);
    },
  );

  it('begins a draft of which the table holds no secret, and the browser one that no script sees', async () => {
    const response = await fetch(`${system().url}/apply`, { method: 'POST', redirect: 'manual' });
    const cookie = response.headers.getSetCookie()[0] ?? '';
    const key = /^draft=([\w-]{55});/.exec(cookie)?.[1] ?? '';

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/apply/questions/request/programme');
    expect(cookie).toMatch(/; Path=\/apply; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    expect(JSON.stringify(await everyItem(system()))).not.toContain(key.slice(12));
    const open = await fetch(`${system().url}/apply/tasks`, { headers: { cookie: `draft=${key}` } });
    expect(open.status).toBe(200);
  });

  it('leads back to what was begun in the browser', async () => {
    const { me } = await at('applicant/name');

    expect((await me.open('/apply')).html).toContain('href="/apply/tasks"');
    expect((await visitor(system()).open('/apply')).html).not.toContain('href="/apply/tasks"');
  });
});

describe('the check of what the rules say', () => {
  const fits = {
    nation: 'england',
    isAdult: 'true',
    kind: 'house',
    interest: 'tenant',
    isMainHome: 'true',
    works: 'not_begun',
  };
  const result = async (changes: Record<string, string> = {}) => {
    const me = visitor(system());
    return me.send(await me.open('/apply/check'), '/apply/check', { ...fits, ...changes });
  };

  it('finds that somebody can apply, with the source of each rule', async () => {
    const page = await result();

    expect(page.status).toBe(200);
    expectSoundPage(page);
    expect(page.html).toContain('From what you told us, you can apply');
    expect(page.html).toContain('section 19(1)(b)');
  });

  it.each([
    [{ isAdult: 'false' }, 'Ask an adult to apply', 'section 3(1)'],
    [{ interest: 'occupier' }, 'Some people who live there by agreement can', 'section 19(1)(c)'],
    [{ isMainHome: 'false' }, 'as long as their health allows', 'sections 21 to 22A'],
    [{ works: 'begun' }, 'unless there was a good reason', 'section 29(1) to (3)'],
    [{ works: 'finished' }, 'may still pay for other works', 'section 29(4)'],
    [{ nation: 'northern_ireland' }, 'Housing Executive', 'Part I'],
    [{ nation: 'scotland' }, 'Scotland has other help', 'Part I'],
  ])('explains %j and never blocks', async (changes, said, law) => {
    const page = await result(changes);

    expect(page.html).toContain(said);
    expect(page.html).toContain(law);
    expect(page.html).toContain('This is not a decision');
    expect(page.forms.map(({ action }) => action)).toEqual(['/apply']);
  });

  it('keeps nothing', async () => {
    const before = JSON.stringify(await everyItem(system()));
    await result();

    expect(JSON.stringify(await everyItem(system()))).toBe(before);
  });

  it('names each question that was left out, and keeps what was chosen', async () => {
    const me = visitor(system());
    const page = await me.send(await me.open('/apply/check'), '/apply/check', { nation: 'wales' });

    expectErrorPage(page, 422);
    expect(summaryOf(page)).toHaveLength(5);
    expect(chosenIn(page).map(({ value }) => value)).toEqual(['wales']);
  });
});

describe('every question', () => {
  /** Goes through a whole application and looks at each page: fresh, and with nothing typed. */
  async function walk(answers: Answers): Promise<{ pages: Page[]; wrong: Page[] }> {
    const me = visitor(system());
    const pages: Page[] = [];
    const wrong: Page[] = [];
    const walkOn = async (from: Page): Promise<void> => {
      let page = from;
      while (page.path.startsWith('/apply/questions/')) {
        pages.push(page);
        const empty = await me.send(page, mainForm(page).action, {});
        if (empty.status === 422) wrong.push(empty);
        page = await next(me, page, answers);
        if (page.status !== 200) throw new Error(`${page.path} was answered ${page.status}`);
      }
    };
    await walkOn(await me.send(await me.open('/apply'), '/apply', {}));
    for (const id of ['representative', 'applicant', 'disabled-person', 'home', 'need', 'funding', 'money']) {
      const page = await me.open(`/apply/sections/${id}`);
      if (page.status === 200) await walkOn(page);
    }
    return { pages, wrong };
  }
  let seen: Page[];
  let failed: Page[];
  beforeAll(async () => {
    const walks = [
      await walk({ ...owner(), ...tellsOfMoney, 'home.applicantInterest': 'tenant', ...landlord }),
      await walk({
        ...answersFor(caseScript('03-charity-powered-chair').application as Json),
        'draft.applicantIsDisabledPerson': 'false',
        'disabledOccupant.name': 'Efa',
        'disabledOccupant.dateOfBirth': '2009-06-01',
        'disabledOccupant.relationshipToApplicant': 'daughter',
      }),
    ];
    seen = walks.flatMap(({ pages }) => pages);
    failed = walks.flatMap(({ wrong }) => wrong);
  });

  it('is a page of its own: one heading, a label for everything, nothing preset, no script', () => {
    expect(seen.length).toBeGreaterThan(50);
    for (const page of seen) {
      expectSoundPage(page);
      expectLabels(page);
      expect(chosenIn(page), page.path).toEqual([]);
      expect(page.html, page.path).toContain('govuk-back-link');
    }
  });

  it('says what to do when nothing was typed, above and at the field', () => {
    expect(failed.length).toBeGreaterThan(35);
    for (const page of failed) {
      expectErrorPage(page, 422);
      expectSoundPage(page);
      for (const { text } of summaryOf(page)) expect(text, page.path).toMatch(/^(Enter|Select)\b/);
    }
  });

  it('has nothing personal in its address or its title', () => {
    for (const page of seen) {
      const title = /<title>(.*)<\/title>/.exec(page.html)?.[1];
      for (const said of ['O&#39;Brien', 'Brien', 'Dystonia', 'Efa', 'Adeyemi', 'Quarry']) {
        expect(title).not.toContain(said);
        expect(page.path).not.toContain(said);
      }
    }
  });
});

const landlord: Answers = {
  'draft.landlordAsked': 'true',
  'home.landlord.consentsToWorks': 'true',
  'home.landlord.name': 'Quarry Homes',
};

describe('what does not fit', () => {
  it.each<[string, Record<string, string>, string]>([
    ['applicant/date-of-birth', { day: '30', month: '2', year: '1961' }, 'real date'],
    ['applicant/date-of-birth', { day: '3', month: '', year: '1961' }, 'must have a month'],
    ['applicant/date-of-birth', { day: '3', month: '4', year: '2961' }, 'Date of birth'],
    ['applicant/date-of-birth', { day: '3', month: '4', year: '2199' }, 'must be in the past'],
    ['applicant/date-of-birth', { day: '3', month: '4', year: '2015' }, 'must be 18 or over'],
  ])('of %s, %j, comes back as it was typed', async (question, typed, said) => {
    const { me, page } = await at(question);
    const name = 'applicant.dateOfBirth';
    const back = await continueWith(
      me,
      page,
      Object.fromEntries(Object.entries(typed).map(([part, value]) => [`${name}-${part}`, value])),
    );

    expectErrorPage(back, 422);
    expect(summaryOf(back)[0]?.text).toContain(said);
    for (const [part, value] of Object.entries(typed)) expect(typedIn(back, `${name}-${part}`)).toBe(value);
  });

  it.each([
    ['applicant/name', 'applicant.name', 'x'.repeat(121), '120 characters or fewer'],
    ['applicant/name', 'applicant.name', 'Zoë\u202eeoZ', 'letters, numbers and signs such as commas'],
    ['applicant/email', 'applicant.email', 'zoë@', 'name@example.org'],
    ['applicant/email', 'applicant.email', 'helen.marsh@threshold.example', 'Use a personal address'],
    ['applicant/phone', 'applicant.phone', 'none', 'Enter a telephone number'],
    ['applicant/national-insurance-number', 'applicant.nationalInsuranceNumber', 'QQ 12', 'QQ 12 34 56 C'],
    ['need/condition', 'need.condition', '<b>'.repeat(200), '500 characters or fewer'],
  ])('of %s comes back with what to do (%s, %s)', async (question, name, typed, said) => {
    const { me, page } = await at(question);
    const back = await continueWith(me, page, { [name]: typed });

    expectErrorPage(back, 422);
    expect(summaryOf(back)[0]?.text).toContain(said);
    expect(typedIn(back, name)).toBe(typed);
  });

  it('in money, hours and ages comes back likewise', async () => {
    const { me } = await at('applicant/name');
    await answerOn(me, await me.open('/apply/sections/applicant'), owner());
    await answerOn(me, await me.open('/apply/sections/home'), owner());
    const wrong = { ...tellsOfMoney, 'draft.childAges': 'four and 9' };
    const page = await answerUpTo(me, await me.open('/apply/sections/money'), wrong, 'child-ages');
    const ages = await next(me, page, wrong);
    expectErrorPage(ages, 422);
    expect(typedIn(ages, 'draft.childAges')).toBe('four and 9');
    const incomes = await answerUpTo(me, page, tellsOfMoney, 'incomes/1');
    const income = {
      whose: 'person',
      kind: 'wages',
      amountPence: 'a lot',
      every: 'week',
      hoursAWeek: '200',
    };
    const back = await continueWith(me, incomes, income);
    expectErrorPage(back, 422);
    expect(summaryOf(back).map(({ target }) => target)).toEqual(['f-amountPence', 'f-hoursAWeek']);
    for (const [name, value] of Object.entries(income).filter(([key]) => /Pence|hours/.test(key)))
      expect(typedIn(back, name)).toBe(value);
  });

  it.each([',', '£', '1.2.3', 'a lot', '-5', '1e3', '12.345'])('is %s for pounds', async (typed) => {
    const { me, page } = await at(
      'funding/items/1',
      answersFor(caseScript('03-charity-powered-chair').application as Json),
    );
    const back = await continueWith(me, page, { kind: 'bed', description: 'A bed', costPence: typed });

    expectErrorPage(back, 422);
    expect(typedIn(back, 'costPence')).toBe(typed);
    expect(typedIn(back, 'description')).toBe('A bed');
  });

  it('is a choice that the page does not offer', async () => {
    const { me, page } = await at('home/kind');
    const offered = page.forms[0]?.controls.find(({ type }) => type === 'radio');
    if (offered) offered.value = 'castle';

    expectErrorPage(await continueWith(me, page, { 'home.kind': 'castle' }), 422);
  });

  it('is “none of these” beside a benefit', async () => {
    const { me, check } = await ready();
    expect(check.status).toBe(200);
    const page = await me.open('/apply/questions/money/benefits');
    const back = await continueWith(me, page, { 'finance.benefits': ['none', 'housing_benefit'] });

    expectErrorPage(back, 422);
    expect(chosenIn(back).map(({ value }) => value)).toEqual(['housing_benefit', 'none']);
  });

  it('is more than an application may hold, and nothing of it is saved', async () => {
    const { me, page } = await at('need/difficulties/1');
    const detail = '\u00e4'.repeat(4000);
    let back = page;
    for (let entry = 1; back.status !== 422 && entry < 20; entry += 1) {
      back = await continueWith(me, await me.open(`/apply/questions/need/difficulties/${entry}`), {
        activity: 'stairs',
        detail,
      });
    }

    expectErrorPage(back, 422);
    expect(summaryOf(back)[0]?.text).toContain('too long together');
  });
});

/** Answers questions until one of an id is at hand. */
async function answerUpTo(me: Visitor, from: Page, answers: Answers, id: string): Promise<Page> {
  let page = from;
  while (!page.path.includes(`/${id}`)) {
    page = await next(me, page, answers);
    if (page.status !== 200) throw new Error(`${page.path} was answered ${page.status}`);
  }
  return page;
}

describe('what a person or a voice puts into an answer', () => {
  it.each<[string, Record<string, string>, string, unknown]>([
    [
      'applicant/date-of-birth',
      {
        'applicant.dateOfBirth-day': '2.',
        'applicant.dateOfBirth-month': 'jan',
        'applicant.dateOfBirth-year': ' 1961',
      },
      'applicant.dateOfBirth',
      '1961-01-02',
    ],
    ['applicant/email', { 'applicant.email': ' sian @example.org.' }, 'applicant.email', 'sian@example.org'],
    ['applicant/phone', { 'applicant.phone': '07700 900-123.' }, 'applicant.phone', '07700 900-123'],
    [
      'applicant/address',
      { 'applicant.address.line1': '4 Quarry Lane', 'applicant.address.postcode': 'ba2-5pa.' },
      'applicant.address.postcode',
      'BA2 5PA',
    ],
    [
      'applicant/national-insurance-number',
      { 'applicant.nationalInsuranceNumber': 'qq 12-34.56 c' },
      'applicant.nationalInsuranceNumber',
      'QQ123456C',
    ],
  ])('does not matter (%s)', async (question, typed, name, kept) => {
    const { me, page } = await at(question);
    const marker = `Marker ${question} ${Date.now()}`;
    await continueWith(me, page, typed);
    await continueWith(me, await me.open('/apply/questions/applicant/name'), { 'applicant.name': marker });
    const draft = (await draftsKept()).find(({ answers }) => (answers as Json)['applicant.name'] === marker);

    expect(draft?.answers).toMatchObject({ [name]: kept });
  });
});

describe('going back, and changing an answer', () => {
  it('leads to the question before, and from the first to the list', async () => {
    const { page } = await at('applicant/email');
    expect(page.html).toContain('href="/apply/questions/applicant/date-of-birth" class="govuk-back-link"');
    const first = await at('applicant/name');
    expect(first.page.html).toContain('href="/apply/tasks" class="govuk-back-link"');
  });

  it('shows what was answered', async () => {
    const { me, answers } = await ready();
    const page = await me.open('/apply/questions/applicant/date-of-birth');

    expect(typedIn(page, 'applicant.dateOfBirth-year')).toBe(
      String(answers['applicant.dateOfBirth']).slice(0, 4),
    );
    expect(chosenIn(await me.open('/apply/questions/home/kind')).map(({ value }) => value)).toEqual([
      'house',
    ]);
  });

  it('returns straight to the answers to check', async () => {
    const { me, check } = await ready();
    const link = /href="(\/apply\/questions\/home\/kind\?from=answers)"/.exec(check.html)?.[1] ?? '';
    const page = await me.open(link);
    expect(page.html).toContain('href="/apply/check-answers" class="govuk-back-link"');
    const back = await continueWith(me, page, { 'home.kind': 'flat' });

    expect(back.path).toBe('/apply/check-answers');
    expect(back.html).toContain('Flat');
  });

  it('returns by way of the questions that the change has opened', async () => {
    const { me } = await ready();
    const page = await me.open('/apply/questions/home/interest?from=answers');
    const asked = await continueWith(me, page, { 'home.applicantInterest': 'tenant' });
    expect(asked.path).toBe('/apply/questions/home/landlord-asked?from=answers');
    const check = await continueWith(me, asked, { 'draft.landlordAsked': 'false' });

    expect(check.path).toBe('/apply/check-answers');
    expect(check.html).toContain('Landlord asked');
  });

  it('returns to the section where it came from there', async () => {
    const { me } = await ready();
    const page = await me.open('/apply/questions/home/kind?from=section');

    expect((await continueWith(me, page, { 'home.kind': 'flat' })).path).toBe('/apply/sections/home');
  });

  it('says of what still needs an answer, and sends nothing before', async () => {
    const { me } = await ready();
    await continueWith(me, await me.open('/apply/questions/request/programme'), { programme: 'charity' });
    const check = await me.open('/apply/check-answers');

    expect(check.html).toContain('Some questions still need an answer');
    expect(check.html).toContain('/apply/questions/funding/fund?from=answers');
    expect(pathOf(await me.open('/apply/declaration'))).toBe('/apply/check-answers');
    expect((await me.open('/apply/tasks')).html).toContain('Cannot start yet');
  });

  it('has words for what was left out', async () => {
    const { check } = await ready(
      owner((body) => {
        delete body.applicant.phone;
      }),
    );

    expect(check.html).toMatch(/Telephone number[\s\S]{0,200}Not provided/);
    expect(check.html).toMatch(/Change<span class="govuk-visually-hidden"> telephone number/);
  });
});

describe('a list', () => {
  const entry = (detail: string) => ({ activity: 'stairs', detail });
  const list = '/apply/questions/need/difficulties';

  it('takes one entry after the other, lets each be changed and taken out, and needs one', async () => {
    const { me, page } = await at('need/difficulties');
    expect(pathOf(page)).toBe(`${list}/1`);
    const one = await continueWith(me, page, entry('The first'));
    expect(pathOf(one)).toBe(list);
    expect(one.html).toContain('You have told us about 1 difficulty');
    const second = await me.send(one, list, { another: 'true' });
    expect(second.path).toBe(`${list}/2`);
    await continueWith(me, second, entry('The second'));
    const first = await me.open(`${list}/1`);
    expect(typedIn(first, 'detail')).toBe('The first');
    const both = await continueWith(me, first, entry('The first, changed'));
    expect(both.html).toContain('The first, changed');
    expect(both.html).toContain('The second');
    expect((await me.open(`${list}/4`)).status).toBe(404);
    expect((await me.open(`${list}/x`)).status).toBe(404);

    const left = await me.send(both, `${list}/1/removal`, {});
    expect(left.html).not.toContain('The first, changed');
    // The same button again, from the page as it was: the list is another now, so nothing more goes.
    expect((await me.send(both, `${list}/1/removal`, {})).html).toContain('The second');
    const none = await me.send(left, `${list}/1/removal`, {});
    expect(pathOf(none)).toBe(`${list}/1`);
  });

  it('asks whether there is more', async () => {
    const { me, page } = await at('need/difficulties/1');
    const one = await continueWith(me, page, entry('The first'));
    const back = await me.send(one, list, {});

    expectErrorPage(back, 422);
    expect((await me.send(back, list, { another: 'false' })).path).toBe('/apply/questions/need/settings');
  });
});

describe('two windows', () => {
  it('with different questions both keep their answers', async () => {
    const { me, page: name } = await at('applicant/name');
    const email = await me.open('/apply/questions/applicant/email');
    await continueWith(me, name, { 'applicant.name': 'Siân' });
    const answered = await continueWith(me, email, { 'applicant.email': 'sian@example.org' });

    expect(answered.status).toBe(200);
    expect(typedIn(await me.open('/apply/questions/applicant/name'), 'applicant.name')).toBe('Siân');
    expect(typedIn(await me.open('/apply/questions/applicant/email'), 'applicant.email')).toBe(
      'sian@example.org',
    );
  });

  it('with the same question: the later is told, keeps what was typed, and may insist', async () => {
    const { me, page } = await at('applicant/name');
    const other = await me.open('/apply/questions/applicant/name');
    await continueWith(me, page, { 'applicant.name': 'The first window' });
    const told = await continueWith(me, other, { 'applicant.name': 'The second window' });

    expect(told.status).toBe(409);
    expectSoundPage(told);
    expect(told.html).toContain('was changed in another window');
    expect(told.html).toContain('The first window');
    expect(typedIn(told, 'applicant.name')).toBe('The second window');
    expect(typedIn(await me.open('/apply/questions/applicant/name'), 'applicant.name')).toBe(
      'The first window',
    );
    await continueWith(me, told, { 'applicant.name': 'The second window' });
    expect(typedIn(await me.open('/apply/questions/applicant/name'), 'applicant.name')).toBe(
      'The second window',
    );
  });

  it('with the same answer, as with a button that was pressed twice, are of one mind', async () => {
    const { me, page } = await at('need/difficulties/1');
    const typed = { activity: 'stairs', detail: 'Once' };
    const [one, two] = await Promise.all([continueWith(me, page, typed), continueWith(me, page, typed)]);

    expect([one.status, two.status]).toEqual([200, 200]);
    expect((await me.open('/apply/questions/need/difficulties')).html).toContain('1 difficulty');
  });

  it('with many answers at the same moment lose none', async () => {
    const { me } = await at('applicant/name');
    const typed: Record<string, Record<string, string>> = {
      'home/nation': { 'home.nation': 'wales' },
      'home/kind': { 'home.kind': 'flat' },
      'home/main-home': { 'home.onlyOrMainResidence': 'true' },
      'need/condition': { 'need.condition': 'Dystonia' },
    };
    const pages = await Promise.all(Object.keys(typed).map((id) => me.open(`/apply/questions/${id}`)));
    const sent = await Promise.all(
      pages.map((page, index) => continueWith(me, page, Object.values(typed)[index] ?? {})),
    );

    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(chosenIn(await me.open('/apply/questions/home/nation')).map(({ value }) => value)).toEqual([
      'wales',
    ]);
    expect(typedIn(await me.open('/apply/questions/need/condition'), 'need.condition')).toBe('Dystonia');
  });
});

describe('sending', () => {
  const agreed = { informationIsTrue: 'true', shareWithOccupationalTherapist: 'true', healthData: 'true' };

  it('needs what has to be agreed to, and ticks nothing beforehand', async () => {
    const { me } = await ready();
    const page = await me.open('/apply/declaration');
    expectSoundPage(page);
    expect(chosenIn(page)).toEqual([]);
    const back = await me.send(page, page.path, { healthData: 'true', shareWithFunders: 'true' });

    expectErrorPage(back, 422);
    expect(summaryOf(back)).toHaveLength(3);
    expect(chosenIn(back).map(({ name }) => name)).toEqual(['healthData', 'shareWithFunders']);
  });

  it('needs the sender’s own address, which no program that ticks everything can type', async () => {
    const { me, answers } = await ready();
    const before = (await casesKept()).length;
    for (const email of ['', 'somebody.else@example.org', String(answers['applicant.name'])]) {
      const page = await me.open('/apply/declaration');
      const back = await me.send(page, page.path, { ...agreed, shareWithFunders: 'true', email });

      expectErrorPage(back, 422);
      expect(summaryOf(back)).toEqual([
        { target: 'f-email', text: 'Type the email address that you gave as your own' },
      ]);
    }
    expect((await casesKept()).length).toBe(before);
  });

  it('makes one case of two presses, and both land on the same confirmation', async () => {
    const { me, answers } = await ready();
    const signed = { ...agreed, email: ownAddressIn(answers) };
    const page = await me.open('/apply/declaration');
    const before = (await casesKept()).length;
    const [one, two] = await Promise.all([
      me.send(page, page.path, signed),
      me.send(page, page.path, signed),
    ]);
    const third = await me.send(page, page.path, signed);

    expect([one.path, two.path, third.path]).toEqual(['/apply/sent', '/apply/sent', '/apply/sent']);
    expect(new Set([one, two, third].map(referenceIn)).size).toBe(1);
    expect((await casesKept()).length).toBe(before + 1);
  });

  it('ends the draft: its answers are in the case, and every page of it leads to the confirmation', async () => {
    const { me, answers } = await ready();
    const page = await me.open('/apply/questions/home/kind');
    const sent = await send(me, answers);
    const draft = (await draftsKept()).find(({ sentAs }) => sentAs === referenceIn(sent));

    expect(draft?.answers).toEqual({});
    expect(JSON.stringify(draft)).not.toContain('example.org');
    for (const path of ['/apply/tasks', '/apply/check-answers', '/apply/questions/home/kind', '/apply/save'])
      expect((await me.open(path)).path).toBe('/apply/sent');
    expect((await continueWith(me, page, { 'home.kind': 'flat' })).path).toBe('/apply/sent');
  });

  it('is confirmed with the reference, what happens next and when, and a way to the tracker', async () => {
    const { me, answers } = await ready();
    const sent = await send(me, answers);

    expectSoundPage(sent);
    for (const said of [referenceIn(sent), 'What happens next', '6 months', 'Do not start any works', 'Call'])
      expect(sent.html).toContain(said);
    expect((await me.open('/apply/sent')).html).toBe(sent.html);
    me.forget('access');
    const tracker = await me.send(sent, '/apply/sent', {});
    expect(tracker.path).toBe(`/tracker/${referenceIn(sent)}`);
    expect(tracker.status).toBe(200);
  });

  it('waits when an answer was changed after the declaration was opened', async () => {
    const { me, answers } = await ready();
    const signed = { ...agreed, email: ownAddressIn(answers) };
    const page = await me.open('/apply/declaration');
    await continueWith(me, await me.open('/apply/questions/home/kind'), { 'home.kind': 'flat' });
    const back = await me.send(page, page.path, signed);

    expect(back.status).toBe(409);
    expect(back.html).toContain('Your answers were changed after you opened the declaration');
    expect(back.html).toContain('Flat');
    const again = await me.open('/apply/declaration');
    expect((await me.send(again, again.path, signed)).path).toBe('/apply/sent');
  });
});

describe('an estimate on the way', () => {
  it('says nothing to pay with a passporting benefit, and that it is only an indication', async () => {
    const { me } = await ready();
    const page = await me.open('/apply/estimate');

    expectSoundPage(page);
    expect(page.html).toContain('You would probably pay nothing');
    expect(page.html).toContain('only an indication');
    expect((await me.open('/apply/sections/money')).html).toContain('/apply/estimate');
  });

  it('works with income and savings', async () => {
    const { me } = await ready({
      ...owner(),
      ...tellsOfMoney,
      'draft.incomes.0.amountPence': '900',
      'draft.savingsPence': '40000',
    });
    const page = await me.open('/apply/estimate');

    expect(page.html).toMatch(/You might have to pay about £[\d,]+\.\d\d/);
    expect(page.html).toContain('How we worked it out');
  });

  it('is not there for charity, or before there is anything to work with', async () => {
    const { me } = await at('applicant/name');
    expect((await me.open('/apply/estimate')).html).toContain('We cannot show an estimate yet');
    const charity = await ready(answersFor(caseScript('03-charity-powered-chair').application as Json));
    expect((await charity.me.open('/apply/tasks')).html).not.toContain('/apply/sections/money');
  });
});

describe('a page that does not apply', () => {
  it.each(['funding/fund', 'home/landlord', 'nowhere/at-all', 'home/nowhere'])(
    '(%s) says so',
    async (question) => {
      const { page } = await at(question);

      expect(page.status).toBe(404);
      expectSoundPage(page);
      expect(page.html).toContain('href="/apply/tasks"');
    },
  );

  it('after another answer has changed keeps nothing, and gives the words back', async () => {
    const { me, page } = await at('home/landlord', {
      ...owner(),
      'home.applicantInterest': 'tenant',
      ...landlord,
    });
    expect(page.status).toBe(404);
    await continueWith(me, await me.open('/apply/questions/home/interest'), {
      'home.applicantInterest': 'tenant',
    });
    await continueWith(me, await me.open('/apply/questions/home/landlord-asked'), {
      'draft.landlordAsked': 'true',
    });
    const open = await me.open('/apply/questions/home/landlord');
    await continueWith(me, await me.open('/apply/questions/home/interest'), {
      'home.applicantInterest': 'owner',
    });
    const gone = await continueWith(me, open, { 'home.landlord.name': 'Quarry Homes' });

    expect(gone.status).toBe(404);
    expect(gone.html).toContain('Quarry Homes');
  });

  it.each(['/apply/sections/money', '/apply/sections/funding', '/apply/sections/nowhere'])(
    'as a section (%s) says so too',
    async (path) => {
      const { me } = await at('applicant/name');

      expect((await me.open(path)).status).toBe(404);
    },
  );
});
