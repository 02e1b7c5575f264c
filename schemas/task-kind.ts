import * as z from 'zod/mini';

/** The kinds of human task. */
export const TaskKind = z.enum([
  'information',
  'needs_assessment',
  'ot_sign_off',
  'scheme_of_works',
  'decision',
]);
export type TaskKind = z.infer<typeof TaskKind>;

/** What a request for information is about: the step of the workflow that cannot go on without it. */
export const InformationTopic = z.enum([
  'request',
  'means',
  'validity',
  'needs_assessment',
  'ot_sign_off',
  'scheme_of_works',
  'decision',
]);
export type InformationTopic = z.infer<typeof InformationTopic>;

/**
 * A place in the workflow where one task can be open at a time: a professional task by its kind, a request for
 * information by its topic, as `information:means`.
 */
export const Slot = z.enum([
  'needs_assessment',
  'ot_sign_off',
  'scheme_of_works',
  'decision',
  'information:request',
  'information:means',
  'information:validity',
  'information:needs_assessment',
  'information:ot_sign_off',
  'information:scheme_of_works',
  'information:decision',
]);
export type Slot = z.infer<typeof Slot>;
