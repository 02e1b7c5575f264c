import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { HttpRefusal } from './http-refusal.ts';

const mostBytes = 100 * 1024;
const deepest = 32;

type Body = Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>;
type Headers = Record<string, string>;

/**
 * The JSON of a body.
 *
 * @throws HttpRefusal 415 for another media type or charset, 413 over 100 KB, 400 for what is not JSON, is empty, is
 *   not UTF-8 or nests deeper than 32
 */
export function readJson(event: Body, headers: Headers): unknown {
  expectType(headers, 'application/json');
  const text = textOf(event);
  if (text.trim() === '') throw new HttpRefusal(400, 'Send a JSON object: the body is empty');
  if (isTooDeep(text)) throw new HttpRefusal(400, `Nest objects and lists at most ${deepest} deep`);
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, 'The body is not valid JSON');
  }
}

/**
 * The fields of a form, each with every value that was sent for it, line ends as line feeds.
 *
 * @throws HttpRefusal as `readJson`
 */
export function readForm(event: Body, headers: Headers): Record<string, string[]> {
  expectType(headers, 'application/x-www-form-urlencoded');
  const fields: Record<string, string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(textOf(event))) {
    fields[name] ??= [];
    fields[name].push(value.replaceAll('\r\n', '\n'));
  }
  return fields;
}

function expectType(headers: Headers, expected: string) {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (type.trim() !== expected || !isUtf8) {
    throw new HttpRefusal(415, `Send ${expected} in UTF-8`, { 'accept-post': expected });
  }
}

function textOf({ body = '', isBase64Encoded }: Body): string {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > mostBytes) throw new HttpRefusal(413, 'Send at most 100 KB');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpRefusal(400, 'The body is not valid UTF-8');
  }
}

/** Counts brackets outside strings, so that a hostile body is refused before a parser recurses into it. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (inString) {
      if (letter === '\\') index += 1;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (letter === '}' || letter === ']') depth -= 1;
  }
  return false;
}
