import { everyCase } from '../support/case-script.ts';
import { play, view } from '../support/player.ts';
import { mailsAbout, until } from '../support/service.ts';

const service = {
  url: `http://127.0.0.1:${process.env.PORT ?? 8080}`,
  mailUrl: `http://127.0.0.1:${process.env.MAIL_PORT ?? 8005}`,
};

const say = (text: string) => process.stdout.write(`${text}\n`);

try {
  await fetch(`${service.url}/health`);
} catch {
  say(`Nothing answers at ${service.url}. Run "npm start" in another terminal first.`);
  process.exit(1);
}

let passed = 0;
let failed = 0;
for (const script of everyCase()) {
  say(`\n${script.title}`);
  try {
    const { held, view: end } = await play(service, script, (what) => say(`  ${what}`));
    const { status, awardPence, contributionPence } = script.expect;
    const decision = end.decision as { awardPence?: number; contributionPence?: number } | undefined;
    const isAsExpected =
      end.status === status &&
      (awardPence === undefined || decision?.awardPence === awardPence) &&
      (contributionPence === undefined || decision?.contributionPence === contributionPence);
    if (decision !== undefined) {
      await until(
        async () =>
          (await mailsAbout(service, held.reference)).find(({ subject }) =>
            subject.startsWith('The decision'),
          ),
        'the mail with the decision',
      );
    }
    const { timeline } = await view(service, held);
    for (const { at, what } of timeline as { at: string; what: string }[])
      say(`    ${at.slice(11, 19)} ${what}`);
    say(
      `  ${isAsExpected ? 'as expected' : 'NOT AS EXPECTED'}: ${end.status} ${JSON.stringify(decision ?? {})}`,
    );
    if (isAsExpected) passed += 1;
    else failed += 1;
  } catch (error) {
    failed += 1;
    say(`  FAILED: ${error instanceof Error ? error.message : String(error)}`);
  }
}
say(`\nSee every mail at ${service.mailUrl}\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
