/** What a log line may hold: codes, ids that are ours, counts and times. There is no field for anything a person said. */
export type LogFields = {
  requestId?: string;
  route?: string;
  status?: number;
  milliseconds?: number;
  caseId?: string;
  taskId?: string;
  slot?: string;
  round?: number;
  verdict?: string;
  count?: number;
  mail?: string;
  webhook?: string;
  error?: string;
  refusal?: string;
  /** The first eight hexadecimal digits of the hash of a link's secret. */
  link?: string;
};

/** Writes one structured line. `code` is stable: saved queries and alarms look for it. */
export function log(level: 'info' | 'warn' | 'error', code: string, fields: LogFields = {}): void {
  console[level](JSON.stringify({ level, time: new Date().toISOString(), code, ...fields }));
}

/** The name of an error, and nothing of its message: a message can hold what somebody typed. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return 'UnknownError';
  const place = error.stack?.split('\n').find((row) => /\.(ts|cjs):\d+/.test(row));
  const at = place === undefined ? '' : ` at ${/[\w.-]+\.(?:ts|cjs):\d+/.exec(place)?.[0] ?? ''}`;
  return `${error.name}${at}`;
}
