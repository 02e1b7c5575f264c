import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '#adapters/secrets.ts';
import { type ChainedEvent, chainFaults, chainLink, chainStart } from '#domain/event-chain.ts';

const caseId = 'DFG-7K3M-9QXA-HA';
const faults = (stored: ChainedEvent[], lastHash = stored.at(-1)?.hash) =>
  chainFaults(caseId, stored, lastHash, digestOf);

/** Events as the store writes them, each tied to the one before. */
function chain(...said: string[]): ChainedEvent[] {
  const stored: ChainedEvent[] = [];
  for (const [index, what] of said.entries()) {
    const event = { sequence: index + 1, what };
    stored.push({ ...event, ...chainLink(event, stored.at(-1)?.hash ?? chainStart(caseId), digestOf) });
  }
  return stored;
}

describe('the events of a case', () => {
  it('are whole as they were written, in whatever order a store gives back their parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), (said) => {
        const stored = chain(...said).map(
          (event) => Object.fromEntries(Object.entries(event).reverse()) as ChainedEvent,
        );

        expect(faults(stored)).toEqual([]);
      }),
    );
  });

  it('show that one was changed', () => {
    const stored = chain('received', 'assessed', 'decided').map((event) =>
      event.sequence === 2 ? { ...event, what: 'refused' } : event,
    );

    expect(faults(stored)).toEqual(['event 2 was changed']);
  });

  it('show that one was changed and its hash made anew', () => {
    const [first, , third] = chain('received', 'assessed', 'decided') as [
      ChainedEvent,
      ChainedEvent,
      ChainedEvent,
    ];
    const forged = { sequence: 2, what: 'refused' };

    expect(faults([first, { ...forged, ...chainLink(forged, first.hash, digestOf) }, third])).toEqual([
      'event 3 does not follow the one before it',
    ]);
  });

  it('show that one is missing, from the middle or from the end', () => {
    const [first, second, third] = chain('received', 'assessed', 'decided') as [
      ChainedEvent,
      ChainedEvent,
      ChainedEvent,
    ];

    expect(faults([first, third])).toEqual([
      'event 2 is number 3',
      'event 2 does not follow the one before it',
    ]);
    expect(faults([first, second], third.hash)).toEqual(['the case does not end with its last event']);
    expect(faults([first, second], undefined)).toEqual([]);
    expect(chainFaults(caseId, [first], undefined, digestOf)).toEqual([
      'the case does not end with its last event',
    ]);
  });

  it('cannot be those of another case', () => {
    const stored = chain('received');

    expect(chainFaults('DFG-3T8N-0000-00', stored, stored[0]?.hash, digestOf)).toEqual([
      'event 1 does not follow the one before it',
    ]);
  });
});
