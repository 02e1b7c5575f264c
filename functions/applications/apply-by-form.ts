import { Refusal } from '#domain/refusal.ts';
import { namingTheQuestion } from '#views/fields.ts';
import { applyFields } from '#views/pages/apply-fields.ts';
import { applyPage } from '#views/pages/apply-page.ts';
import type { Deployment } from '../deployment.ts';
import { readFields } from '../http/read-fields.ts';
import { type Submitted, submit } from './submit.ts';

/**
 * The application as it comes from the page. It ends in the same submission as the JSON one; when something is wrong,
 * the page comes back with what was typed. Pressing the button twice makes one case.
 */
export async function applyByForm(
  form: Record<string, string[]>,
  source: string,
  deployment: Deployment,
): Promise<Submitted | { page: ReturnType<typeof applyPage> }> {
  const fields = applyFields(deployment.config).flatMap((section) => section.fields);
  const body = readFields(fields, form) as {
    programme?: string;
    applicant?: object;
    home?: object;
    need?: object;
    consents?: object;
    charity?: object;
    finance?: object;
  };
  const complete = {
    ...body,
    // Empty parts, so that every question in them is named rather than the part as a whole.
    applicant: { address: {}, ...body.applicant },
    home: { ...body.home },
    need: { ...body.need },
    // An unticked box is an answer where the choice is the applicant's.
    consents: { shareWithFunders: false, ...body.consents },
    ...(body.programme === 'dfg' && { charity: undefined }),
  };
  const repeatKey = form.repeatKey?.[0] ?? '';
  try {
    return await submit(
      complete,
      /^[\w-]{1,64}$/.test(repeatKey) ? repeatKey : undefined,
      source,
      deployment,
    );
  } catch (error) {
    if (!(error instanceof Refusal) || error.name !== 'InputRefused') throw error;
    return {
      page: applyPage(
        { values: form, errors: namingTheQuestion(error.errors, fields, '', form) },
        repeatKey,
        deployment.config,
      ),
    };
  }
}
