import type { Application } from '#schemas/application.ts';
import type { NeedsAssessment } from '#schemas/outcomes/needs-assessment.ts';

type Changes = { [Field in keyof Application]?: Partial<Application[Field]> };

/** A grown-up owner in England who asks for a grant; a test changes what it is about. */
export function aRequest({ programme, home, need, consents, ...more }: Changes = {}): Application {
  return {
    programme: (programme as Application['programme'] | undefined) ?? 'dfg',
    applicant: {
      name: 'Dele Adeyemi-Roberts',
      dateOfBirth: '1994-08-08',
      email: 'dele@example.org',
      address: { line1: 'The Old Forge', town: 'Ludlow', postcode: 'SY8 1AA' },
    },
    home: {
      nation: 'england',
      kind: 'house',
      applicantInterest: 'owner',
      onlyOrMainResidence: true,
      intendsToLiveThereFiveYears: true,
      worksBegun: false,
      ...home,
    },
    need: {
      condition: 'Cervical and truncal dystonia',
      progressive: true,
      difficulties: [{ activity: 'stairs', detail: 'Spasms on the stairs.' }],
      settings: ['home'],
      ...need,
    },
    consents: {
      informationIsTrue: true,
      shareWithOccupationalTherapist: true,
      healthData: true,
      shareWithFunders: true,
      ...consents,
    },
    ...(more as Partial<Application>),
  };
}

type Item = NonNullable<Application['charity']>['items'][number];

/** The same person asking a fund for items, each a kind and its cost in pence. */
export function aCharityRequest(items: [Item['kind'], number][], changes: Changes = {}): Application {
  return aRequest({
    ...changes,
    programme: 'charity',
    charity: {
      fundId: 'dystonia-equipment-fund',
      items: items.map(([kind, costPence]) => ({ kind, description: 'As quoted.', costPence })),
      ...changes.charity,
    },
  } as Changes);
}

/** An assessment that finds one need, met by a shower. */
export function anAssessment(changes: Partial<NeedsAssessment> = {}): NeedsAssessment {
  return {
    outcome: 'assessed',
    assessedOn: '2026-11-10',
    mode: 'home_visit',
    prognosis: 'fluctuating',
    occupations: [
      {
        taskCode: 'bathing',
        ability: 'help_of_one',
        howAssessed: 'observed',
        problem: 'Cannot lift the leg.',
      },
    ],
    needs: [aNeed()],
    equipment: [],
    referrals: [],
    urgency: 'non_urgent',
    urgencyReasons: [],
    complexity: 'simple',
    complexityReasons: [],
    personAgrees: 'yes',
    digest: 'digest',
    ...changes,
  };
}

export function aNeed(
  changes: Partial<NeedsAssessment['needs'][number]> = {},
): NeedsAssessment['needs'][number] {
  return {
    needStatement: 'To wash safely.',
    taskCodes: ['bathing'],
    purposeCodes: ['23.1.f'],
    recommendedAdaptation: 'Level-access shower',
    reasoning: 'Removes the step.',
    alternativesConsidered: [{ option: 'Do nothing', finding: 'rejected', reason: 'Two falls.' }],
    necessary: 'yes',
    appropriate: 'yes',
    ...changes,
  };
}
