// What Lambda loads as `handler.handler`: the bundle, through the compiled code that `make-code-cache.cjs` kept beside
// it. Compiling is the largest part of a cold start. A cache of another build of Node is refused by V8 and costs only
// its reading; the line in the log says so, and the bundle is compiled as ever (docs/decisions/0005).
const { readFileSync } = require('node:fs');
const { Module } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { constants, Script } = require('node:vm');

// V8 takes a cache only under the flags that it was made with. These are the ones that Lambda starts Node with; they had
// their effect by now, on the size of the heap and not on compiled code, so they go back to what they are without it.
for (const flag of ['--no-expose-gc', '--max-semi-space-size=0', '--max-old-space-size=0'])
  setFlagsFromString(flag);

const filename = join(__dirname, 'bundle.cjs');
const cachedData = read('bundle.cache');
const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), {
  filename,
  cachedData,
  // The SDK imports its HTTPS client when it needs it.
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
if (script.cachedDataRejected !== false) {
  const code = cachedData === undefined ? 'code_cache_missing' : 'code_cache_rejected';
  console.warn(
    JSON.stringify({ level: 'warn', time: new Date().toISOString(), code, node: process.version }),
  );
}
const bundle = { exports: {} };
script.runInThisContext().call(bundle.exports, bundle.exports, require, bundle, filename, __dirname);
exports.handler = bundle.exports.handler;

function read(name) {
  try {
    return readFileSync(join(__dirname, name));
  } catch {
    return undefined;
  }
}
