// Runs before everything else, so it is plain JavaScript for whatever Node >= 20 is there, with no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const ourNode = join(root, 'node_modules', '.bin', 'node');
const nodeMajor = 24;
const javaMajor = 17;

// npm itself must not run on the Node that it is about to replace.
const outerPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
  .join(delimiter);

function stop(message) {
  console.error(`\nset-up: ${message}\n`);
  process.exit(1);
}

function npm(...words) {
  console.error(`set-up: npm ${words.join(' ')}`);
  const { status } = spawnSync('npm', words, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH: outerPath },
  });
  return status === 0;
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * npm ends an install by writing what it installed to node_modules/.package-lock.json. Its content, not its
 * date, is compared with the lockfile: a checkout changes dates, and an older install may be the newer file.
 */
function installFitsLockfile() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  const wanted = lockedPackages('package-lock.json');
  if (!wanted)
    stop('package-lock.json is missing or broken: restore it with `git checkout package-lock.json`.');
  if (!installed) return false;
  const fits = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Builds for other machines are locked but not installed.
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
  return fits && Object.keys(installed).every((path) => path in wanted);
}

function versionOfOurNode() {
  if (!existsSync(ourNode)) return undefined;
  if (realpathSync(ourNode) === process.execPath) return process.version;
  return spawnSync(ourNode, ['--version'], { encoding: 'utf8' }).stdout?.trim();
}

const runsOurNode = () => versionOfOurNode()?.startsWith(`v${nodeMajor}.`) === true;

/** Reads the JDK's release file where it has one, since starting a JVM takes longer than all else here. */
function versionOfJava() {
  const java = outerPath
    .split(delimiter)
    .map((folder) => join(folder, 'java'))
    .find(existsSync);
  if (!java) return undefined;
  const release = join(dirname(dirname(realpathSync(java))), 'release');
  const fromFile = existsSync(release) && /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(release, 'utf8'))?.[1];
  return (
    fromFile ||
    /version "([^"]+)"/.exec(spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr ?? '')?.[1]
  );
}

if (Number.parseInt(process.versions.node, 10) < 20) {
  stop(`Node ${process.versions.node} is too old to begin with. Get Node 20 or later: https://nodejs.org/`);
}

// Not `npm ci`: it refuses a lockfile without the optional builds for other platforms, and a registry mirror
// may not have them all. This installs what is locked just the same, and leaves the lockfile as it is.
const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
if (!installFitsLockfile() && !npm(...install)) {
  stop('npm could not install, see above. The first run needs the npm registry; later runs need no network.');
}

// The npm package `node` fetches its binary in an install script, so npm can succeed without it.
if (!runsOurNode()) npm('rebuild', 'node');
if (!runsOurNode()) {
  stop(
    `node_modules/.bin/node is ${versionOfOurNode() ?? 'missing'}, Node ${nodeMajor} is needed. ` +
      'If npm is set to ignore install scripts, allow this one:\n' +
      '  npm rebuild node --ignore-scripts=false',
  );
}

// Deploying needs no DynamoDB Local.
const java = process.argv.includes('--without-java') ? String(javaMajor) : versionOfJava();
if (!(Number.parseInt(java ?? '', 10) >= javaMajor)) {
  stop(
    `DynamoDB Local needs Java ${javaMajor} or later on the PATH, ${java ? `found ${java}` : 'found none'}. To get it:\n` +
      '  Debian, Ubuntu: sudo apt-get install openjdk-17-jre-headless\n' +
      '  macOS:          brew install openjdk@17 && export PATH="$(brew --prefix openjdk@17)/bin:$PATH"',
  );
}
