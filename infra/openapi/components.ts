import * as z from 'zod/mini';
import { descriptions } from '#infra/openapi/descriptions.ts';
import { Acceptance } from '#schemas/acceptance.ts';
import { Application } from '#schemas/application.ts';
import { ApplicationView } from '#schemas/application-view.ts';
import { DecisionLetter } from '#schemas/decision-letter.ts';
import { Estimate, EstimateRequest } from '#schemas/estimate.ts';
import { Finance } from '#schemas/finance.ts';
import { Home, Landlord } from '#schemas/home.ts';
import {
  Adult,
  BenefitCode,
  BenefitReceived,
  Earnings,
  Household,
  HouseholdChild,
  OtherIncome,
  OtherOccupant,
} from '#schemas/household.ts';
import { EarlierApplication, Nation, RelevantPersonAsGiven } from '#schemas/means-test.ts';
import { Missing, MissingCode } from '#schemas/missing.ts';
import { PurposeCode, TaskCode } from '#schemas/occupation.ts';
import { Finding, NeedsInformation, NotMine } from '#schemas/outcomes/common.ts';
import { DecisionOutcome, GroundCode } from '#schemas/outcomes/decision.ts';
import { InformationOutcome } from '#schemas/outcomes/information.ts';
import { NeedsAssessment, NeedsAssessmentOutcome } from '#schemas/outcomes/needs-assessment.ts';
import { OtSignOffOutcome } from '#schemas/outcomes/ot-sign-off.ts';
import { SchemeOfWorks, SchemeOfWorksOutcome } from '#schemas/outcomes/scheme-of-works.ts';
import { Problem } from '#schemas/problem.ts';
import { Programme } from '#schemas/programme.ts';
import { LinkView, Receipt, Submitted, Withdrawn } from '#schemas/receipts.ts';
import { Party } from '#schemas/roles.ts';
import { Stage, Status } from '#schemas/status.ts';
import { TaskKind } from '#schemas/task-kind.ts';
import { Delegation, Identity, LinkRequest } from '#schemas/task-requests.ts';
import { TaskView } from '#schemas/task-view.ts';
import { nationalInsuranceNumber, postcode } from '#schemas/text.ts';

/** What others send, each with a word on it. */
const inputs = {
  Application: [Application, 'A request for a Disabled Facilities Grant or for charitable funding'],
  Home: [Home, 'The dwelling, houseboat or caravan to be adapted, and the applicant’s interest in it'],
  Landlord: [Landlord, 'Whose home it is, and whether they agree to the works'],
  Finance: [Finance, 'What the applicant knows of money. An officer completes it'],
  RelevantPerson: [RelevantPersonAsGiven, 'One person whose means count, as the means test reads them'],
  EarlierApplication: [EarlierApplication, 'A grant of the last ten years that counts against this one'],
  Household: [Household, 'Who lives there and what comes in, in everyday words'],
  Adult: [Adult, 'The applicant, or their partner'],
  HouseholdChild: [HouseholdChild, 'A child of the household'],
  OtherOccupant: [OtherOccupant, 'Anybody else who lives there'],
  BenefitReceived: [
    BenefitReceived,
    'One benefit, its rate as the award letter says, and the amount where known',
  ],
  BenefitCode: [BenefitCode, 'A benefit'],
  Earnings: [Earnings, 'Pay from one job'],
  OtherIncome: [OtherIncome, 'Income that is neither pay nor a benefit'],
  EstimateRequest: [EstimateRequest, 'Any part of an application that an estimate can be made from'],
  Identity: [Identity, 'The address that the link was sent to'],
  Delegation: [Delegation, 'A colleague of the directory, and why the task goes to them'],
  Acceptance: [Acceptance, 'Whether somebody takes a task that a colleague passed to them'],
  LinkRequest: [LinkRequest, 'An address that wants fresh links'],
  InformationOutcome: [InformationOutcome, 'What the applicant answers'],
  NeedsAssessmentOutcome: [
    NeedsAssessmentOutcome,
    'What an occupational therapist or trusted assessor found',
  ],
  NeedsAssessment: [
    NeedsAssessment,
    'The assessment: how each occupation is managed, and what would meet each need',
  ],
  OtSignOffOutcome: [OtSignOffOutcome, 'What a registered occupational therapist says to the assessment'],
  SchemeOfWorksOutcome: [SchemeOfWorksOutcome, 'What a technical officer plans'],
  SchemeOfWorks: [SchemeOfWorks, 'The works, what each is for and costs, and the estimates'],
  DecisionOutcome: [DecisionOutcome, 'What a decision-maker decides. A person makes every decision'],
  NeedsInformation: [NeedsInformation, 'The applicant is asked, then the task opens again'],
  NotMine: [NotMine, 'The task goes to the next fit person'],
  Finding: [Finding, 'A finding in three grades'],
  TaskCode: [TaskCode, 'An everyday task'],
  PurposeCode: [
    PurposeCode,
    'A purpose of section 23 of the Housing Grants, Construction and Regeneration Act 1996',
  ],
  GroundCode: [GroundCode, 'Why a request is refused'],
  Nation: [Nation, 'Whose law applies'],
} as const satisfies Record<string, readonly [z.ZodMiniType, string]>;

