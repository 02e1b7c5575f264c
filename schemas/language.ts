import * as z from 'zod/mini';

/** The languages that a catalogue of words can be in. Which of them are offered is for the catalogues to say. */
export const Language = z.enum(['en', 'cy']);
export type Language = z.infer<typeof Language>;
