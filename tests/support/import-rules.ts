import { dirname, posix } from 'node:path';

/** Source text by path from the root of the repository, for example `functions/domain/award.ts`. */
export type Sources = ReadonlyMap<string, string>;

interface Import {
  from: string;
  /** A path from the root for our own files, else the package or `node:` module. */
  to: string;
  typeOnly: boolean;
}

interface Rule {
  because: string;
  breaks: (found: Import) => boolean;
}

const subpaths: Record<string, string> = {
  '#schemas/': 'schemas/',
  '#domain/': 'functions/domain/',
  '#adapters/': 'functions/adapters/',
  '#views/': 'functions/views/',
  '#words/': 'functions/words/',
  '#functions/': 'functions/',
  '#infra/': 'infra/',
  '#tests/': 'tests/',
};

const ours = (path: string): boolean => /^(schemas|functions|infra|tests)\//.test(path);
const within = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));

/** The one-way rule of docs: handlers → adapters, views → domain → words, schemas; infra → schemas. */
const rules: Rule[] = [
  {
    because: 'schemas/ describes data for every layer above it: it may import only schemas/ and zod/mini',
    breaks: ({ from, to }) => within(from, 'schemas') && !within(to, 'schemas') && to !== 'zod/mini',
  },
  {
    because:
      'words/ are what people read, and nothing else: they may import only words/ and schemas/, and Node for whose language it is',
    breaks: ({ from, to }) =>
      within(from, 'functions/words') &&
      !within(to, 'functions/words', 'schemas') &&
      to !== 'node:async_hooks',
  },
  {
    because:
      'domain/ holds the rules: it may import only domain/, words/ and schemas/ of ours, so that nothing but a rule changes it',
    breaks: ({ from, to }) =>
      within(from, 'functions/domain') &&
      ours(to) &&
      !within(to, 'functions/domain', 'functions/words', 'schemas'),
  },
  {
    because:
      'domain/ does no I/O and would run in a browser: no SDK, no middy, no node: module but node:crypto',
    breaks: ({ from, to }) =>
      within(from, 'functions/domain') &&
      (/^(@aws-sdk|@smithy|@middy|hono|aws-)/.test(to) || (to.startsWith('node:') && to !== 'node:crypto')),
  },
  {
    because:
      'adapters/ talk to AWS in terms of domain/ and schemas/: they know no page, no handler and no infra',
    breaks: ({ from, to }) =>
      within(from, 'functions/adapters') &&
      ours(to) &&
      !within(to, 'functions/adapters', 'functions/domain', 'schemas'),
  },
  {
    because:
      'views/ turn domain/ and schemas/ into pages and mails: they know no store, no handler and no infra',
    breaks: ({ from, to }) =>
      within(from, 'functions/views') &&
      ours(to) &&
      !within(to, 'functions/views', 'functions/domain', 'functions/words', 'schemas'),
  },
  {
    because: 'views/ only render: they reach AWS neither themselves nor through the SDK',
    breaks: ({ from, to }) => within(from, 'functions/views') && /^(@aws-sdk|@smithy)\//.test(to),
  },
  {
    because:
      'functions/ run without what deploys them: configuration reaches them through their environment, not infra/',
    breaks: ({ from, to }) => within(from, 'functions') && within(to, 'infra'),
  },
  {
    because:
      'infra/ deploys functions as files: it may import schemas/, and of functions/ only the type of an environment',
    breaks: ({ from, to, typeOnly }) =>
      within(from, 'infra') && within(to, 'functions') && !(typeOnly && /(^|[/-])environment\.ts$/.test(to)),
  },
  {
    because:
      'a handler.ts is wiring that reads its environment when loaded: only the Lambda runtime and tests load it',
    breaks: ({ from, to }) => !within(from, 'tests') && to.endsWith('/handler.ts'),
  },
  {
    because: 'tests/ is not deployed: nothing outside it may need it',
    breaks: ({ from, to }) => !within(from, 'tests') && within(to, 'tests'),
  },
  {
    because: "zod is imported as `import * as z from 'zod/mini'`: other ways make every bundle larger",
    breaks: ({ from, to }) => !within(from, 'tests') && /^zod($|\/)/.test(to) && to !== 'zod/mini',
  },
];

/** One sentence for every import that breaks a rule; empty when the house is in order. */
export function brokenImportRules(sources: Sources): string[] {
  return importsOf(sources).flatMap((found) =>
    rules
      .filter((rule) => rule.breaks(found))
      .map((rule) => `${found.from} imports ${found.to}, but ${rule.because}`),
  );
}

/** The files of each circle of imports, types included, as `a.ts → b.ts → a.ts`; empty when there are none. */
export function importCircles(sources: Sources): string[] {
  const next = Map.groupBy(importsOf(sources), ({ from }) => from);
  const done = new Set<string>();
  const circles: string[] = [];
  function visit(path: string, trail: string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const { to } of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  }
  for (const path of sources.keys()) visit(path, []);
  return circles;
}

function importsOf(sources: Sources): Import[] {
  return [...sources].flatMap(([from, text]) => importsIn(from, text));
}

// biome formats every statement to begin its own line, so comments and strings do not look like one.
const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const dynamic = /\bimport\(\s*'([^']+)'/g;

function importsIn(from: string, text: string): Import[] {
  const found = (specifier: string, typeOnly: boolean) => ({ from, to: resolve(from, specifier), typeOnly });
  return [
    ...Array.from(text.matchAll(statement), ([, type, specifier = '']) =>
      found(specifier, type !== undefined),
    ),
    ...Array.from(text.matchAll(dynamic), ([, specifier = '']) => found(specifier, false)),
  ];
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(dirname(from), specifier);
  const subpath = Object.keys(subpaths).find((prefix) => specifier.startsWith(prefix));
  return subpath ? `${subpaths[subpath]}${specifier.slice(subpath.length)}` : specifier;
}
