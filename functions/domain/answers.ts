import { Finance } from '#schemas/finance.ts';
import { Landlord } from '#schemas/home.ts';
import type { Missing, MissingCode } from '#schemas/missing.ts';
import type { Answer } from '#schemas/outcomes/information.ts';
import { nationalInsuranceNumber, prose } from '#schemas/text.ts';
import type { FieldError } from './refusal.ts';

const text = prose();

const isProvided = (value: unknown) => value === 'provided' || value === true;

/** Whether a value is what was asked for under a code: a document handed over, or an answer in its shape. */
const shapes: Record<MissingCode, { fits: (value: unknown) => boolean; detail: string }> = {
  works_particulars: document('the particulars of the works'),
  two_estimates: document('the estimates'),
  preliminary_charges: document('the particulars of the charges'),
  owners_certificate: document('the owner’s certificate'),
  tenants_certificate: document('the tenant’s certificate'),
  landlords_certificate: document('the landlord’s certificate'),
  occupiers_certificate: document('the occupier’s certificate'),
  consent_certificate: document('the consent certificate'),
  benefit_evidence: document('the evidence of the benefit'),
  quote: document('the quote'),
  landlord_consent: {
    fits: (value) => isProvided(value) || value === false || Landlord.safeParse(value).success,
    detail: 'Give the landlord’s name and say whether they consent to the works',
  },
  national_insurance_number: {
    fits: (value) => nationalInsuranceNumber.safeParse(value).success || value === 'applied_for',
    detail: 'Enter a National Insurance number in the right format, like QQ 12 34 56 C',
  },
  income_and_capital: {
    fits: (value) => Finance.safeParse(value).success,
    detail: 'Give benefits, and the income, capital and household of each relevant person',
  },
  statutory_funding_tried: {
    fits: isText,
    detail: 'Say which public services you have asked, and what they said',
  },
  answer_to_question: {
    fits: (value) => isText(value) || isExact(value) || typeof value === 'boolean',
    detail: 'Answer the question',
  },
};

/** A number that JSON can carry there and back unchanged. */
const isExact = (value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;

function isText(value: unknown): boolean {
  return text.safeParse(value).success;
}

function document(what: string) {
  return {
    fits: isProvided,
    detail: `Say “provided” once you have handed over ${what}`,
  };
}

/**
 * What each answer is to, as the place in `asked`: the one that it names, else the next with its code that is left.
 *
 * @returns undefined for an answer to nothing that was asked, or to what another answer was taken for
 */
export function placesOf(
  answers: readonly Pick<Answer, 'code' | 'place'>[],
  asked: readonly Pick<Missing, 'code'>[],
): (number | undefined)[] {
  const taken = new Set<number>();
  const take = (place: number) => {
    if (place === -1 || taken.has(place)) return undefined;
    taken.add(place);
    return place;
  };
  const named = answers.map(({ code, place }) =>
    place === undefined ? undefined : take(asked[place]?.code === code ? place : -1),
  );
  return answers.map(({ code, place }, index) =>
    place === undefined
      ? take(asked.findIndex((one, at) => one.code === code && !taken.has(at)))
      : named[index],
  );
}

/**
 * What is wrong with the answers to a request for information. Answering a part of what was asked is allowed: the
 * rest is asked again, and what a professional asked goes back to them as it is.
 *
 * @returns pointers below `/answers`
 */
export function answerErrors(answers: Answer[], asked: Missing[]): FieldError[] {
  const codes = new Set(asked.map(({ code }) => code));
  const places = placesOf(answers, asked);
  return answers.flatMap((answer, index) => {
    if (!codes.has(answer.code)) {
      return [{ pointer: `/answers/${index}/code`, detail: 'Answer what was asked: this was not' }];
    }
    if (places[index] === undefined) {
      const pointer = `/answers/${index}/${answer.place === undefined ? 'code' : 'place'}`;
      return [{ pointer, detail: 'Answer each thing that was asked once, at its place' }];
    }
    const { fits, detail } = shapes[answer.code];
    return fits(answer.value) ? [] : [{ pointer: `/answers/${index}/value`, detail }];
  });
}
