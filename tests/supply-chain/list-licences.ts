import { readFileSync } from 'node:fs';
import { type Lockfile, licencesOf } from './licences.ts';

// `npm run licences`: what is deployed and what is only a tool, by licence. Ends with 1 where one is not on the list.
const lockfile = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as Lockfile;
const licences = licencesOf(lockfile);
const say = (text: string) => process.stdout.write(`${text}\n`);

for (const [title, isShipped] of [
  ['Deployed', true],
  ['Tools', false],
] as const) {
  const some = licences.filter((one) => one.isShipped === isShipped);
  say(`${title} (${some.length} packages)`);
  const byLicence = Object.entries(Object.groupBy(some, ({ licence }) => licence)).sort();
  for (const [licence, packages = []] of byLicence)
    say(`  ${licence}: ${packages.map(({ name, version }) => `${name}@${version}`).join(', ')}`);
}
const refused = licences.filter(({ isAllowed }) => !isAllowed);
for (const { name, version, licence } of refused)
  say(`Not on the list of tests/supply-chain/licences.ts: ${name}@${version} is ${licence}`);
process.exitCode = refused.length > 0 ? 1 : 0;
