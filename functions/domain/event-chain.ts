/** How one event is tied to the one before it: a later change of either shows. */
export type ChainLink = { previousHash: string; hash: string };

/** An event as it is stored: what happened, and its tie to the one before. */
export type ChainedEvent = ChainLink & { sequence: number; [part: string]: unknown };

/** What the first event of a case is tied to: the case itself, so that no event can be moved to another case. */
export const chainStart = (caseId: string): string => `case:${caseId}`;

/**
 * The tie of an event to the one before it.
 *
 * @param previousHash the hash of the event before, or `chainStart` for the first
 * @param digest a hash of any plain value, independent of the order of its keys
 */
export function chainLink(
  event: object,
  previousHash: string,
  digest: (value: unknown) => string,
): ChainLink {
  return { previousHash, hash: digest({ event, previousHash }) };
}

/**
 * What is wrong with the events of a case: a number missing or twice, an event that was changed, moved or taken out.
 *
 * @param stored in the order of their numbers, without the keys of the table
 * @param lastHash what the case says that its last event's hash is
 * @returns a sentence for each fault; none for a whole chain
 */
export function chainFaults(
  caseId: string,
  stored: readonly ChainedEvent[],
  lastHash: string | undefined,
  digest: (value: unknown) => string,
): string[] {
  const faults: string[] = [];
  let previous = chainStart(caseId);
  for (const [index, { previousHash, hash, ...event }] of stored.entries()) {
    const number = index + 1;
    if (event.sequence !== number) faults.push(`event ${number} is number ${event.sequence}`);
    if (previousHash !== previous) faults.push(`event ${number} does not follow the one before it`);
    if (chainLink(event, previousHash, digest).hash !== hash) faults.push(`event ${number} was changed`);
    previous = hash;
  }
  if (lastHash !== previous) faults.push('the case does not end with its last event');
  return faults;
}
