import type { Form, Page, Typed, Visitor } from './browser.ts';

type Json = Record<string, unknown>;

/** What somebody types and chooses on the pages of an application, by the names of the fields. */
export type Answers = Record<string, string | string[]>;

/** The answers that make an application, each as it is typed or chosen. Lists are under `list.0.field`. */
export function answersFor(application: Json): Answers {
  const answers: Answers = {
    'draft.applyingFor': application.representative
      ? 'on_behalf'
      : application.disabledOccupant
        ? 'my_child'
        : 'myself',
    'draft.applicantIsDisabledPerson': String(application.disabledOccupant === undefined),
    'draft.landlordAsked': String((application.home as Json).landlord !== undefined),
    'draft.moneyNow': 'false',
  };
  const put = (name: string, value: unknown): void => {
    if (Array.isArray(value) && typeof value[0] !== 'object') answers[name] = value.map(String);
    else if (value !== null && typeof value === 'object')
      for (const [key, part] of Object.entries(value)) put(name === '' ? key : `${name}.${key}`, part);
    else
      answers[name] =
        typeof value === 'number' && name.endsWith('Pence') ? (value / 100).toFixed(2) : String(value);
  };
  put('', application);
  return answers;
}

/** The form on a page that somebody fills in: the one that leads on. */
export const mainForm = (page: Page): Form => {
  const form = page.forms.find(({ controls }) => controls.some(({ type }) => type !== 'hidden'));
  if (form === undefined) throw new Error(`${page.path} has nothing to fill in`);
  return form;
};

const entryAt = (path: string): string | undefined => /\/(\d+)(\?|$)/.exec(path)?.[1];

/** What is typed on one page, of all the answers. A question of a list is told apart by the number of its entry. */
export function typedOn(page: Page, answers: Answers): Typed {
  const { controls } = mainForm(page);
  const entry = entryAt(page.path);
  const list = /\/(difficulties|items|incomes)\b/.exec(page.path)?.[1];
  const inFront = { difficulties: 'need.difficulties', items: 'charity.items', incomes: 'draft.incomes' };
  const prefix =
    list === undefined || entry === undefined
      ? ''
      : `${inFront[list as keyof typeof inFront]}.${Number(entry) - 1}.`;
  const typed: Typed = {};
  for (const name of new Set(controls.filter(({ type }) => type !== 'button').map((one) => one.name))) {
    const part = /^(.*)-(day|month|year)$/.exec(name);
    const value = answers[`${prefix}${part?.[1] ?? name}`];
    if (value === undefined) continue;
    const index = ['year', 'month', 'day'].indexOf(part?.[2] ?? '');
    typed[name] = part === null ? value : (String(value).split('-')[index] ?? '');
  }
  return typed;
}

/** Sends the page that somebody is on, with what belongs on it. */
export function next(me: Visitor, page: Page, answers: Answers, more: Typed = {}): Promise<Page> {
  const typed: Typed = { ...typedOn(page, answers), ...more };
  const list = /\/(difficulties|items|incomes)(\?|$)/.exec(page.path)?.[1];
  if (list !== undefined) {
    const count = Number(/<h1[^>]*>[^<]*?(\d+)/.exec(page.html)?.[1]);
    const inFront = { difficulties: 'need.difficulties', items: 'charity.items', incomes: 'draft.incomes' };
    const has = Object.keys(answers).some((name) =>
      name.startsWith(`${inFront[list as keyof typeof inFront]}.${count}.`),
    );
    typed.another = String(has);
  }
  return me.send(page, mainForm(page).action, typed);
}

const isQuestion = ({ path }: Page) => path.startsWith('/apply/questions/');

/** Begins an application and answers questions until the page at hand is not a question. */
export async function begin(me: Visitor, answers: Answers): Promise<Page> {
  return answerOn(me, await me.send(await me.open('/apply'), '/apply', {}), answers);
}

/** Answers one question after the other until there is none. */
export async function answerOn(me: Visitor, from: Page, answers: Answers): Promise<Page> {
  let page = from;
  for (let count = 0; isQuestion(page); count += 1) {
    if (count > 60) throw new Error(`No end of questions: ${page.path}`);
    const to = await next(me, page, answers);
    if (to.status !== 200) throw new Error(`${page.path} was answered ${to.status}: ${to.html.slice(-3000)}`);
    page = to;
  }
  return page;
}

/** Fills in everything there is to fill in, and comes to the answers to check. */
export async function fillIn(me: Visitor, answers: Answers): Promise<Page> {
  await begin(me, answers);
  for (let count = 0; count < 12; count += 1) {
    const tasks = await me.open('/apply/tasks');
    const open = [...tasks.html.matchAll(/href="(\/apply\/sections\/[\w-]+)"[\s\S]*?<\/li>/g)].find(
      ([item]) => item.includes('Incomplete'),
    );
    if (open === undefined) break;
    await answerOn(me, await me.open(open[1] ?? ''), answers);
  }
  return me.open('/apply/check-answers');
}

const consents = ['informationIsTrue', 'shareWithOccupationalTherapist', 'healthData', 'shareWithFunders'];

/** The address that somebody types once more to send what they have filled in. */
export const ownAddressIn = (answers: Answers): string =>
  String(
    answers['draft.applyingFor'] === 'on_behalf'
      ? answers['representative.email']
      : answers['applicant.email'],
  );

/** Agrees to what has to be agreed to, and sends the application. */
export async function send(me: Visitor, answers: Answers): Promise<Page> {
  const page = await me.open('/apply/declaration');
  const ticked = consents.filter((name) => answers[`consents.${name}`] === 'true');
  const agreed = Object.fromEntries(ticked.map((name) => [name, 'true']));
  return me.send(page, '/apply/declaration', { ...agreed, email: ownAddressIn(answers) });
}

/** Applies by the pages, from the start to the confirmation. */
export async function applyByPages(me: Visitor, application: Json): Promise<Page> {
  const answers = answersFor(application);
  const check = await fillIn(me, answers);
  if (check.status !== 200) throw new Error(`The answers to check were ${check.status}`);
  return send(me, answers);
}
