/** What is locked of one package, as package-lock.json has it. */
export type LockedPackage = {
  version?: string;
  license?: string;
  /** Only a tool: nothing of it is deployed. */
  dev?: boolean;
  hasInstallScript?: boolean;
  integrity?: string;
  resolved?: string;
  /** Comes inside another package, whose integrity covers it. */
  inBundle?: boolean;
};
export type Lockfile = { packages: Record<string, LockedPackage> };

/** Licences that ask for no more than their own text beside a copy: fit to be deployed and passed on. */
const shipped = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  // The typeface of letters: free to embed in what we make, not to be sold by itself.
  'OFL-1.1',
];
/** Fit for tools that never leave a developer's machine: MPL-2.0 asks for the source of changed files of theirs. */
const tools = [...shipped, 'MPL-2.0', 'BlueOak-1.0.0', 'Unlicense'];

/** Packages that do not say in package.json what their own LICENSE file says, which somebody has read. */
const readByHand: Record<string, string> = { 'png-js': 'MIT' };

export type Licence = {
  name: string;
  version: string;
  licence: string;
  isShipped: boolean;
  isAllowed: boolean;
};

/** The licence of every package that is locked, also of builds for other machines; npm copies it from the registry. */
export function licencesOf({ packages }: Lockfile): Licence[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, dev = false }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      const licence = license ?? readByHand[name] ?? 'none stated';
      return { name, version, licence, isShipped: !dev, isAllowed: allows(dev ? tools : shipped, licence) };
    });
}

/** Whether an SPDX expression of single licences joined by OR or by AND can be met by those of a list. */
function allows(list: string[], expression: string): boolean {
  const terms = expression.replace(/[()]/g, '').split(/ (?:OR|AND) /);
  const isMet = (term: string) => list.includes(term);
  return expression.includes(' AND ') ? terms.every(isMet) : terms.some(isMet);
}
