import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ratesById } from '#domain/means-test/rates.ts';
import { Passport } from '#schemas/means-test.ts';
import { PurposeCode } from '#schemas/occupation.ts';
import { GroundCode } from '#schemas/outcomes/decision.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const law = readFileSync(`${root}docs/law.md`, 'utf8');
const readFile = (path: string) =>
  existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, 'utf8') : undefined;

type Read = (path: string) => string | undefined;
/** A row of a table as its cells by the name of their column, with the heading it stands under. */
type Row = { heading: string; cells: ReadonlyMap<string, string> };

const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

function rowsOf(markdown: string): Row[] {
  let heading = '';
  let columns: string[] | undefined;
  return markdown.split('\n').flatMap((line) => {
    if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
    if (!line.startsWith('|')) {
      columns = undefined;
      return [];
    }
    const cells = cellsOf(line);
    if (columns === undefined) {
      columns = cells;
      return [];
    }
    if (cells.every((cell) => /^-+$/.test(cell))) return [];
    const names = columns;
    return [
      { heading, cells: new Map(cells.map((cell, index) => [names[index] ?? 'A cell too many', cell])) },
    ];
  });
}

const ruleColumns = ['Rule', 'Source', 'How sure', 'Where in the code', 'Test that holds it'];
const settingColumns = ['Setting', 'Source', 'How sure', 'Where in the code', 'Why it is a setting'];
const absentColumns = ['What the law has', 'Source', 'How sure', 'What happens instead'];

/** What is wrong with the rows of a document, a sentence each. `read` gives the text of a file from the root. */
function brokenRows(markdown: string, read: Read): string[] {
  return rowsOf(markdown).flatMap(({ heading, cells }) => {
    const names = [...cells.keys()].join();
    const name = `${heading}: ${[...cells.values()][0]}`;
    const says = (detail: string) => `${name}: ${detail}`;
    if (![ruleColumns, settingColumns, absentColumns].some((known) => known.join() === names)) {
      return [says('the columns are not those of the document')];
    }
    return [
      ...[...cells].flatMap(([column, text]) =>
        /\w|\?/.test(text) ? [] : [says(`no ${column.toLowerCase()}`)],
      ),
      ...(/^[LGPSD?](, [LGPSD?])*$/.test(cells.get('How sure') ?? '') ? [] : [says('an unknown mark')]),
      ...brokenLinks(cells.get('Where in the code'), exportIsIn, read).map(says),
      ...brokenLinks(cells.get('Test that holds it'), titleIsIn, read).map(says),
    ];
  });
}

type Holds = (names: string[], path: string, read: Read) => boolean;

/** Every part of a cell is a link `[file › name](../path)`, and the file holds the name. */
function brokenLinks(cell: string | undefined, holds: Holds, read: Read): string[] {
  if (cell === undefined) return [];
  const links = [...cell.matchAll(/\[(.*?)\]\(\.\.\/([^)\s]+)\)/g)];
  if (links.length === 0) return ['nothing is linked'];
  return links.flatMap(([, text = '', path = '']) => {
    const [file, ...names] = text.split(' › ');
    if (read(path) === undefined) return [`${path} does not exist`];
    if (file !== basename(path)) return [`${file} is not the name of ${path}`];
    return names.length > 0 && holds(names, path, read) ? [] : [`“${names.join(' › ')}” is not in ${path}`];
  });
}

const exportIsIn: Holds = ([name = ''], path, read) =>
  new RegExp(`^export (async )?(const|function|type|class) ${name}\\b`, 'm').test(read(path) ?? '');

type Title = { kind: string; title: string; body: string };

