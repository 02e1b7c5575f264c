import { describe, expect, it } from 'vitest';
import { grantsConfig as config } from '#infra/grants.config.ts';
import type { Missing } from '#schemas/missing.ts';
import { type Receipt, receiptPage } from '#views/pages/receipt-page.ts';

const shown = (receipt: Partial<Receipt>) =>
  String(
    receiptPage(
      { reference: 'DFG-7K3M-9QXA-HA', outcome: 'assessed', recordedAt: '2026-11-26T09:00:00Z', ...receipt },
      config,
    ),
  );

const asks = (what: string): Missing => ({
  code: 'answer_to_question',
  what,
  why: 'We need it.',
  owedBy: 'applicant',
});

describe('a receipt', () => {
  it('says that the task comes back where the applicant was asked, and only there', () => {
    expect(shown({ outcome: 'needs_information' })).toMatch(/comes back to you with the answer/);
    expect(shown({ outcome: 'needs_information' })).not.toContain('anything else');
    expect(shown({})).toContain('You do not need to do anything else');
    expect(shown({})).not.toMatch(/comes back/);
  });

  it('puts days, instants, amounts and codes in words', () => {
    const html = shown({
      said: {
        date: '2026-11-20',
        signedAt: '2026-11-20T10:00:00.000Z',
        feesPence: 45_000,
        mode: 'home_visit',
      },
    });

    expect(html).toContain('<dd class="app-said">20 November 2026</dd>');
    expect(html).toContain('20 November 2026 at 10:00');
    expect(html).toContain('<dt>Fees</dt><dd class="app-said">£450.00</dd>');
    expect(html).toContain('Home visit');
  });

  it('shows nothing for what was left empty', () => {
    const html = shown({ said: { reasons: [], notes: '', more: { lines: [] }, isUrgent: false } });

    expect(html).not.toMatch(/Reasons|None|Notes|More|Lines/);
    expect(html).toContain('<dt>Is urgent</dt><dd class="app-said">No</dd>');
  });

  it('shows each answer under its question', () => {
    const html = shown({
      outcome: 'answered',
      said: {
        answers: [
          { code: 'answer_to_question', value: '80 cm' },
          { code: 'answer_to_question', value: 'On the left' },
          { code: 'quote', value: 'provided' },
        ],
      },
      asked: [asks('How wide is the door?'), asks('On which side are the hinges?')],
    });

    expect(html).toContain('<dt>How wide is the door?</dt><dd class="app-said">80 cm</dd>');
    expect(html).toContain('<dt>On which side are the hinges?</dt><dd class="app-said">On the left</dd>');
    expect(html).toContain('<dt>Quote</dt><dd class="app-said">Provided</dd>');
    expect(html).not.toMatch(/Code|Value/);
  });
});
