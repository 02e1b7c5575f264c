import type { Language } from '#schemas/language.ts';
import type { Nation } from '#schemas/means-test.ts';
import type { GroundCode } from '#schemas/outcomes/decision.ts';
import { caseWordsFor } from '#words/case-words.ts';

/** Each ground on which a person may refuse, in English. No ground is applied by the system. */
export const refusalGrounds = caseWordsFor('en').grounds.byCode;

/** The source of a ground in a nation: England and Wales share the Act; Northern Ireland has its own legislation. */
export function lawOfGround(code: GroundCode, nation: Nation, language: Language = 'en'): string {
  const { byCode, lawOfNorthernIreland } = caseWordsFor(language).grounds;
  return nation === 'northern_ireland' && code !== 'fund_rules_not_met' && code !== 'other'
    ? lawOfNorthernIreland
    : byCode[code].law;
}