/** The titles of a test file with what their block holds, or for a table the rows before the title. */
function titlesIn(source: string): Title[] {
  const calls = source.matchAll(
    /^( *)(?:(describe|it)|.*\))\(\s*(['"`])((?:\\.|(?!\3)[^\\])+)\3,\s*(?:async )?(?:\(|\w+ =>)/gm,
  );
  return [...calls].map(({ 1: indent = '', 2: kind = 'it', 4: title = '', index }) => {
    const end = source.indexOf(`\n${indent}});`, index);
    if (kind === 'describe') return { kind, title, body: source.slice(index, end) };
    const each = Math.max(0, source.lastIndexOf(`\n${indent}it.each`, index));
    // A table that has a name begins where it is named.
    const name = /^\s*it\.each\((\w+)\)/.exec(source.slice(each))?.[1];
    const table = name === undefined ? each : source.lastIndexOf(`const ${name}`, index);
    return { kind, title, body: source.slice(Math.max(0, table), end) };
  });
}

/** The path is a `describe`, then perhaps a test in it, as its source has it or as a row of its table fills it in. */
const titleIsIn: Holds = ([subject, fact], path, read) => {
  const source = read(path) ?? '';
  const data = [...source.matchAll(/from '(\.[^']+\.json)'/g)].map(
    ([, file = '']) => read(new URL(file, `file:///${path}`).pathname.slice(1)) ?? '',
  );
  return titlesIn(source)
    .filter(({ kind, title }) => kind === 'describe' && title === subject)
    .some(
      ({ body }) =>
        fact === undefined ||
        titlesIn(body).some(
          ({ title, body: table }) => title === fact || isFilledIn(fact, title, [table, ...data].join('\n')),
        ),
    );
};

const squeeze = (text: string) => text.replaceAll(/\s|(?<=\d)_(?=\d)/g, '');
const literally = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Whether a title is a template with values that stand close together in its table. */
function isFilledIn(fact: string, template: string, table: string): boolean {
  const parts = template.split(/%[sijdfo]|\$[\w.]+/);
  if (parts.length === 1) return false;
  const filled = new RegExp(`^${parts.map(literally).join('(.+)')}$`).exec(fact)?.slice(1).map(squeeze);
  if (filled === undefined) return false;
  const text = squeeze(table);
  const [longest = ''] = filled.toSorted((one, other) => other.length - one.length);
  return [...text.matchAll(new RegExp(literally(longest), 'g'))].some(({ index }) => {
    const row = text.slice(Math.max(0, index - 300), index + longest.length + 300);
    return filled.every((value) => row.includes(value));
  });
}

const citation =
  /\b(?:sections?|regulations?|regs?|schedules?|schs?|paras?|articles?|arts?|W?SI) \d|\bss?\d/i;

/** The files whose docstrings cite a section or a regulation and which the document does not link to. */
const unmentioned = (markdown: string, sources: ReadonlyMap<string, string>): string[] =>
  [...sources].flatMap(([path, source]) =>
    (source.match(/\/\*\*[\s\S]*?\*\//g) ?? []).some((comment) => citation.test(comment)) &&
    !markdown.includes(`](../${path})`)
      ? [path]
      : [],
  );

/** Every whole number of a rate set, wherever it is in it. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('the law as it is written down', () => {
  const rows = rowsOf(law);

  it('names a source, code that exists and a test that exists for every rule', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(brokenRows(law, readFile)).toEqual([]);
  });

  it('mentions every file of the rules that cites a section or regulation', () => {
    const paths = globSync('functions/domain/**/*.ts', { cwd: root });
    const sources = new Map(paths.map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]));

    expect(unmentioned('', sources).length).toBeGreaterThan(20);
    expect(unmentioned(law, sources)).toEqual([]);
  });

  it('states the amounts of the means test as the rates in force have them', () => {
    const held = new Set(numbersIn(ratesById('england-2009-08-05')));
    const stated = rows
      .filter(({ heading }) => heading.startsWith('Means test'))
      .flatMap(({ cells }) => cells.get('Rule')?.match(/£[\d,]+(?:\.\d\d)?|\b\d+\.\d\d\b/g) ?? [])
      .filter((amount) => !held.has(Math.round(Number(amount.replaceAll(/[£,]/g, '')) * 100)));

    expect(stated).toEqual([]);
  });

  it.each([...PurposeCode.options, ...GroundCode.options, ...Passport.options])('speaks of %s', (code) => {
    expect(law).toContain(`\`${code}\``);
  });
});

