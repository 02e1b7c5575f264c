import type * as z from 'zod/mini';
import { Application } from '#schemas/application.ts';
import { DraftAnswers } from '#schemas/draft-answers.ts';

/**
 * What fits a field, by its name: a path of the application, or of `schemas/draft-answers.ts` below `draft.`. For an
 * entry of a list, the number goes in between: `need.difficulties.0.detail`.
 *
 * @returns undefined where there is no such path
 */
export function schemaAt(name: string): z.core.$ZodType | undefined {
  const [first, ...rest] = name.split('.');
  return first === 'draft' ? below(DraftAnswers, rest) : below(Application, name.split('.'));
}

function below(schema: z.core.$ZodType, path: readonly string[]): z.core.$ZodType | undefined {
  const [part, ...rest] = path;
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'lazy':
      return below(def.getter(), path);
    case 'optional':
      return below(def.innerType, path);
    case 'object': {
      if (part === undefined) return schema;
      const next = Object.hasOwn(def.shape, part) ? def.shape[part] : undefined;
      return next && below(next, rest);
    }
    case 'array':
      return part === undefined ? schema : below(def.element, rest);
    default:
      return part === undefined ? schema : undefined;
  }
}
