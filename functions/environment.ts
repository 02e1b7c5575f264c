import type * as z from 'zod/mini';

/**
 * The environment of a function, checked when it starts. Every variable that is missing or wrong is named at once.
 */
export function environment<Schema extends z.ZodMiniType>(schema: Schema): z.infer<Schema> {
  // Spelled out, because a deployed bundle has the configuration written in its place.
  const result = schema.safeParse({ ...process.env, GRANTS_CONFIG: process.env.GRANTS_CONFIG });
  if (result.success) return result.data;
  const wrong = [...new Set(result.error.issues.map(({ path }) => path.join('.') || 'GRANTS_CONFIG'))];
  throw new Error(`The environment of this function is not complete or not right: ${wrong.join(', ')}`);
}
