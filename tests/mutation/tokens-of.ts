/** One token of a source as far as mutants need it. A string, a template's text, a regex is one token, never looked into. */
export type Token = { kind: 'word' | 'number' | 'sign' | 'text'; text: string; start: number; end: number };

const shapes = [
  ['word', /[\p{L}_$#][\p{L}\p{N}_$]*/uy],
  ['number', /\d[\d_]*(?:\.\d+)?n?/y],
  ['text', /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y],
  ['sign', /\.\.\.|=>|===|!==|<=|>=|&&=|\|\|=|\?\?=|&&|\|\||\?\?|\?\.|\*\*|\+\+|--|[-+*/%]=|[^\s]/uy],
] as const;
const blank = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const regex = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const templateText = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y;

/** The tokens of a TypeScript source; comments are left out, and what a template's `${}` holds is code. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  // For each `${` that is open, how many braces are open inside it.
  const templates: number[] = [];
  let at = 0;
  const match = (shape: RegExp): string | undefined => {
    shape.lastIndex = at;
    return shape.exec(source)?.[0];
  };
  const take = (kind: Token['kind'], text: string) => {
    tokens.push({ kind, text, start: at, end: at + text.length });
    at += text.length;
  };
  const takeTemplateText = (opening: string) => {
    const from = at;
    at += opening.length;
    at += match(templateText)?.length ?? 0;
    const isClosed = source[at] === '`';
    const end = at + (isClosed ? 1 : 2);
    at = from;
    take('text', source.slice(from, end));
    if (!isClosed) templates.push(0);
  };
  while (at < source.length) {
    const skipped = match(blank);
    const inner = templates.at(-1);
    if (skipped) at += skipped.length;
    else if (source[at] === '`') takeTemplateText('`');
    else if (source[at] === '}' && inner === 0) {
      templates.pop();
      takeTemplateText('}');
    } else if (source[at] === '/' && !endsValue(tokens.at(-1)) && match(regex))
      take('text', match(regex) ?? '');
    else {
      if (inner !== undefined && source[at] === '{') templates[templates.length - 1] = inner + 1;
      if (inner !== undefined && source[at] === '}') templates[templates.length - 1] = inner - 1;
      for (const [kind, shape] of shapes) {
        const text = match(shape);
        if (text === undefined) continue;
        take(kind, text);
        break;
      }
    }
  }
  return tokens;
}

/** After a value a slash divides; after anything else it begins a regex. */
function endsValue(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'word') return !['return', 'typeof', 'case', 'in', 'of'].includes(token.text);
  return token.kind !== 'sign' || [')', ']', '}'].includes(token.text);
}
