import type { LineCode } from '#schemas/outcomes/decision.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * The letter of a decision. Sections without more are of the Housing Grants, Construction and Regeneration Act 1996.
 * Days and amounts come in words, `20 November 2026` and `£25,000.00`.
 */
export const letters = {
  /** The one heading, which says what was decided. */
  title: {
    approved: (award: string) => `We have approved your request: you get ${award}`,
    approvedNil: 'We have approved your request, but no money is payable',
    part_approved: (award: string) => `We have approved part of your request: you get ${award}`,
    partApprovedNil: 'We have approved part of your request, but no money is payable',
    refused: 'We have refused your request',
    /** Of a letter that was recorded without one. */
    untold: 'The decision on your request',
  },

  reference: (reference: string) => `Your reference: ${reference}`,
  quoteIt: 'Please give this reference when you call or write to us.',
  date: (day: string) => `Date: ${day}`,
  dear: (name: string) => `Dear ${name}`,
  telephone: (number: string) => `Telephone ${number}`,
  email: (address: string) => `Email ${address}`,
  signOff: 'Yours sincerely',
  decisionMaker: 'Decision-maker',
  personDecided: 'A person made this decision, not a computer.',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  /** The letter as a file and as a page: nothing of what was decided is in its title. */
  documentTitle: (reference: string) => `Decision letter ${reference}`,
  pageTitle: 'Your decision letter',
  backToTracker: 'Back to where your request stands',
  asPdf: 'Download this letter as a PDF',
  asLargePdf: 'Download it in large print as a PDF',
  largePrint: 'Show it in large print',
  ordinaryPrint: 'Show it in ordinary print',
  notYet: 'There is no letter yet: nothing has been decided',

  decision: {
    heading: 'Our decision',
    approved: (day: string, award: string) =>
      `On ${day} we approved what you asked for. The award is ${award}.`,
    part_approved: (day: string, award: string) =>
      `On ${day} we approved what you asked for in part. The award is ${award}.`,
    refused: (day: string) => `On ${day} we refused what you asked for.`,
  },

  why: {
    heading: 'Why',
    satisfied: {
      dfg: 'We are satisfied that the works we have approved are necessary and appropriate, and reasonable and practicable.',
      charity: 'We are satisfied that what we have awarded meets the rules of the fund.',
    } satisfies Record<Programme, string>,
    /** One ground of a refusal, with the law that it rests on and the facts that a person wrote. */
    ground: (ground: string, law: string, facts: string) => `${ground} (${law}). ${facts}`,
  },

  leftOut: {
    heading: 'What is left out',
    work: (description: string, cost: string, reason: string, law: string) =>
      `${description}, ${cost}: ${reason} (${law})`,
    agreed: (day: string) => `You agreed to the works as changed on ${day}.`,
  },

  amounts: {
    heading: 'Works and amounts',
    what: 'What',
    amount: 'Amount',
    fees: 'Fees and charges',
    together: 'Works and fees together',
    cap: 'The most that the grant can be',
    contribution: 'Your contribution',
    award: 'Award',
  },

  working: {
    heading: 'How we worked it out',
    order: {
      cap_first:
        'We take the cost of the works and the fees, or the most that the grant can be if that is less. Then we take off your contribution. What is left is the award.',
      contribution_first:
        'We take the cost of the works and the fees, and take off your contribution. What is left is the award, up to the most that the grant can be.',
    },
    landlord: 'This is a landlord’s application, so the test of income and savings is not used.',
    child:
      'The works are for a child or young person, so we do not look at income or savings. You pay nothing towards the works.',
    passported: 'You get a benefit that means you pay nothing towards the works.',
    applicable: (amount: string) => `The rules say that your household needs ${amount} a week to live on.`,
    resources: (amount: string) => `The income and savings that count come to ${amount} a week.`,
    noExcess: 'That is not more than your household needs, so you pay nothing towards the works.',
    excess: (amount: string) => `That is ${amount} a week more than your household needs.`,
    contribution: (amount: string) =>
      `From that, the rules work out your contribution to the works. It is ${amount}.`,
    credit: (amount: string) => `We take off ${amount} for an earlier grant.`,
    works: (amount: string) => `The works and fees that we accept cost ${amount}.`,
    cap: (amount: string) => `The most that a grant can be is ${amount}.`,
    own: (amount: string) => `You pay ${amount} yourself.`,
    /** A contribution that leaves no grant can be far more than the works cost. */
    ownAll: (amount: string) => `Your contribution of ${amount} is at least as much as we could pay.`,
    grant: (amount: string) => `So the grant is ${amount}.`,
    grantAtMost: (amount: string) => `So the grant can be up to ${amount}.`,
    less: (amount: string) => `We have awarded ${amount}, which is less. “Why”, above, gives the reasons.`,
    /** In a refusal. */
    grantWouldBe: (amount: string) => `So a grant could have been ${amount} at most.`,
    asked: (amount: string) => `What you asked for costs ${amount}.`,
    fundCap: (amount: string) => `The most that the fund can pay for it is ${amount}.`,
    award: (amount: string) => `The award is ${amount}.`,
  },

  conditions: { heading: 'Conditions' },

  nextSteps: {
    heading: 'What to do next',
    approvedGrant: [
      'Wait until we call or write to you. Please do not start works, and do not pay anybody, before that.',
      'Choose one of the contractors named in this letter, and think of days that suit you.',
      'Call us if anything in this letter is wrong or not clear.',
    ],
    approvedGrantElsewhere: [
      'Wait until we call or write to you. Please do not start works, and do not pay anybody, before that.',
      'Call us if anything in this letter is wrong or not clear.',
    ],
    approvedNil: [
      'You can have the works done at your own cost. Call us first: we can tell you who else may help.',
      'Keep this letter. It can help with a later request.',
      'Call us if anything in this letter is wrong or not clear.',
    ],
    approvedFund: [
      'Wait until we call or write to you about the payment. Please do not buy anything before that.',
      'Call us if anything in this letter is wrong or not clear.',
    ],
    refused: [
      'Read the reasons. Call us if one of them is wrong or not clear.',
      'If you have something that we have not seen, send it to us.',
      'You can ask us to look again. “If you disagree”, below, says how.',
      'You can make a new request at any time, for example if your needs change.',
    ],
  },

  disagree: {
    heading: 'If you disagree',
    underAct:
      'The law gives no appeal, but you can still disagree. Send us anything that we have not seen, for example a second assessment.',
    otherwise: 'Send us anything that we have not seen.',
    /** Of a fund, where the organisation has not written its own. */
    fundRoute:
      'Ask us to look again, and tell us why. If you are still unhappy, use our complaints procedure.',
  },

  due: {
    heading: 'When the answer was due',
    notBegun:
      'The six months that the law gives us had not begun: your application was not complete (section 34(1)).',
    by: (valid: string, due: string) =>
      `Your application was complete on ${valid}. The law gives us six months, to ${due} (section 34(1)).`,
    late: 'This answer is late. We are sorry. You can complain about that too.',
  },

  northernIreland: {
    heading: 'Payment and conditions',
    text: 'Northern Ireland has its own legislation. The Housing Executive can tell you when and how a grant is paid, and what may have to be repaid.',
  },

  payment: {
    heading: 'How the grant is paid',
    when: 'We pay it in full when the works are complete, or in instalments. We pay not more than 90% of it before they are complete (section 35).',
    conditions:
      'We pay once the works are done to our satisfaction and we have an acceptable invoice. The invoice may not come from you or a member of your family (section 37).',
    toContractor:
      'As we told you before this decision, we may pay the contractor directly. If you are not satisfied with the works, tell us: we may hold the payment back and pay you instead (section 39).',
    toApplicant:
      'It is paid to you. It cannot be paid to the contractor, because you were not told of that before this decision (section 39).',
  },

  contractor: {
    heading: 'Who does the works',
    choose:
      'Choose one of the contractors whose estimates came with your application, unless we agree to another (section 38).',
    named: (contractors: string) => `They came from ${contractors}.`,
  },

  timeLimit: {
    heading: 'When the works have to be done',
    within: (limit: string) => `They have to be done within 12 months, by ${limit} (section 37).`,
    deferred: (from: string, limit: string) =>
      `The grant is not paid before ${from} (section 36). The works have to be done within 12 months of that day, by ${limit} (section 37).`,
    longer: 'If you need longer, for example because of works that nobody could have foreseen, ask us.',
  },

  changes: {
    heading: 'If something changes',
    cost: 'Tell us before you agree to higher costs or fees, or to extra works that nobody could have foreseen. If the reasons are beyond your control, we can work the grant out again (section 34(5)).',
    circumstances:
      'Tell us if your circumstances, the works or the contractor change before the works are complete. It can change what is paid (sections 40 to 42).',
  },

  repayment: {
    heading: 'If the home is sold',
    charge: (explanation: string) => `${explanation} It is registered as a local land charge (section 52).`,
    less: 'We may ask for less, or for nothing.',
    notOwner: 'Only an owner’s grant can carry a repayment charge.',
    notOver: (threshold: string) =>
      `The grant is not over ${threshold}, so it cannot carry a repayment charge.`,
    upTo: (charge: string, threshold: string, limit: string) =>
      `Up to ${charge} may have to be repaid if the home is sold, assigned or transferred within 10 years of completion. That is the part of the grant over ${threshold}, at most ${limit}. The council must first consider hardship, work, health and care.`,
  },

  later: {
    heading: 'Keep this letter',
    credit: (reduction: string, years: number) =>
      `Your contribution reduced this grant by ${reduction}. That can count towards your contribution to another grant for this home. The other grant has to be approved within ${years} years of this application (regulation 13, SI 1996/2890).`,
    ifNil:
      'Because nothing is paid this time, that is so only if the works are done to a satisfactory standard.',
  },

  /** Why a line of works is not accepted as it stands. */
  lines: {
    purpose_not_in_section_23: 'This is not for one of the purposes that the grant can pay for.',
    not_necessary_and_appropriate: 'This is not necessary and appropriate to meet the need.',
    not_reasonable_and_practicable: 'This is not reasonable and practicable in this home.',
    other: 'This part is not accepted for grant.',
    more_or_less_than_needed:
      'This is more or less than the purpose needs, so the application is treated as varied.',
    finished_before_approval: 'This part was finished before approval, so it is left out of the application.',
  } satisfies Record<LineCode, string>,
};
