import * as z from 'zod/mini';

/** Everyday tasks (occupations) that a need starts from. */
export const TaskCode = z.enum([
  'bathing', 'washing', 'toileting', 'continence_care', 'dressing', 'grooming', 'eating_drinking', 'medication',
  'walking_indoors', 'stairs', 'entrance_steps', 'doors_thresholds', 'wheelchair_indoors', 'bed_transfer',
  'chair_transfer', 'toilet_transfer', 'bath_shower_transfer', 'getting_out_in_emergency',
  'meal_preparation', 'hot_drinks', 'laundry', 'cleaning', 'heating_control', 'power_light_control', 'answering_door',
  'reaching_family_room', 'sleeping', 'caring_for_others', 'garden_use', 'leisure', 'work', 'study', 'play',
  'calling_for_help', 'communicating', 'orientation_wandering',
]); // biome-ignore format: read as the groups of the assessment
export type TaskCode = z.infer<typeof TaskCode>;

/** Purposes of section 23 of the 1996 Act (and article 3, SI 2008/1189), or `none`: not mandatory DFG, another route. */
export const PurposeCode = z.enum([
  '23.1.a', '23.1.b', '23.1.c', '23.1.d', '23.1.e', '23.1.f', '23.1.g', '23.1.h', '23.1.i', '23.1.j', '23.1.k',
  '23.1.l.garden_access', '23.1.l.garden_safety', 'none',
]); // biome-ignore format: one line of the section a row
export type PurposeCode = z.infer<typeof PurposeCode>;
