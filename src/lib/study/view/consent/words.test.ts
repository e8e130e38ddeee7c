import { expect, it } from 'vitest';
import { m } from '$lib/i18n/paraglide/messages.js';
import { noPrivacy, type Consent } from '../../model';
import { CONSENT_TEXT } from '../../rules/consent-text';
import { givenWords, paragraphs, whyWords } from './words';

const consent: Consent = {
  ...{ text: '2026-11', language: 'nb', at: '2026-03-04T10:00:00Z', how: 'pen', guardian: true },
  ...{ sound: true, camera: false, screen: false, quotes: true, contact: false }
};

it('says in one line what was agreed to, and by whom', () => {
  const said = givenWords(consent);
  expect(said).toContain(m.consent_by_guardian());
  expect(said).toContain(m.consent_yes_to({ parts: 'lyd, sitater' }));
  expect(givenWords({ ...consent, guardian: false, sound: false, quotes: false })).toMatch(
    new RegExp(`· ${m.consent_yes_to_none()}$`)
  );
  expect(givenWords({ ...consent, withdrawnAt: '2026-03-05T10:00:00Z' })).not.toContain('lyd');
});

it('tells one permission taken back from a whole consent', () => {
  expect(whyWords({ why: 'withdrawn', part: 'sound' })).toBe(m.consent_why_part({ part: 'lyd' }));
  expect(whyWords({ why: 'withdrawn' })).toBe(m.consent_why_withdrawn());
  expect(whyWords({ why: 'due' })).toBe(m.consent_why_due());
});

it('writes the last day as the language of the consent does, whatever the screen’s is', () => {
  const privacy = { ...noPrivacy, keepUntil: '2026-12-15' };
  expect(paragraphs(privacy, '', 'P1', 'en').join(' ')).toContain('15 December 2026');
  expect(paragraphs(privacy, '', 'P1', 'nb').join(' ')).toContain('15. desember 2026');
});

it('says what is erased when a consent is taken back, and that figures and notes stay', () => {
  // Whoever changes these words raises the version: older consents keep what was said when they were given.
  expect(CONSENT_TEXT).toBe('2026-12');
  const text = (language: 'nb' | 'nn' | 'en') => paragraphs(noPrivacy, '', 'P1', language).join(' ');
  expect(text('nb')).toContain('Trekker du det, sletter vi opptak, navnet og kontakten din, underskriften');
  expect(text('nb')).toContain('Tall blir stående');
  // Nobody can promise what others make of notes: only what is written.
  expect(text('nb')).not.toContain('Ingen kan se');
  expect(text('nb')).toContain('og vi skriver ikke noe som viser hvem du er');
  expect(text('nn')).toContain('Tal blir ståande');
  expect(text('en')).toContain('Figures stay');
});
