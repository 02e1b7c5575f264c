import { describe, expect, it } from 'vitest';
import { currentNews, stageNewsOf } from '#domain/stage-news.ts';
import { type Act, aCase, does, opens } from '#tests/support/a-case.ts';
import { people } from '#tests/support/a-config.ts';
import { answered, returned, sentBack, signed } from '#tests/support/an-outcome.ts';
import { anAssessment } from './a-request.ts';
import { aScheme } from './a-scheme.ts';

const assessed: Act[] = [
  opens('needs_assessment'),
  does('needs_assessment', anAssessment(), people.amara),
  opens('ot_sign_off'),
  does('ot_sign_off', signed(), people.rhys),
];
const planned: Act[] = [opens('scheme_of_works'), does('scheme_of_works', aScheme(), people.colin)];
const toBeDecided: Act[] = [...assessed, ...planned, opens('decision')];
const backTo = (to: 'needs_assessment' | 'scheme_of_works'): Act => does('decision', sentBack(to));

const newsOf = (...acts: Act[]) => stageNewsOf(aCase(acts).events).map(({ how, stage }) => `${how} ${stage}`);

describe('what the applicant hears of the stages', () => {
  it('is each stage once, when the first task of it is opened', () => {
    expect(newsOf(...toBeDecided)).toStrictEqual([
      'reached assessing',
      'reached planning_works',
      'reached deciding',
    ]);
    expect(stageNewsOf(aCase(toBeDecided).events)[0]?.event).toMatchObject({
      slot: 'needs_assessment',
      assignee: { name: 'Amara Okafor' },
    });
  });

  it('is nothing of a question to the applicant, which has a mail of its own', () => {
    expect(newsOf(opens('information:request'))).toStrictEqual([]);
    expect(
      newsOf(opens('needs_assessment'), opens('information:means'), does('information:means', answered())),
    ).toStrictEqual(['reached assessing']);
  });

  it('is nothing of a sign-off that sends the assessment back: it is being assessed all the while', () => {
    expect(
      newsOf(
        ...assessed.slice(0, 3),
        does('ot_sign_off', returned(), people.rhys),
        opens('needs_assessment'),
      ),
    ).toStrictEqual(['reached assessing']);
  });

  it('is that a decision-maker sent it back, once for each stage, and nothing of the way forward again', () => {
    const round: Act[] = [backTo('scheme_of_works'), ...planned, opens('decision')];
    const long: Act[] = [backTo('needs_assessment'), ...toBeDecided];

    expect(newsOf(...toBeDecided, ...round, ...round, ...long, ...long).slice(3)).toStrictEqual([
      'wentBack planning_works',
      'wentBack assessing',
    ]);
  });

  it('of a fund goes from the assessment to the decision', () => {
    expect(newsOf(...assessed, opens('decision'))).toStrictEqual(['reached assessing', 'reached deciding']);
  });
});

describe('the news of a case', () => {
  it('is the newest', () => {
    expect(currentNews(aCase(toBeDecided))?.stage).toBe('deciding');
    expect(currentNews(aCase(assessed))?.stage).toBe('assessing');
  });

  it('is none before the first stage, and none once the case has ended', () => {
    expect(currentNews(aCase())).toBeUndefined();
    expect(currentNews(aCase([...assessed, { type: 'withdrawn' }]))).toBeUndefined();
  });

  it('is none where the case has gone round to another stage since', () => {
    const around = [...toBeDecided, backTo('scheme_of_works'), ...planned, opens('decision')];

    expect(currentNews(aCase(around))).toBeUndefined();
  });
});
