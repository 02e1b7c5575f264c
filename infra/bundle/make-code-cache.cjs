// node make-code-cache.cjs <folder> <events.json>: loads bundle.cjs as handler.cjs does, rehearses it with a few events
// so that V8 compiles what a first call needs, and keeps the compiled code as bundle.cache.
const { readFileSync, writeFileSync } = require('node:fs');
const { Module } = require('node:module');
const { join } = require('node:path');
const { constants, Script } = require('node:vm');

const [folder, events] = process.argv.slice(2);
const filename = join(folder, 'bundle.cjs');
const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), {
  filename,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
script.runInThisContext().call(exports, exports, require, module, filename, folder);
for (const level of ['info', 'warn', 'error']) console[level] = () => {};
rehearse().then(() => {
  writeFileSync(join(folder, 'bundle.cache'), script.createCachedData());
  process.exit(0);
});

async function rehearse() {
  for (const event of JSON.parse(events)) {
    // There is no AWS here: every rehearsal that gets as far as a call ends in an error.
    await module.exports.handler(event, { awsRequestId: 'rehearsal' }).catch(() => undefined);
  }
}
