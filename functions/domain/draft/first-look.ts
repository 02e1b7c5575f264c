import type { Home } from '#schemas/home.ts';
import { groundsAtFirstSight } from '../eligibility.ts';

/** What somebody says who wants to know whether it is worth applying. Nothing of it is kept. */
export type FirstAnswers = {
  nation: Home['nation'] | 'scotland' | 'elsewhere';
  /** The person who applies is 18 or over. */
  isAdult: boolean;
  interest: Home['applicantInterest'];
  kind: Home['kind'];
  /** The disabled person lives there as their only or main home, and means to stay as long as their health allows. */
  isMainHome: boolean;
  works: 'not_begun' | 'begun' | 'finished';
};

/** What the answers say to one rule. Where it is not met, a person would look at it; `law` is the rule's source. */
export type FirstFinding = {
  about: 'nation' | 'age' | 'interest' | 'main_home' | 'works_begun' | 'works_complete';
  isMet: boolean;
  law: string;
};

const act = 'Housing Grants, Construction and Regeneration Act 1996';
type Looked = Pick<FirstAnswers, 'isAdult' | 'interest' | 'kind' | 'works'>;
const neutral: Looked = { isAdult: true, interest: 'owner', kind: 'house', works: 'not_begun' };

/**
 * What the rules of the grant say to a few answers, by the same rules that propose grounds to a decision-maker. It
 * turns nobody away: whatever it finds, a person decides, and there are ways that the answers do not show.
 */
export function firstLook(said: FirstAnswers, today: string): FirstFinding[] {
  if (said.nation !== 'england' && said.nation !== 'wales')
    return [{ about: 'nation', isMet: false, law: `${act}, Part I, Chapter I` }];
  const { isAdult, interest, kind, works } = said;
  return [
    finding('age', { isAdult }, 'section 3(1)', today),
    finding('interest', { interest, kind }, lawOf[interest], today),
    { about: 'main_home', isMet: said.isMainHome, law: `${act}, sections 21 to 22A` },
    finding(works === 'finished' ? 'works_complete' : 'works_begun', { works }, 'section 29', today),
  ];
}

const lawOf: Record<FirstAnswers['interest'], string> = {
  owner: 'section 19(1)(a)',
  tenant: 'section 19(1)(b)',
  occupier: 'section 19(1)(c)',
  landlord: 'section 31',
};

/** One rule by itself: the other answers are such that nothing is wrong with them. */
function finding(
  about: FirstFinding['about'],
  said: Partial<Looked>,
  law: string,
  today: string,
): FirstFinding {
  const { isAdult, interest, kind, works } = { ...neutral, ...said };
  const [ground] = groundsAtFirstSight({
    application: {
      applicant: { dateOfBirth: isAdult ? '1950-01-01' : today },
      home: { applicantInterest: interest, kind, worksBegun: works !== 'not_begun' },
    },
    receivedOn: today,
    officer: { worksComplete: works === 'finished' },
  });
  return { about, isMet: ground === undefined, law: `${act}, ${ground?.law ?? law}` };
}
