import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { synthesizedStack } from '#tests/support/synthesized-stack.ts';

const text = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
const sections = [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, title = '']) =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-'),
);
const costs = new Map(
  [...text.matchAll(/^\| `(AWS::[\w:]+)` \| ([\d.]+) \|/gm)].map(([, type = '', dollars]) => [
    type,
    Number(dollars),
  ]),
);
const { resources, all } = synthesizedStack({});

describe('docs/operations.md', () => {
  it('has a section for every alarm and every reference of its own', () => {
    const fromAlarms = all('AWS::CloudWatch::Alarm').map((alarm) => alarm.AlarmDescription.split('#')[1]);
    const ownReferences = [...text.matchAll(/\(#([a-z-]+)\)/g)].map(([, section]) => section);

    expect(sections).toEqual(expect.arrayContaining([...fromAlarms, ...ownReferences]));
  });

  it('says what every type of resource costs while nobody uses it', () => {
    const types = new Set(resources.map(([, { Type }]) => Type));

    expect([...types].filter((type) => !costs.has(type))).toEqual([]);
  });

  it('comes to less than a dollar a month', () => {
    expect([...costs.values()].reduce((sum, dollars) => sum + dollars, 0)).toBeLessThan(1);
  });

  it('names every saved query as it is called', () => {
    const saved = all('AWS::Logs::QueryDefinition').map(({ Name }) => String(Name).replace('Threshold/', ''));
    const named = [...text.matchAll(/\*([A-Z][^*\n]+)\*/g)].map(([, name = '']) => name);

    expect(saved.filter((name) => named.includes(name)).length).toBeGreaterThan(5);
  });
});
