import type { PurposeCode, TaskCode } from '#schemas/occupation.ts';

/** What each purpose of section 23 is, in words (dfg-rules section 5). The code is shown in front of them. */
export const purposes: Record<PurposeCode, string> = {
  '23.1.a': 'Getting in and out of the home or the building',
  '23.1.b': 'Making the home safe for the disabled person and others who live there',
  '23.1.c': 'Getting to the main family room',
  '23.1.d': 'A room to sleep in: getting to one, or providing one',
  '23.1.e': 'A toilet: getting to one, providing one or using one',
  '23.1.f': 'A bath or shower: getting to one, providing one or using one',
  '23.1.g': 'A washbasin: getting to one, providing one or using one',
  '23.1.h': 'Preparing and cooking food, by the disabled person',
  '23.1.i': 'Heating that meets the disabled person’s needs: improved, or provided',
  '23.1.j': 'Using power, light or heat: controls that are moved or added',
  '23.1.k': 'Moving around the home to care for somebody else who lives there',
  '23.1.l.garden_access': 'Getting to and from a garden, balcony or yard',
  '23.1.l.garden_safety': 'Making access to a garden, balcony or yard safe',
  none: 'None of these: it needs another route than this grant',
};

/** A purpose with its code, as choices and lists show it. */
export const purposeInWords = (code: PurposeCode): string =>
  code === 'none' ? purposes.none : `${code.replace(/\.(garden_\w+)$/, '')} – ${purposes[code]}`;

/** Everyday tasks by the part of life that they belong to (ot-assessment section 4). */
export const taskGroups: readonly { heading: string; tasks: readonly (readonly [TaskCode, string])[] }[] = [
  {
    heading: 'Self-care',
    tasks: [
      ['bathing', 'Bathing'],
      ['washing', 'Washing'],
      ['toileting', 'Using the toilet'],
      ['continence_care', 'Continence care'],
      ['dressing', 'Dressing'],
      ['grooming', 'Grooming'],
      ['eating_drinking', 'Eating and drinking'],
      ['medication', 'Taking medicines'],
    ],
  },
  {
    heading: 'Moving about',
    tasks: [
      ['walking_indoors', 'Walking indoors'],
      ['stairs', 'Stairs'],
      ['entrance_steps', 'Steps at the entrance'],
      ['doors_thresholds', 'Doors and thresholds'],
      ['wheelchair_indoors', 'Using a wheelchair indoors'],
      ['bed_transfer', 'Getting in and out of bed'],
      ['chair_transfer', 'Getting in and out of a chair'],
      ['toilet_transfer', 'Getting on and off the toilet'],
      ['bath_shower_transfer', 'Getting in and out of the bath or shower'],
      ['getting_out_in_emergency', 'Getting out in an emergency'],
    ],
  },
  {
    heading: 'Running the home',
    tasks: [
      ['meal_preparation', 'Preparing meals'],
      ['hot_drinks', 'Making hot drinks'],
      ['laundry', 'Laundry'],
      ['cleaning', 'Cleaning'],
      ['heating_control', 'Controlling the heating'],
      ['power_light_control', 'Reaching switches and sockets'],
      ['answering_door', 'Answering the door'],
    ],
  },
  {
    heading: 'Family and taking part',
    tasks: [
      ['reaching_family_room', 'Reaching the family room'],
      ['sleeping', 'Sleeping'],
      ['caring_for_others', 'Caring for others'],
      ['garden_use', 'Using the garden'],
      ['leisure', 'Leisure'],
      ['work', 'Work'],
      ['study', 'Study'],
      ['play', 'Play'],
    ],
  },
  {
    heading: 'Communicating and finding the way',
    tasks: [
      ['calling_for_help', 'Calling for help'],
      ['communicating', 'Communicating'],
      ['orientation_wandering', 'Orientation and wandering'],
    ],
  },
];

/** Everyday tasks in words. */
export const taskInWords: Partial<Record<TaskCode, string>> = Object.fromEntries(
  taskGroups.flatMap(({ tasks }) => tasks),
);