describe('a row of the law', () => {
  const files: Record<string, string> = {
    'functions/domain/award.ts': 'export function award() {}\nconst hidden = 1;\n',
    'tests/award.test.ts':
      "describe('an award', () => {\n  it.each([{ sum: 1_000, who: 'owners' }])('of $sum is for $who', () => {\n  });\n});\n" +
      "describe('a loan', () => {\n  it('is none', () => {\n  });\n});\n",
  };
  const row = (source: string, sure: string, code: string, test: string) =>
    `## Money\n| ${ruleColumns.join(' | ')} |\n| - | - | - | - | - |\n| It is paid. | ${source} | ${sure} | ${code} | ${test} |\n`;
  const code = '[award.ts › award](../functions/domain/award.ts)';
  const test = (path: string) => `[award.test.ts › ${path}](../tests/award.test.ts)`;
  const broken = (markdown: string) => brokenRows(markdown, (path) => files[path]);

  it.each(['an award', 'an award › of $sum is for $who', 'an award › of 1000 is for owners'])(
    'may name the test %s',
    (title) => {
      expect(broken(row('s35', 'L, ?', code, test(title)))).toEqual([]);
    },
  );

  it.each([
    ['without a source', row(' ', 'L', code, test('an award')), 'no source'],
    ['with a mark that is none', row('s35', 'X', code, test('an award')), 'an unknown mark'],
    ['without code', row('s35', 'L', 'award.ts', test('an award')), 'nothing is linked'],
    ['without a test', row('s35', 'L', code, 'none'), 'nothing is linked'],
    [
      'on a file that is gone',
      row('s35', 'L', '[loan.ts › loan](../loan.ts)', test('an award')),
      'loan.ts does not exist',
    ],
    [
      'on a name that is not exported',
      row('s35', 'L', code.replace('› award', '› hidden'), test('an award')),
      '“hidden” is not in functions/domain/award.ts',
    ],
    [
      'on no name',
      row('s35', 'L', code.replace(' › award', ''), test('an award')),
      '“” is not in functions/domain/award.ts',
    ],
    [
      'on a test that is gone',
      row('s35', 'L', code, test('a gift')),
      '“a gift” is not in tests/award.test.ts',
    ],
    [
      'on a test of another subject',
      row('s35', 'L', code, test('an award › is none')),
      '“an award › is none” is not in tests/award.test.ts',
    ],
    [
      'on a row that the table does not have',
      row('s35', 'L', code, test('an award › of 1000 is for tenants')),
      '“an award › of 1000 is for tenants” is not in tests/award.test.ts',
    ],
    [
      'with a cell too many',
      row('s35 | s36', 'L', code, test('an award')),
      'the columns are not those of the document',
    ],
    [
      'of a table of another kind',
      '## Money\n| A |\n| - |\n| b |',
      'the columns are not those of the document',
    ],
  ])('%s is found', (_, markdown, detail) => {
    expect(broken(markdown)).toEqual([expect.stringMatching(new RegExp(`: ${literally(detail)}$`))]);
  });
});

describe('a file of the rules', () => {
  it.each([
    ['/** The limit (s33(4)). */', ['a.ts']],
    ['/** The limit\n * of reg 12. */', ['a.ts']],
    ['/** As in ](../a.ts), section 3. */', ['a.ts']],
    ['// Section 3 of something', []],
    ['/** Nothing of the kind. */', []],
  ])('with %j is missed: %j', (source, missed) => {
    expect(unmentioned('[b.ts › b](../b.ts)', new Map([['a.ts', source]]))).toEqual(missed);
    expect(unmentioned('[a.ts › a](../a.ts)', new Map([['a.ts', source]]))).toEqual([]);
  });
});
