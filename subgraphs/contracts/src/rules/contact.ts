import { checkText, type Money, moneyOf, ok, type Result, wrong } from '@surety/domain';
import { z } from 'zod';
import { checkPreferences } from './contact-preferences.ts';

/** What is checked of a contact before it is kept. */
type Given = Parameters<typeof checkPreferences>[0] & {
  readonly name: string;
  readonly email: string;
  readonly mayApproveUpTo?: { readonly amount: string; readonly currency: string } | null;
};

/**
 * Whether somebody can be told things under these data.
 * @returns up to how much the contact may approve; null when nothing
 */
export function checkContact(contact: Given, path: readonly string[]): Result<Money | null> {
  const named = checkText('The name', contact.name, [...path, 'name']);
  if (!named.ok) return named;
  if (!z.email().safeParse(contact.email).success) {
    const remedy = 'write it like "desk@provider.example".';
    return wrong(`The mail address "${contact.email}"`, remedy, [...path, 'email']);
  }
  const preferred = checkPreferences(contact, path);
  if (!preferred.ok) return preferred;
  if (!contact.mayApproveUpTo) return ok(null);
  const { amount, currency } = contact.mayApproveUpTo;
  const money = moneyOf(amount, currency);
  if (money) return ok(money);
  const remedy = `write a decimal that is not negative, with no more places than ${currency} has.`;
  return wrong(`The amount "${amount}"`, remedy, [...path, 'mayApproveUpTo', 'amount']);
}
