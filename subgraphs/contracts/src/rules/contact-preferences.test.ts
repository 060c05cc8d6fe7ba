import { expect, test } from 'vitest';
import { checkPreferences } from './contact-preferences.ts';

const NIGHT = { from: '22:00', until: '07:00' };

test.each([
  [{}],
  [{ quietHours: null, digestAt: null }],
  [{ quietHours: NIGHT, digestAt: '07:00' }],
  [{ quietHours: NIGHT, digestAt: '21:59' }],
  [{ quietHours: { from: '00:00', until: '23:59' }, digestAt: '23:59' }],
])('%j is fine', given => {
  expect(checkPreferences(given, ['contact']).ok).toBe(true);
});

test.each([
  [{ quietHours: { from: '24:00', until: '07:00' } }, ['contact', 'quietHours', 'from'], '"24:00"'],
  [{ quietHours: { from: '22:00', until: '7:00' } }, ['contact', 'quietHours', 'until'], '"7:00"'],
  [{ digestAt: 'noon' }, ['contact', 'digestAt'], '"noon"'],
  [{ quietHours: { from: '09:00', until: '09:00' } }, ['contact', 'quietHours'], 'the whole day'],
  [{ quietHours: NIGHT, digestAt: '22:00' }, ['contact', 'digestAt'], 'from 22:00 until 07:00'],
  [{ quietHours: NIGHT, digestAt: '06:59' }, ['contact', 'digestAt'], 'a time outside of them'],
  [{ quietHours: { from: '12:00', until: '13:00' }, digestAt: '12:30' }, ['contact', 'digestAt'], 'quiet hours'],
])('%j is refused', (given, path, words) => {
  const checked = checkPreferences(given, ['contact']);
  expect(checked).toMatchObject({ ok: false, problem: { code: 'INVALID_INPUT', path } });
  expect(checked.ok ? '' : checked.problem.message).toContain(words);
});
