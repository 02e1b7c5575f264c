import * as z from 'zod/mini';
import { MissingCode } from '../missing.ts';
import { prose } from '../text.ts';
import { digest } from './common.ts';

const said = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC').trim() : value);

/**
 * An answer to one thing that was asked. The shape of `value` depends on the code: see `answerErrors`. `place` says
 * which of several with one code it is about: the place in what was asked, from 0.
 */
export const Answer = z.strictObject({
  code: MissingCode,
  value: z.unknown().check(z.overwrite(said)),
  place: z.optional(z.int().check(z.minimum(0), z.maximum(39))),
});
export type Answer = z.infer<typeof Answer>;

export const InformationOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('answered'),
    answers: z.array(Answer).check(z.minLength(1, 'Answer at least one question'), z.maxLength(40)),
    digest,
  }),
  z.strictObject({ outcome: z.literal('cannot_provide'), reason: prose(), digest }),
]);
export type InformationOutcome = z.infer<typeof InformationOutcome>;
