import type { Service } from './service.ts';

/** Something in a form that a visitor can fill in, or that fills itself in. */
export type Control = {
  type: string;
  id: string;
  name: string;
  value: string;
  isChosen: boolean;
  options: string[];
};

/** A page as a browser without scripts has it, at the end of its redirects. */
export type Page = {
  status: number;
  path: string;
  headers: Headers;
  html: string;
  forms: Form[];
  hops: string[];
};
export type Form = { action: string; controls: Control[] };

/** What a visitor typed and chose, by the names of the fields. */
export type Typed = Record<string, string | string[]>;

/** A visitor with a browser of their own: cookies by path, redirects, forms, and no script. */
export type Visitor = {
  open: (path: string) => Promise<Page>;
  /** Fills in a form of a page and sends it. Only what the page offers can be typed or chosen. */
  send: (page: Page, action: string, typed: Typed) => Promise<Page>;
  /** Lets cookies of a name run out, as their time does. */
  forget: (...names: string[]) => void;
};

type Cookie = { path: string; pair: string };

const mostHops = 5;

/** A new visitor of a service, whose links begin with its own address. */
export function visitor({ url }: Pick<Service, 'url'>): Visitor {
  const cookies = new Map<string, Cookie>();

  async function go(path: string, body?: URLSearchParams, hops: string[] = []): Promise<Page> {
    const [place = ''] = path.split(/[?#]/);
    const cookie = [...cookies.values()].filter(
      (one) => place === one.path || place.startsWith(`${one.path}/`),
    );
    const response = await fetch(`${url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: {
        accept: 'text/html,application/xhtml+xml;q=0.9',
        ...(cookie.length > 0 && { cookie: cookie.map(({ pair }) => pair).join('; ') }),
        // What a browser sends from a page that asks for no referrer.
        ...(body && {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'null',
          'sec-fetch-site': 'same-origin',
        }),
      },
      ...(body && { body: body.toString() }),
    });
    for (const line of response.headers.getSetCookie()) {
      const pair = line.split(';', 1)[0] ?? '';
      const scope = /; Path=([^;]+)/.exec(line)?.[1] ?? '/';
      cookies.set(`${scope} ${pair.split('=', 1)[0]}`, { path: scope, pair });
    }
    const html = await response.text();
    const location = response.headers.get('location');
    if (response.status === 303 && location !== null && hops.length < mostHops)
      return go(location, undefined, [...hops, path]);
    return { status: response.status, path, headers: response.headers, html, forms: formsIn(html), hops };
  }

  return {
    open: (path) => go(path.startsWith(url) ? path.slice(url.length) : path),
    send: (page, action, typed) => go(action, filledIn(page, action, typed)),
    forget: (...names) => {
      for (const [key, { pair }] of cookies)
        if (names.includes(pair.split('=', 1)[0] ?? '')) cookies.delete(key);
    },
  };
}

function filledIn(page: Page, action: string, typed: Typed): URLSearchParams {
  const forms = page.forms.filter((one) => one.action === action);
  if (forms.length === 0) throw new Error(`${page.path} has no form for ${action}`);
  // Where a page has two forms for one address, it is the one with the fields that were filled in.
  const form = forms.find((one) => notOffered(one, typed) === undefined);
  if (form === undefined)
    throw new Error(`No form for ${action} offers ${forms.map((one) => notOffered(one, typed))}`);
  const sent = new URLSearchParams();
  for (const { type, name, value } of form.controls) if (type === 'hidden') sent.append(name, value);
  for (const [name, values] of Object.entries(typed))
    for (const value of [values].flat()) sent.append(name, value);
  return sent;
}

/** What was typed and chosen that a form has no place for, if anything. */
function notOffered({ controls }: Form, typed: Typed): string | undefined {
  for (const [name, values] of Object.entries(typed)) {
    const offered = controls.filter((control) => control.name === name);
    for (const value of [values].flat()) {
      const fits = offered.some(({ type, value: own, options }) =>
        type === 'radio' || type === 'checkbox' || type === 'button'
          ? own === value
          : type === 'select'
            ? options.includes(value)
            : true,
      );
      if (!fits) return `${name} = ${value}`;
    }
  }
  return undefined;
}

/** The forms of a page with their controls. */
export function formsIn(html: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', inside = '']) => ({
    action: attribute(head, 'action'),
    controls: [
      ...[...inside.matchAll(/<input\b([^>]*)>/g)].map(([, tag = '']) =>
        control(attribute(tag, 'type'), tag, attribute(tag, 'value'), /\schecked\b/.test(tag)),
      ),
      ...[...inside.matchAll(/<button\b([^>]*\sname="[^>]*)>/g)].map(([, tag = '']) =>
        control('button', tag, attribute(tag, 'value'), false),
      ),
      ...[...inside.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(([, tag = '', text = '']) =>
        control('textarea', tag, unescaped(text), text !== ''),
      ),
      ...[...inside.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(([, tag = '', list = '']) => {
        const chosen = /<option value="([^"]*)" selected/.exec(list)?.[1] ?? '';
        const options = [...list.matchAll(/<option value="([^"]*)"/g)].map(([, option = '']) =>
          unescaped(option),
        );
        return { ...control('select', tag, unescaped(chosen), chosen !== ''), options };
      }),
    ],
  }));
}

const control = (type: string, tag: string, value: string, isChosen: boolean): Control => ({
  type,
  id: attribute(tag, 'id'),
  name: attribute(tag, 'name'),
  value,
  isChosen,
  options: [],
});

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** Text of a page as a reader sees it. */
export const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/**
 * A body as somebody types it into a form: pence become pounds, lists become ticks where the form has them, else rows.
 *
 * @param section in front of each name
 */
export function asTyped(value: unknown, form: Form, section = ''): Typed {
  const typed: Record<string, string[]> = {};
  const put = (name: string, part: unknown): void => {
    if (part === undefined) return;
    if (Array.isArray(part) && form.controls.some((one) => one.name === name))
      for (const entry of part) put(name, entry);
    else if (part !== null && typeof part === 'object')
      for (const [key, entry] of Object.entries(part)) put(`${name}.${key}`, entry);
    else if (form.controls.some((one) => one.name === `${name}-day`)) {
      const [year = '', month = '', day = ''] = String(part).split('-');
      Object.assign(typed, { [`${name}-day`]: [day], [`${name}-month`]: [month], [`${name}-year`]: [year] });
    } else {
      typed[name] ??= [];
      typed[name].push(
        typeof part === 'number' && name.endsWith('Pence') ? (part / 100).toFixed(2) : String(part),
      );
    }
  };
  for (const [key, part] of Object.entries(value as Record<string, unknown>)) put(`${section}${key}`, part);
  return typed;
}
