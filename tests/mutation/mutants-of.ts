import { stripTypeScriptTypes } from 'node:module';
import { type Token, tokensOf } from './tokens-of.ts';

/** One small fault in one source: what stands at `start` to `end` is replaced. `line` counts from 1. */
export type Mutant = { start: number; end: number; before: string; after: string; line: number };

type Place = { source: string; tokens: readonly Token[]; index: number; token: Token };
type Fault = { from: Token; to: Token; after: string };

const swaps: Record<string, string> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '+=': '-=',
  '-=': '+=',
  true: 'false',
  false: 'true',
};
const calls: Record<string, string> = { some: 'every', every: 'some', min: 'max', max: 'min' };
const opening = new Set(['(', '[', '{']);
const closing = new Set([')', ']', '}']);
const endsOperand = new Set([',', ';', ':', '?', '&&', '||', '??']);
const beginsCondition = new Set([',', ';', ':', '?', '=', '=>', '...', 'return']);

/** Every fault that the operators below can make in a source, less those that would not parse. */
export function mutantsOf(source: string): Mutant[] {
  const tokens = tokensOf(source);
  const isType = typeTokens(tokens);
  return tokens
    .flatMap((token, index) => (isType.has(token) ? [] : faultsAt({ source, tokens, index, token })))
    .map(({ from: { start }, to: { end }, after }) => ({
      start,
      end,
      before: source.slice(start, end),
      after,
      line: source.slice(0, start).split('\n').length,
    }))
    .filter((mutant) => parses(mutated(source, mutant)));
}

/** The source with the fault in it. */
export function mutated(source: string, { start, end, after }: Mutant): string {
  return source.slice(0, start) + after + source.slice(end);
}

function faultsAt(place: Place): Fault[] {
  const { source, tokens, index, token } = place;
  const one = (...afters: string[]): Fault[] => afters.map((after) => ({ from: token, to: token, after }));
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after === undefined) return [];
  if (token.kind === 'number') return one(...neighbours(token.text));
  if (token.kind === 'word') {
    if (token.text === 'if' && after.text === '(')
      return constants(after, closingOf(tokens, index + 1), '(', ')');
    const swap = before?.text === '.' && after.text === '(' ? calls[token.text] : undefined;
    if (swap) return one(swap);
    return isValue(before, after) && /^(true|false)$/.test(token.text) ? one(swaps[token.text] ?? '') : [];
  }
  if (token.kind !== 'sign') return [];
  if (token.text === '!' && source[token.end] !== ' ' && isPrefix(before)) return one('');
  if (token.text === '-' && isPrefix(before)) return one('');
  if (token.text === '...') return emptied(place);
  // biome puts a space on both sides of an operator and on neither of a type's brackets.
  if (!isSpaced(source, token)) return [];
  if (token.text === '??') {
    const last = tokens[operandEnd(tokens, index + 1)];
    return last ? [{ from: token, to: last, after: '' }] : [];
  }
  if (token.text === '?') {
    const first = tokens[conditionStart(tokens, index - 1)];
    return first && before ? constants(first, before) : [];
  }
  return swaps[token.text] === undefined ? [] : one(swaps[token.text] ?? '');
}

const isSpaced = (source: string, { start, end }: Token) =>
  /\s/.test(source[start - 1] ?? '') && /\s/.test(source[end] ?? '');

const isPrefix = (before: Token | undefined) =>
  before === undefined || before.text === 'return' || (before.kind === 'sign' && !closing.has(before.text));

/** `true` and `false` as a key of an object or a name after a dot are no values. */
const isValue = (before: Token | undefined, after: Token) => before?.text !== '.' && after.text !== '(';

function neighbours(number: string): string[] {
  const suffix = number.endsWith('n') ? 'n' : '';
  const value = Number(number.replaceAll(/[_n]/g, ''));
  return [value + 1, ...(value > 0 ? [value - 1] : [])].map((near) => `${near}${suffix}`);
}

function constants(from: Token, to: Token | undefined, left = '', right = ''): Fault[] {
  return to ? ['true', 'false'].map((after) => ({ from, to, after: `${left}${after}${right}` })) : [];
}

/** What is spread from a condition or a call becomes nothing. */
function emptied({ tokens, index }: Place): Fault[] {
  const first = tokens[index + 1];
  const at = first?.kind === 'word' ? index + 2 : index + 1;
  const last = tokens[at]?.text === '(' ? closingOf(tokens, at) : undefined;
  return first && last ? [{ from: first, to: last, after: '[]' }] : [];
}

function closingOf(tokens: readonly Token[], open: number): Token | undefined {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    depth += depthOf(tokens[index]);
    if (depth === 0) return tokens[index];
  }
  return undefined;
}

/** The index of the last token of the operand that begins at `start`. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    const change = depthOf(tokens[index]);
    if (depth + change < 0 || (depth === 0 && endsOperand.has(tokens[index]?.text ?? ''))) return index - 1;
    depth += change;
  }
  return start;
}

/** The index of the first token of the condition that ends at `end`. */
function conditionStart(tokens: readonly Token[], end: number): number {
  let depth = 0;
  for (let index = end; index >= 0; index -= 1) {
    const change = -depthOf(tokens[index]);
    if (depth + change < 0 || (depth === 0 && beginsCondition.has(tokens[index]?.text ?? '')))
      return index + 1;
    depth += change;
  }
  return end;
}

/** A template's text with an open `${` or a closing `}` counts as a bracket. */
function depthOf(token: Token | undefined): number {
  if (token?.kind === 'sign') return opening.has(token.text) ? 1 : closing.has(token.text) ? -1 : 0;
  if (token?.kind !== 'text') return 0;
  return (token.text.endsWith('${') ? 1 : 0) - (token.text.startsWith('}') ? 1 : 0);
}

/** The tokens of imports, of types and of interfaces at the top level: nothing of them is left when they run. */
function typeTokens(tokens: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  let depth = 0;
  let isInside = false;
  tokens.forEach((token, index) => {
    const word = token.text === 'export' ? tokens[index + 1]?.text : token.text;
    const isStart = depth === 0 && token.kind === 'word' && !isInside;
    if (isStart && ['import', 'type', 'interface'].includes(word ?? '')) isInside = true;
    depth += depthOf(token);
    if (isInside) found.add(token);
    if (depth === 0 && token.text === ';') isInside = false;
  });
  return found;
}

function parses(source: string): boolean {
  try {
    stripTypeScriptTypes(source);
    return true;
  } catch {
    return false;
  }
}
