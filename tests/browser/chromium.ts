import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packed, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

let unpacking: Promise<string> | undefined;
const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
const cache = join(packages, '.cache');

/** Not the package's own list: its `--single-process` ends the browser as soon as one context closes. */
const args = ['--no-sandbox', '--headless=shell', '--font-render-hinting=none'];

/**
 * Starts the Chromium that npm brought, or the one that `CHROME_PATH` names (macOS, arm64).
 *
 * @throws when there is none for this machine, saying what to do
 */
export async function startChromium(): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  if (own) return chromium.launch({ executablePath: own, args });
  unpacking ??= unpacked();
  const folder = await unpacking;
  const executablePath = join(folder, 'chromium');
  try {
    return await chromium.launch({ executablePath, args });
  } catch {
    // A bare server may lack the libraries that a desktop has: the package brings those of Amazon Linux.
    const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
    return await chromium.launch({ executablePath, args, env }).catch((cause: Error) => {
      throw new Error('Chromium does not start here: name a Chrome or Chromium in CHROME_PATH', { cause });
    });
  }
}

/** The folder of the unpacked browser. Its name has the version, so that an update never meets an older one. */
async function unpacked(): Promise<string> {
  const manifest = readFileSync(join(packages, '@sparticuz', 'chromium', 'package.json'), 'utf8');
  const folder = join(cache, `chromium-${(JSON.parse(manifest) as { version: string }).version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  const temporary = process.env.TMPDIR;
  try {
    // The package unpacks into the folder for temporary files, and takes whatever is there already.
    process.env.TMPDIR = draft;
    await packed.executablePath();
    await inflate(join(packages, '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
    // In one go, for two test files may be at it at once: the second finds the place taken.
    await rename(draft, folder).catch((error: Error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}
