import type { GrantWorkflow } from '#infra/grant-workflow/grant-workflow.ts';
import type { HouseFunction } from '#infra/house-function.ts';
import type { HttpApi } from '#infra/http-api.ts';
import type { Undelivered } from '#infra/undelivered.ts';

/** The parts of the service that are looked after. */
export type Watched = {
  /** The organisation's id, which is a dimension of every metric of ours. */
  organisation: string;
  api: HttpApi;
  workflow: GrantWorkflow;
  undelivered: Undelivered;
  relay: HouseFunction;
  reconcile: HouseFunction;
  remind: HouseFunction;
  functions: HouseFunction[];
};
