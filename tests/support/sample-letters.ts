import { letterOf, type PostedLetter, postedLetter } from '#domain/letter-of-case.ts';
import { proposeDecision } from '#domain/proposal.ts';
import { factsOf } from '#domain/record-of-case.ts';
import { grantsConfig } from '#infra/grants.config.ts';
import { Application } from '#schemas/application.ts';
import type { CaseFile } from '#schemas/case-file.ts';
import type { DecisionLetter } from '#schemas/decision-letter.ts';
import type { Outcome } from '#schemas/outcomes/outcome.ts';
import { aScheme } from '#tests/domain/a-scheme.ts';
import { type Act, aCase, at, does, historyOf, opens } from './a-case.ts';
import { people } from './a-config.ts';
import { type CaseScript, caseScript } from './case-script.ts';

/** A case of `tests/cases/` as the record has it once it is decided, played without a system. */
export function decidedCase(
  script: CaseScript,
  change: (application: Application) => void = () => undefined,
  decision: Record<string, unknown> | undefined = script.acts.decision?.at(-1),
): CaseFile {
  const application = Application.parse(script.application);
  change(application);
  const outcome = (said: unknown) => ({ digest: 'digest', ...(said as object) }) as Outcome;
  const { needs_assessment: assessed, ot_sign_off: signed, scheme_of_works: planned } = script.acts;
  const acts: Act[] = [
    opens('needs_assessment'),
    does('needs_assessment', outcome(assessed?.at(-1)), people.amara),
    opens('ot_sign_off'),
    does('ot_sign_off', outcome(signed?.at(-1)), people.rhys),
    ...(planned === undefined
      ? []
      : [opens('scheme_of_works'), does('scheme_of_works', outcome(planned.at(-1)), people.colin)]),
  ];
  const facts = factsOf(historyOf(acts, application));
  const valid: Act = {
    type: 'application_valid',
    validApplicationDate: '2026-11-20',
    decisionDueBy: '2027-05-20',
  };
  const proposal = proposeDecision(facts, at(8).slice(0, 10), grantsConfig);
  return aCase(
    [
      ...acts,
      ...(application.programme === 'dfg' ? [valid] : []),
      { type: 'decision_proposed', proposal },
      opens('decision'),
      does('decision', outcome(decision), people.helen),
    ],
    { application },
  );
}

const isThere = <Letter>(letter: Letter | undefined): Letter => {
  if (letter === undefined) throw new Error('The case is not decided');
  return letter;
};

/** A decided case of each kind: approved, in part, refused, for nothing, in Wales, of a fund. */
function sampleCases() {
  const script = caseScript('01-adult-owner-dystonia');
  return {
    approved: decidedCase(script),
    partApproved: decidedCase(
      { ...script, acts: { ...script.acts, scheme_of_works: [aScheme()] } },
      undefined,
      {
        ...script.acts.decision?.at(-1),
        outcome: 'part_approve',
        awardPence: 1_145_000,
        refusedLines: [
          {
            line: 2,
            code: 'purpose_not_in_section_23',
            facts:
              'The terrace would be for sitting outside only. The ramp already gives the way to the garden.',
          },
        ],
      },
    ),
    refused: decidedCase(caseScript('07-refusal')),
    nil: decidedCase(caseScript('08-nil-grant')),
    wales: decidedCase(caseScript('02-child-tenant-wales'), ({ applicant }) => {
      applicant.name = 'Siân Ŵyn Łukaszewicz-Ŷ';
    }),
    charity: decidedCase(caseScript('03-charity-powered-chair')),
  };
}

type Kind = keyof ReturnType<typeof sampleCases>;

const ofEach = <Letter>(letterOfCase: (file: CaseFile) => Letter | undefined) =>
  Object.fromEntries(
    Object.entries(sampleCases()).map(([kind, file]) => [kind, isThere(letterOfCase(file))]),
  ) as Record<Kind, Letter>;

/** The letter of each of them as it is posted. */
export const sampleLetters = (): Record<Kind, PostedLetter> =>
  ofEach((file) => postedLetter(file, grantsConfig));

/** And as the record keeps it. */
export const sampleDecisions = (): Record<Kind, DecisionLetter> =>
  ofEach((file) => letterOf(file, grantsConfig));
