import { setTimeout as wait } from 'node:timers/promises';

type Json = Record<string, unknown>;
export type Answer = { status: number; headers: Headers; body: Json };
export type Mail = { to: string[]; subject: string; text: string; html: string };

/**
 * A running service as its users reach it: HTTP and the mailbox, nothing else. `mails` are those of the mailbox, where somebody
 * keeps them at hand: to fetch them all at every look costs more than the service itself.
 */
export type Service = { url: string; mailUrl: string; mails?: () => readonly Mail[] };

/** Sends JSON and reads JSON. `body` undefined sends a GET. */
export async function call(
  { url }: Pick<Service, 'url'>,
  path: string,
  {
    body,
    token,
    method,
    headers,
  }: { body?: unknown; token?: string; method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text ? (JSON.parse(text) as Json) : { text },
  };
}

/** Everything that was mailed about a case so far. */
export async function mailsAbout(service: Omit<Service, 'url'>, reference: string): Promise<Mail[]> {
  const mails = service.mails?.() ?? (await mailsIn(service.mailUrl));
  return mails.filter(({ subject, text }) => subject.includes(reference) || text.includes(reference));
}

async function mailsIn(mailUrl: string): Promise<Mail[]> {
  const response = await fetch(`${mailUrl}/store`);
  const { emails } = (await response.json()) as {
    emails: { destination: { to: string[] }; subject: string; body: { text: string; html: string } }[];
  };
  return emails.map(({ destination, subject, body }) => ({ to: destination.to, subject, ...body }));
}

/**
 * The secret of the task link in a mail, if it has one.
 *
 * @param reference whose link it has to be, in a mail with links to several cases
 */
export function taskSecret({ text }: Mail, reference = ''): string | undefined {
  return (
    new RegExp(`${reference}:\\n\\S+/t/([\\w-]{43})`).exec(text)?.[1] ?? /\/t\/([\w-]{43})/.exec(text)?.[1]
  );
}

/** Waits until something is there. */
export async function until<Found>(
  look: () => Promise<Found | undefined>,
  what: string,
  milliseconds = 60_000,
): Promise<Found> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await wait(60);
  }
  throw new Error(`Waited in vain for ${what}`);
}
