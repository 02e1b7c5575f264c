// One measurement in a process of its own: node probe.mjs <job.json> <result.json>.
// Plain JavaScript, so that stripping types is not among what is measured.
import { readFileSync, writeFileSync } from 'node:fs';

const [jobFile, resultFile] = process.argv.slice(2);
/** { bundle, warmUps, requests: [{ event, statusCode?, throws? }] }: the first request is the cold one. */
const { bundle, warmUps, requests } = JSON.parse(readFileSync(jobFile, 'utf8'));
const context = {
  functionName: 'bench',
  awsRequestId: 'bench',
  invokedFunctionArn: 'arn:aws:lambda:eu-west-2:000000000000:function:bench',
  getRemainingTimeInMillis: () => 30_000,
};
const cpuMs = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const coldCpu = process.cpuUsage();
const coldAt = performance.now();
const { handler } = await import(bundle);
const importedAt = performance.now();
const firstAnswer = await answerTo(requests[0]);
const firstAt = performance.now();
const cold = {
  importMs: importedAt - coldAt,
  firstCallMs: firstAt - importedAt,
  cpuMs: cpuMs(coldCpu),
  rssMb: process.memoryUsage().rss / 2 ** 20,
};

check(requests[0], firstAnswer);

for (const request of requests.slice(1, 1 + warmUps)) check(request, await answerTo(request));

const timed = requests.slice(1 + warmUps);
const warmCpu = process.cpuUsage();
const durations = [];
for (const request of timed) {
  const beganAt = performance.now();
  const answer = await answerTo(request);
  durations.push(performance.now() - beganAt);
  check(request, answer);
}
durations.sort((a, b) => a - b);
const warm = timed.length > 0 && {
  medianMs: durations[Math.floor(durations.length / 2)],
  cpuMs: cpuMs(warmCpu) / durations.length,
};

writeFileSync(resultFile, JSON.stringify({ cold, ...(warm && { warm }) }));
// Connections kept alive would keep the process.
process.exit(0);

async function answerTo({ event, throws }) {
  try {
    return await handler(event, context);
  } catch (error) {
    if (error?.name === throws) return undefined;
    throw error;
  }
}

function check({ statusCode }, answer) {
  if (statusCode !== undefined && answer?.statusCode !== statusCode) {
    throw new Error(`expected status ${statusCode}, got ${JSON.stringify(answer).slice(0, 500)}`);
  }
}
