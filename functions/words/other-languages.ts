import type { Language } from '#schemas/language.ts';
import type { SomeWords } from './english.ts';

/**
 * The catalogues besides English, each of which may be in the making: it is offered once it has everything. Welsh has a
 * place here as soon as somebody has written it; nothing is translated by machine.
 */
export const otherLanguages: { [Other in Exclude<Language, 'en'>]?: SomeWords } = {};
