// What Lambda loads as `handler.handler`: the bundle, through the compiled code that `make-code-cache.cjs` kept beside
// it. Compiling is the largest part of a cold start. A cache of another build of Node is refused by V8 and costs only
// its reading; the line in the log says so, and the bundle is compiled as ever (docs/decisions/0005).
const { readFileSync } = require('node:fs');
const { Module } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, 'bundle.cjs');
const cachedData = read('bundle.cache');
const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename, cachedData });
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
