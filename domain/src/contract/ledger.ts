/**
 * Accounts of the credits of one contract and currency. Amounts are minor units: a debit is positive, a credit negative.
 * @source handbook H7.3.4; design "Money"
 */
export const LEDGER_ACCOUNTS = ['CREDIT_EXPENSE', 'CREDITS_OWED', 'PAID_OR_SET_OFF', 'COUNTER_CLAIM'] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

export type LedgerBalances = Readonly<Record<LedgerAccount, number>>;
export type LedgerPosting = { readonly account: LedgerAccount; readonly minor: number };

export const EMPTY_LEDGER: LedgerBalances = {
  CREDIT_EXPENSE: 0,
  CREDITS_OWED: 0,
  PAID_OR_SET_OFF: 0,
  COUNTER_CLAIM: 0,
};

/**
 * How the accounts stand when so much is due and so much was paid: what is due is owed until it is paid, what was paid beyond it is a claim
 * on the customer. They sum to zero.
 * @param dueMinor 0 or more
 * @param paidMinor paid and set off, less what came back; 0 or more
 */
export const ledgerFor = (dueMinor: number, paidMinor: number): LedgerBalances => ({
  CREDIT_EXPENSE: dueMinor,
  CREDITS_OWED: -Math.max(0, dueMinor - paidMinor) || 0,
  PAID_OR_SET_OFF: -paidMinor || 0,
  COUNTER_CLAIM: Math.max(0, paidMinor - dueMinor),
});

/** How accounts move when so much more is due and so much more was paid; less where it is negative. Minor units. */
export type LedgerMove = { readonly dueMinor?: number; readonly paidMinor?: number };

export const movedLedger = (from: LedgerBalances, move: LedgerMove): LedgerBalances =>
  ledgerFor(from.CREDIT_EXPENSE + (move.dueMinor ?? 0), paidMinor(from) + (move.paidMinor ?? 0));

/** How accounts stand after some entries, all in one currency. */
export const summedLedger = (entries: readonly LedgerPosting[]): LedgerBalances =>
  entries.reduce<LedgerBalances>((so, { account, minor }) => ({ ...so, [account]: so[account] + minor }), EMPTY_LEDGER);

/** The entries that bring accounts from one standing to another; none where nothing moves. */
export const postingsBetween = (from: LedgerBalances, to: LedgerBalances): readonly LedgerPosting[] =>
  LEDGER_ACCOUNTS.map(account => ({ account, minor: to[account] - from[account] })).filter(({ minor }) => minor !== 0);

/** What is left to be paid: of what is owed to the customer. */
export const owedMinor = ({ CREDITS_OWED }: LedgerBalances): number => -CREDITS_OWED || 0;
/** What was paid and set off, less what came back. */
export const paidMinor = ({ PAID_OR_SET_OFF }: LedgerBalances): number => -PAID_OR_SET_OFF || 0;
