import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { checked } from '#infra/checked.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';
import { emailAddress } from '#schemas/text.ts';

/** What `npm run deploy` was told, kept beside the configuration and not in git. */
export const Answers = z.strictObject({ senderAddress: emailAddress });
export type Answers = z.infer<typeof Answers>;

const answersFile = join(import.meta.dirname, 'answers.json');

/** Whether an address is one of those that exist for examples only (RFC 2606): mail to it bounces. */
export const isExample = (address: string): boolean =>
  /(?:@|\.)(?:example|invalid|test)$|@example\.(?:com|net|org)$/i.test(address);

/**
 * The configuration with what the deploy command was told, for as long as its sender is still the example's. The people
 * in it are invented then, so that every mail goes to that one address too, at the pace of the SES sandbox.
 */
export function withAnswers(config: GrantsConfig, answers: Answers | undefined): GrantsConfig {
  if (answers === undefined || !isExample(config.organisation.senderAddress)) return config;
  const { senderAddress } = answers;
  return {
    ...config,
    organisation: {
      ...config.organisation,
      senderAddress,
      replyToAddress: senderAddress,
      serviceAddress: senderAddress,
    },
    mail: { demoRecipient: senderAddress, perSecond: 1, ...config.mail },
  };
}

export function readAnswers(file = answersFile): Answers | undefined {
  if (!existsSync(file)) return undefined;
  return checked(Answers, JSON.parse(readFileSync(file, 'utf8')), file);
}

export function keepAnswers(answers: Answers, file = answersFile): void {
  writeFileSync(file, `${JSON.stringify(answers, undefined, 2)}\n`);
}
