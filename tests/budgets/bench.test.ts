import { expect, it } from 'vitest';
import { grantsConfig } from '#infra/grants.config.ts';
import { describeSystem } from '#infra/local/system.ts';
import { firstRequests } from '#tests/bench/requests.ts';

it('npm run bench asks something of every function, or it would not begin', () => {
  const text = 'bench';
  const seed = { caseId: text, reference: text, accessToken: text, taskId: text, linkSecret: text };
  const asked = firstRequests({ ...seed, session: text, newImage: {} });

  expect(Object.keys(asked)).toEqual(
    expect.arrayContaining(describeSystem(grantsConfig).functions.map(({ name }) => name)),
  );
});
