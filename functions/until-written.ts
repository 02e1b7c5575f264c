import { Refusal } from '#domain/refusal.ts';

const tries = 5;

/** Repeats what was overtaken by another write to the same case. */
export async function untilWritten<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      const overtaken = error instanceof Refusal && error.name === 'Overtaken';
      if (!overtaken || attempt === tries) throw error;
    }
  }
}
