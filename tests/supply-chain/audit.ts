import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Allowed, type AuditReport, unexplained } from './advisories.ts';

/**
 * `npm run audit`: asks the registry for known faults of what is locked, and for its signatures. Ends with 0 when there
 * is nothing, or nothing that audit-allowed.json does not explain; with 1 when there is; with 2 when the registry could
 * not be asked, as a mirror without that endpoint cannot, because an audit that did not happen is not a clean one.
 */
const say = (text: string) => process.stdout.write(`${text}\n`);
const npm = (...words: string[]) => spawnSync('npm', words, { encoding: 'utf8', maxBuffer: 1e8 });
const allowed = JSON.parse(readFileSync(new URL('audit-allowed.json', import.meta.url), 'utf8')) as Allowed[];

const audit = npm('audit', '--json');
const report = parse(audit.stdout);
if (report?.vulnerabilities === undefined) {
  const registry = npm('config', 'get', 'registry').stdout.trim();
  say(`Nothing was audited: ${registry} does not answer npm's audit (${reasonIn(audit.stderr)}).`);
  say('A mirror may lack that endpoint. Run it again where the registry of npm itself can be reached.');
  process.exit(2);
}
const open = unexplained(report, allowed, new Date().toISOString().slice(0, 10));
for (const sentence of open) say(sentence);
say(`${open.length} to look at, ${allowed.length} explained in tests/supply-chain/audit-allowed.json.`);

const signatures = npm('audit', 'signatures');
say(`Signatures: ${(signatures.stdout.trim() || reasonIn(signatures.stderr)).split('\n').join(' ')}`);
process.exitCode = open.length > 0 || signatures.status !== 0 ? 1 : 0;

function parse(json: string): AuditReport | undefined {
  try {
    return JSON.parse(json) as AuditReport;
  } catch {
    return undefined;
  }
}

/** The first line in which npm says what went wrong. */
function reasonIn(stderr: string): string {
  const line = stderr.split('\n').find((row) => /^npm (warn audit|error) /.test(row));
  return line?.replace(/^npm (warn|error) (audit )?/, '') ?? 'no answer';
}
