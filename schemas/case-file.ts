import type { CaseEvent } from './case-event.ts';
import type { CaseRecord } from './case-record.ts';
import type { PendingContact } from './contact.ts';
import type { AccessRecord, SentRecord, SessionRecord } from './link-record.ts';
import type { TaskRecord } from './task-record.ts';

/** Everything that is kept of one case: one query of one partition. */
export type CaseFile = {
  record: CaseRecord;
  events: CaseEvent[];
  tasks: TaskRecord[];
  sessions: SessionRecord[];
  access: AccessRecord[];
  sent: SentRecord[];
  pendingContact?: PendingContact;
};
