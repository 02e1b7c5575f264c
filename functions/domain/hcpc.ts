import type { Registration } from '#schemas/grants-config.ts';

/** A registration number as it was typed, and in the one spelling that compares. */
export type HcpcNumber = { typed: string; normalised: string };

/**
 * Reads an occupational therapist's number of the Health and Care Professions Council: `OT` and one to six digits, in
 * any case, spaces and hyphens ignored, never padded (ot-assessment section 2). It answers whether this could be a
 * number, not whether anybody is registered; undefined when it could not.
 */
export function normaliseHcpcNumber(typed: string): HcpcNumber | undefined {
  const normalised = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  return /^OT\d{1,6}$/.test(normalised) ? { typed, normalised } : undefined;
}

/** A registration as it is kept, with whether the name on the register was the name given. */
export type RegistrationFacts = Registration & { nameMatches?: boolean };

/** What a registration lets its holder do. It says what somebody looked up, and when; it never says "verified". */
export type RegistrationStanding = {
  typed: string;
  normalised: string | undefined;
  /** Who looked at the online register by hand, and on which day; undefined when nobody has. */
  checked: { on: string; by: string } | undefined;
  /** The last look is older than the last renewal of the profession, so it says nothing of today. */
  checkAgain: boolean;
  /** `second_person`: recorded and held, not lost, until somebody else has looked at the register. */
  signOff: 'alone' | 'second_person' | 'refused';
  why: string;
};

/**
 * Whether a registration carries a signature (ot-assessment section 2). Only a registration without conditions, looked
 * up by hand since the last renewal and in the right name, does so alone. Suspended, lapsed and not found refuse;
 * everything else goes to a second person.
 *
 * @param today `YYYY-MM-DD`
 */
export function registrationStanding(registration: RegistrationFacts, today: string): RegistrationStanding {
  const { hcpcNumber } = registration;
  const normalised = normaliseHcpcNumber(hcpcNumber)?.normalised;
  const checked = checkOf(registration, today);
  const checkAgain = checked !== undefined && checked.on <= lastRenewalBefore(today);
  return {
    typed: hcpcNumber,
    normalised,
    checked,
    checkAgain,
    ...verdict(registration, {
      isNumber: normalised !== undefined,
      isChecked: checked !== undefined,
      checkAgain,
    }),
  };
}

type Findings = { isNumber: boolean; isChecked: boolean; checkAgain: boolean };

function verdict(
  { status, nameMatches }: RegistrationFacts,
  { isNumber, isChecked, checkAgain }: Findings,
): Pick<RegistrationStanding, 'signOff' | 'why'> {
  if (!isNumber) return refused('This is not in the form of an occupational therapist’s number.');
  if (status === 'suspended') return refused('The register showed this registration as suspended.');
  if (status === 'lapsed') return refused('The register showed this registration as lapsed.');
  if (status === 'not_found')
    return refused('The number was not found on the register. Check how it was typed.');
  if (status === 'unchecked' || !isChecked)
    return held('Nobody has looked this number up on the register yet.');
  if (nameMatches === false) return held('The name on the register is not the name given.');
  if (status === 'registered_with_conditions') return held('The register shows conditions or a caution.');
  if (checkAgain) return held('The profession has renewed since the register was looked at. Look again.');
  return {
    signOff: 'alone',
    why: 'The register showed this registration, without conditions, when it was looked at.',
  };
}

const refused = (why: string) => ({ signOff: 'refused' as const, why });
const held = (why: string) => ({ signOff: 'second_person' as const, why });

function checkOf({ checkedAt, checkedBy }: Registration, today: string): RegistrationStanding['checked'] {
  if (checkedAt === undefined || checkedBy === undefined) return undefined;
  const on = checkedAt.slice(0, 10);
  return on > today ? undefined : { on, by: checkedBy };
}

/** The profession renews by 31 October of odd years. Inferred from 2021, so it asks for a look and refuses nobody. */
function lastRenewalBefore(today: string): string {
  const year = Number(today.slice(0, 4));
  const odd = year % 2 === 1 ? year : year - 1;
  const cutOff = `${odd}-10-31`;
  return cutOff < today ? cutOff : `${odd - 2}-10-31`;
}
