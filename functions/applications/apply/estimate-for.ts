import { estimateRequestFrom } from '#domain/draft/application-from-draft.ts';
import type { Known } from '#domain/draft/question.ts';
import { meansTest } from '#domain/draft/who.ts';
import { estimate } from '#domain/estimate.ts';
import type { Estimate } from '#schemas/estimate.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

/** What somebody would probably have to pay, once the test of resources applies and they have said something of money. */
export const estimateFor = (known: Known, config: GrantsConfig): Estimate | undefined =>
  meansTest(known) === 'applies' && known.answers['finance.benefits'] !== undefined
    ? estimate(estimateRequestFrom(known), known.today, config)
    : undefined;
