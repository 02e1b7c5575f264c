/** The id of the field that a pointer names, such as `/applicant/name`. */
export const fieldId = (pointer: string): string => `f${pointer.replaceAll(/[^\w]/g, '-')}`;
