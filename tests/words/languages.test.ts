import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Known } from '#domain/draft/question.ts';
import { grantsConfig as config } from '#infra/grants.config.ts';
import { caseScript } from '#tests/support/case-script.ts';
import { nothingTyped } from '#views/fields.ts';
import { english, type SomeWords } from '#words/english.ts';
import { marked } from './made-up-catalogue.ts';
import { anyWord, textsOf } from './texts-of.ts';

const whole = marked(english);
const { about, ...withoutAbout } = whole;
const url = 'https://grants.example/track/A';
const now = '2026-11-26T10:00:00Z';
const known: Known = { answers: { 'draft.applyingFor': 'myself' }, today: '2026-11-26', config };

/** Everything that is written in the reader's own language, with a catalogue of another language beside English. */
async function writtenWith(cy: SomeWords | undefined) {
  vi.resetModules();
  vi.doMock('#words/other-languages.ts', () => ({ otherLanguages: cy === undefined ? {} : { cy } }));
  const { languageAsked } = await import('#words/words.ts');
  const { speaking } = await import('#words/spoken.ts');
  const { startPage } = await import('#views/pages/apply/start-page.ts');
  const { firstLookPage } = await import('#views/pages/apply/first-look-pages.ts');
  const { declarationPage } = await import('#views/pages/apply/declaration-page.ts');
  const { trackerPage } = await import('#views/pages/tracker-page.ts');
  const { withdrawalPage } = await import('#views/pages/tracker-forms.ts');
  const { applicationView } = await import('#domain/application-view.ts');
  const { privacyPage } = await import('#views/pages/privacy-page.ts');
  const { accessibilityPage } = await import('#views/pages/accessibility-page.ts');
  const { letterPage } = await import('#views/pages/letter-page.ts');
  const { postedLetter } = await import('#domain/letter-of-case.ts');
  const { decidedCase } = await import('#tests/support/sample-letters.ts');
  const { acknowledgementMail, endedMail } = await import('#views/emails/applicant-mails.ts');
  const language = languageAsked('cy');
  const to = { name: 'Siân', email: 'sian@example.org', actsForApplicant: false, reading: { language } };
  const file = decidedCase(caseScript('07-refusal'), ({ applicant }) => {
    applicant.communication = { language: 'cy' };
  });
  const letter = postedLetter(file, config);
  if (letter === undefined) throw new Error('The case is not decided');
  return {
    pages: {
      privacy: speaking(language, '/privacy', () => String(privacyPage(config))),
      accessibility: speaking(language, '/accessibility', () => String(accessibilityPage(config))),
      letter: String(letterPage(letter, config)),
      start: speaking(language, '/apply', () => String(startPage(true, config))),
      look: speaking(language, '/apply/check', () => String(firstLookPage(nothingTyped, config))),
      declaration: speaking(language, '/apply/declaration', () =>
        String(declarationPage(known, nothingTyped, { nonce: 'n', shown: '1' }, config)),
      ),
      withdrawal: speaking(language, '/tracker/DFG-7K3M-9QXA-HA/withdrawal', () =>
        String(withdrawalPage({ reference: 'DFG-7K3M-9QXA-HA', nonce: 'n' }, nothingTyped, config)),
      ),
      tracker: speaking(language, '/tracker/DFG-7K3M-9QXA-HA', () =>
        String(
          trackerPage(
            applicationView(file, now, config),
            { now, isLive: false, canChangeContact: true },
            config,
          ),
        ),
      ),
    },
    mails: {
      received: acknowledgementMail('DFG-7K3M-9QXA-HA', to, url, config).html,
      withdrawn: endedMail('DFG-7K3M-9QXA-HA', to, 'withdrawn', config).html,
    },
  };
}

const nodesOf = (page: string): string[] =>
  page
    .replace(/^[\s\S]*<body/, '<body')
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

/** The English texts that are on a page: one of several words anywhere, one of one word by itself. */
function englishOn(page: string): string[] {
  const nodes = nodesOf(page);
  return textsOf(english)
    .map(({ text }) => text.trim())
    .filter((text) => text !== anyWord)
    .filter((text) =>
      / /.test(text)
        ? nodes.some((node) => node.includes(text))
        : /\p{L}/u.test(text) && nodes.includes(text),
    );
}

beforeEach(() => {
  vi.doUnmock('#words/other-languages.ts');
});

describe('without another language', () => {
  it('pages and mails are in English, and offer nothing else', async () => {
    const { pages, mails } = await writtenWith(undefined);

    for (const page of Object.values(pages)) {
      expect(page).toContain('<html lang="en"');
      expect(page).not.toContain('Cymraeg');
      expect(englishOn(page).length).toBeGreaterThan(5);
    }
    for (const mail of Object.values(mails)) expect(mail).toContain('lang="en"');
  });
});

describe('a language that lacks one part', () => {
  it('is not offered, and its words stay away from the pages', async () => {
    const { pages } = await writtenWith(withoutAbout);

    for (const page of [pages.privacy, pages.accessibility]) {
      expect(page).toContain('<html lang="en"');
      expect(page).not.toContain('Cymraeg');
      expect(page).not.toContain('ŷ');
    }
  });
});

describe('a language that is complete', () => {
  it('is offered where a page can be had in it, with the current one marked', async () => {
    const { pages } = await writtenWith(whole);

    for (const [name, page] of Object.entries({
      privacy: pages.privacy,
      accessibility: pages.accessibility,
    })) {
      expect(page).toContain('<html lang="cy"');
      expect(page).toMatch(new RegExp(`href="/${name}\\?lang=en"[^>]*lang="en"`));
      expect(page).toContain('Cymraeg');
    }
  });

  it('is the language of pages, letters and mails from the first word to the last', async () => {
    const { pages, mails } = await writtenWith(whole);

    for (const [name, html] of Object.entries({ ...pages, ...mails })) {
      expect(html, name).toMatch(/<html[^>]* lang="cy"/);
      expect(englishOn(html), name).toEqual([]);
    }
  });
});