/** What the service answers. An answer may gain fields. */
const outputs = {
  Submitted: [Submitted, 'The reference and the token of a new request'],
  ApplicationView: [ApplicationView, 'What an applicant sees: where the request stands and who has it'],
  DecisionLetter: [DecisionLetter, 'The decision, its reasons, and where somebody who disagrees can go'],
  Missing: [Missing, 'Something that the case lacks, and who owes it'],
  Withdrawn: [Withdrawn, 'That a request is withdrawn'],
  LinkView: [LinkView, 'What a task link is for, with nothing personal'],
  TaskView: [TaskView, 'A task, and of the case what its person may see'],
  Receipt: [Receipt, 'What was recorded, and when'],
  Estimate: [Estimate, 'An indication. Nothing is promised'],
  Problem: [Problem, 'What is wrong (RFC 9457). Nothing of what was sent is repeated'],
  Status: [Status, 'Where a case stands'],
  Stage: [Stage, 'How far an open case has come'],
  TaskKind: [TaskKind, 'What kind of task it is'],
} as const satisfies Record<string, readonly [z.ZodMiniType, string]>;

/** Enumerations that go both ways. */
const both = {
  Programme: [Programme, 'Which money a request asks for'],
  MissingCode: [MissingCode, 'What is missing'],
  Party: [Party, 'Who a case waits on'],
} as const satisfies Record<string, readonly [z.ZodMiniType, string]>;

export type SchemaName = keyof typeof inputs | keyof typeof outputs | keyof typeof both;
type JsonSchema = { [key: string]: unknown };

/** A reference to a named schema of the document. */
export const ref = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

/** Every named schema of the document, generated from the schemas that the routes check against. */
export function componentSchemas(): Record<string, JsonSchema> {
  const all = {
    ...schemasOf({ ...inputs, ...both }, 'input'),
    ...schemasOf({ ...outputs, ...both }, 'output'),
  };
  for (const [path, description] of Object.entries(descriptions)) describe(all, path.split('.'), description);
  return Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function schemasOf(named: Record<string, readonly [z.ZodMiniType, string]>, io: 'input' | 'output') {
  const registry = z.registry<{ id: string }>();
  for (const [id, [schema]] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io,
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => readable(zodSchema, jsonSchema, io),
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id, $schema, ...schema }]): [string, JsonSchema] => [
      id,
      { description: named[id]?.[1], ...schema },
    ]),
  );
}

function describe(
  all: Record<string, JsonSchema>,
  [name = '', ...fields]: string[],
  description: string,
): void {
  const field = fields.reduce<JsonSchema | undefined>(
    (schema, key) => (schema?.properties as Record<string, JsonSchema> | undefined)?.[key],
    all[name],
  );
  if (field === undefined) throw new Error(`There is no ${[name, ...fields].join('.')} to describe`);
  field.description = description;
}

/** Takes out what would mislead a reader or a validator. */
function readable(zodSchema: unknown, jsonSchema: JsonSchema, io: 'input' | 'output'): void {
  // What is stored is in capitals; what is sent need not be.
  if (zodSchema === postcode || zodSchema === nationalInsuranceNumber) {
    const [asSent] = jsonSchema.allOf as [{ pattern: string }];
    jsonSchema.pattern = asSent.pattern;
    delete jsonSchema.allOf;
  }
  // The format says the same in a word.
  if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}
