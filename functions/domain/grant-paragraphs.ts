import { landChargeExplanation, landChargePence, reductionToKeepPence } from './award.ts';
import { addCalendarMonths } from './dates.ts';
import { dayInWords } from './day-in-words.ts';
import type { GrantAward, LetterModel, LetterSection } from './letter-model.ts';
import { formatPence } from './money.ts';

type Decided = Pick<LetterModel, 'nation' | 'decidedOn'>;

/** What the law says of a grant once it is approved: payment, contractor, changes, repayment and later applications. */
export function grantParagraphs(award: GrantAward, { nation, decidedOn }: Decided): LetterSection[] {
  if (nation === 'northern_ireland') {
    return [
      {
        heading: 'Payment and conditions',
        paragraphs: [
          'Northern Ireland has its own legislation. The Housing Executive can tell you when and how a grant is paid, and what may have to be repaid.',
        ],
      },
    ];
  }
  const paid = award.awardPence > 0;
  return [
    ...(paid ? [payment(award), contractor(award)] : []),
    timeLimit(award, decidedOn),
    changes,
    ...(paid ? repayment(award) : []),
    ...laterApplication(award),
  ];
}

function payment({ toldOfDirectPayment }: GrantAward): LetterSection {
  return {
    heading: 'How the grant is paid',
    paragraphs: [
      'It is paid in full when the works are complete, or in instalments; not more than 90% of it before they are complete (section 35).',
      'It is paid once the works are done to our satisfaction and we have an acceptable invoice, which may not come from you or a member of your family (section 37).',
      ...directPayment(toldOfDirectPayment),
    ],
  };
}

function directPayment(told: GrantAward['toldOfDirectPayment']): string[] {
  if (told === undefined) return [];
  return [
    told
      ? 'As we told you before this decision, we may pay the contractor directly. If you are not satisfied with the works, tell us: we may hold the payment back and pay you instead (section 39).'
      : 'It is paid to you. It cannot be paid to the contractor, because you were not told of that before this decision (section 39).',
  ];
}

function contractor({ contractors }: GrantAward): LetterSection {
  const named = contractors.length > 0 ? ` They came from ${contractors.join(', ')}.` : '';
  return {
    heading: 'Who does the works',
    paragraphs: [
      `Choose one of the contractors whose estimates came with your application, unless we agree to another (section 38).${named}`,
    ],
  };
}

function timeLimit({ deferredPaymentDate }: GrantAward, decidedOn: string): LetterSection {
  const limit = dayInWords(addCalendarMonths(deferredPaymentDate ?? decidedOn, 12));
  return {
    heading: 'When the works have to be done',
    paragraphs: [
      ...(deferredPaymentDate === undefined
        ? ([`They have to be done within 12 months, by ${limit} (section 37).`] as const)
        : ([
            `The grant is not paid before ${dayInWords(deferredPaymentDate)} (section 36). The works have to be done within 12 months of that day, by ${limit} (section 37).`,
          ] as const)),
      'If you need longer, for example because of works that nobody could have foreseen, ask us.',
    ],
  };
}

const changes: LetterSection = {
  heading: 'If something changes',
  paragraphs: [
    'If the works or the fees cost more, or extra works are needed that nobody could have foreseen, for reasons beyond your control, tell us before you agree to it: we can work the grant out again (section 34(5)).',
    'Tell us if your circumstances, the works or the contractor change before the works are complete: it can change what is paid (sections 40 to 42).',
  ],
};

/** Only an owner's application can carry the charge, and only where it was made a condition (General Consent 2008). */
function repayment({ awardPence, applicantInterest, imposesRepaymentCharge }: GrantAward): LetterSection[] {
  const isOwner = applicantInterest === 'owner';
  if (!imposesRepaymentCharge || landChargePence(awardPence, isOwner) === 0) return [];
  return [
    {
      heading: 'If the home is sold',
      paragraphs: [
        `${landChargeExplanation(awardPence, isOwner)} It is registered as a local land charge (section 52).`,
        'We may ask for less, or for nothing.',
      ],
    },
  ];
}

function laterApplication(award: GrantAward): LetterSection[] {
  const { works, feesPence, applicantInterest } = award;
  const eligibleExpensePence = works.reduce((sum, { costPence }) => sum + costPence, feesPence);
  const reductionPence = reductionToKeepPence({ ...award, eligibleExpensePence });
  if (reductionPence === 0) return [];
  const years = applicantInterest === 'owner' ? 10 : 5;
  const ifNil =
    award.awardPence === 0
      ? ' Because nothing is paid this time, that is so only if the works are done to a satisfactory standard.'
      : '';
  return [
    {
      heading: 'Keep this letter',
      paragraphs: [
        `Your contribution reduced this grant by ${formatPence(reductionPence)}. That can count towards the contribution to another grant for this home that is approved within ${years} years of this application (regulation 13, SI 1996/2890).${ifNil}`,
      ],
    },
  ];
}
