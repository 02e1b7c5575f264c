import { caseScript } from './case-script.ts';

type Json = Record<string, unknown>;

/** An application as JSON, its parts open to a test's changes. */
export type ApplicationBody = {
  programme: unknown;
  applicant: Json & { address: Json };
  home: Json;
  need: Json & { difficulties: Json[] };
  consents: Json;
} & Json;

let count = 0;

/**
 * A valid application of an adult owner on Universal Credit (`tests/cases/01-…`), with an address of its own.
 *
 * @param change edits the application in place
 */
export function anApplication(
  change: (application: ApplicationBody) => void = () => undefined,
): ApplicationBody {
  const application = structuredClone(caseScript('01-adult-owner-dystonia').application) as ApplicationBody;
  count += 1;
  application.applicant.email = `applicant-${count}-${Date.now().toString(36)}@example.org`;
  change(application);
  return application;
}

/** Puts a value at a JSON Pointer of a body. */
export function putAt(body: unknown, pointer: string, value: unknown): void {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const parent = steps.reduce((part, step) => (part as Json)[step] as Json, body as Json) as Json;
  parent[last] = value;
}
