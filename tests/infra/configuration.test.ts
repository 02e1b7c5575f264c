import { describe, expect, it } from 'vitest';
import { checked } from '#infra/checked.ts';
import { grantsConfig, grantsConfigWith } from '#infra/grants.config.ts';
import { GrantsConfig } from '#schemas/grants-config.ts';

const check = (config: unknown) => () => checked(GrantsConfig, config, 'infra/grants.config.ts');
const { organisation } = grantsConfig;

describe('the configuration', () => {
  it.each([
    [
      'a sender that is no address',
      { organisation: { ...organisation, senderAddress: 'us' } },
      'organisation.senderAddress',
    ],
    ['no funds', { funds: undefined }, 'funds: missing'],
    [
      'a cap in words',
      { capsPence: { ...grantsConfig.capsPence, wales: 'a lot' } },
      'capsPence.wales: not a',
    ],
    ['a field that there is not', { sender: 'a@example.org' }, 'sender: there is no such field'],
    ['six estimates', { estimatesRequired: 6 }, 'estimatesRequired: at most 5'],
    [
      'an order that there is not',
      { capAndContributionOrder: 'neither' },
      'capAndContributionOrder: one of cap_first',
    ],
    ['somebody with no role', { people: [{ ...grantsConfig.people[0], roles: [] }] }, 'people[0].roles'],
    ['nobody', { people: [] }, 'people'],
    ['a demonstration to nobody', { mail: { demoRecipient: '' } }, 'mail.demoRecipient'],
  ])('with %s is refused before anything is made of it, by the name of the field', (_, change, says) => {
    expect(check({ ...grantsConfig, ...change })).toThrow(says);
  });

  it('names all that is wrong at once', () => {
    expect(check({ ...grantsConfig, funds: undefined, waits: undefined })).toThrow(
      /infra\/grants\.config\.ts is not complete or not right:\n {2}funds: missing\n {2}waits: missing/,
    );
  });

  it('does not repeat a value, which can be somebody’s address', () => {
    const organisationWithSecret = { ...organisation, senderAddress: 'someone at home' };

    expect(check({ ...grantsConfig, organisation: organisationWithSecret })).not.toThrow('someone');
  });

  it('refuses waits of one run by name as well', () => {
    expect(() => grantsConfigWith('{"linkSeconds":0}')).toThrow('linkSeconds');
  });
});
