import type { Equipment, NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';
import type { FieldError } from './refusal.ts';

const mobility =
  /chair|seat|scooter|buggy|pushchair|walk(er|ing)|frame|mobility|rollator|crutch|cushion|posture/i;

/** Whether an item decides how a person sits or moves, so that their posture has to be assessed first. */
export const isMobilityItem = ({ item, kind }: Pick<Equipment, 'item' | 'kind'>): boolean =>
  kind === undefined ? mobility.test(item.replaceAll('_', ' ')) : kind !== 'other';

/**
 * What stops an assessment from being recorded. Equipment is never chosen without a proper assessment: what feels
 * comfortable can fix a posture and tighten muscles. A child is given the option of a powered chair.
 *
 * @param today an assessment cannot be dated after it, `YYYY-MM-DD`
 */
export function assessmentErrors(assessment: NeedsAssessment, isChild: boolean, today: string): FieldError[] {
  return [
    ...(assessment.assessedOn > today
      ? [{ pointer: '/assessedOn', detail: 'The assessment cannot be in the future' }]
      : []),
    ...assessment.equipment.flatMap((item, index) => equipmentErrors(item, index, isChild)),
  ];
}

function equipmentErrors(item: Equipment, index: number, isChild: boolean): FieldError[] {
  if (!isMobilityItem(item)) return [];
  return [
    ...(item.postureAssessed
      ? []
      : [
          {
            pointer: `/equipment/${index}/postureAssessed`,
            detail: 'Assess the posture before recommending a wheelchair, seating or a mobility item',
          },
        ]),
    ...(isChild && item.poweredOptionConsidered === undefined
      ? [
          {
            pointer: `/equipment/${index}/poweredOptionConsidered`,
            detail: 'Say whether a powered option that the child controls was considered',
          },
        ]
      : []),
  ];
}
