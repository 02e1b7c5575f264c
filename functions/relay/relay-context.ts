import type { CasesTable } from '#adapters/cases-table.ts';
import type { Mailer } from '#adapters/mailer.ts';
import type { Workflow } from '#adapters/workflow.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

/** What the relay works with. */
export type RelayContext = {
  table: CasesTable;
  send: Mailer;
  workflow: Workflow;
  config: GrantsConfig;
  publicUrl: string;
};
