import { describe, expect, it } from 'vitest';
import { schemaAt } from '#domain/draft/schema-at.ts';
import { sections } from '#domain/draft/sections.ts';

const fields = sections.flatMap(({ questions }) =>
  questions.flatMap(({ list, fields: own }) =>
    own.map((field) => (list === undefined ? field : { ...field, name: `${list.name}.0.${field.name}` })),
  ),
);

describe('each field of each question', () => {
  it.each(fields.map(({ name }) => name))('%s is a place of the application', (name) => {
    expect(schemaAt(name)).toBeDefined();
  });
});

describe('the schema at a place', () => {
  it.each([
    'nothing',
    'applicant.nothing',
    'applicant.name.first',
    'draft.nothing',
    'need.difficulties.0.nothing',
    'toString',
  ])('is not there for %s', (name) => {
    expect(schemaAt(name)).toBeUndefined();
  });

  it('is that of the whole list for a list, and of the object for an object', () => {
    expect(schemaAt('need.difficulties')?._zod.def.type).toBe('array');
    expect(schemaAt('applicant.address')?._zod.def.type).toBe('object');
    expect(schemaAt('finance.benefits')?._zod.def.type).toBe('union');
  });
});
