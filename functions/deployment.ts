import type { CasesTable } from '#adapters/cases-table.ts';
import type { GrantsConfig } from '#schemas/grants-config.ts';

/** What the routes of an HTTP function share. */
export type Deployment = { table: CasesTable; config: GrantsConfig; publicUrl: string };
