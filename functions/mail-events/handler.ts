import { casesTable } from '#adapters/cases-table.ts';
import { StepEnvironment } from '#schemas/environment.ts';
import { MailEvent } from '#schemas/mail-event.ts';
import { environment } from '../environment.ts';
import { log } from '../log.ts';
import { type Effect, noteFailure } from './note-failure.ts';

const { CASES_TABLE, GRANTS_CONFIG: config } = environment(StepEnvironment);
const table = casesTable(CASES_TABLE, config.organisation.id);

/** Hears from SES of mails that did not arrive. What is not of that kind does nothing. */
export const handler = async (event: unknown): Promise<{ effect: Effect }> => {
  const { success, data } = MailEvent.safeParse(event);
  if (success)
    return { effect: await noteFailure(data.detail, { table, config, now: new Date().toISOString() }) };
  log('warn', 'mail_event_unknown');
  return { effect: 'ignored' };
};
