// In a process of its own, as a function takes its addresses from the environment when it loads, and logs to stdout:
// node record-calls.ts <job.json> <result.json>
import { readFileSync, writeFileSync } from 'node:fs';
import type { AwsCall } from './aws-call.ts';
import { startCallRecorder } from './call-recorder.ts';
import type { Job } from './measure.ts';

const [jobFile = '', resultFile = ''] = process.argv.slice(2);
const { bundle, environment, requests } = JSON.parse(readFileSync(jobFile, 'utf8')) as Job;
const recorder = await startCallRecorder(environment.AWS_ENDPOINT_URL_DYNAMODB ?? '');
process.env.AWS_ENDPOINT_URL_DYNAMODB = recorder.endpoint;
const { handler } = await import(bundle);

const recorded: AwsCall[][][] = [];
for (const { event } of requests) {
  await handler(event, { awsRequestId: 'bench', getRemainingTimeInMillis: () => 30_000 });
  recorded.push(recorder.take());
}
writeFileSync(resultFile, JSON.stringify(recorded));
process.exit(0);
