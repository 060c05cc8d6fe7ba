import { moneyText } from '@surety/domain';
import type { LedgerEntry } from '../../persistence/ledger.ts';
import { instantInZone } from '../figures.ts';
import { type Clause, type Section, table } from '../nodes.ts';
import type { ExplainedCredit, PageWords } from './explained-credit.ts';

/** Who did what, and when. */
export function eventsSection({ events, people, contract }: ExplainedCredit, { own, common }: PageWords): Section {
  const { labels } = own;
  return {
    title: own.sections.events,
    clauses:
      events.length === 0
        ? []
        : [
            {
              text: own.eventsIntro,
              below: [
                table(
                  [labels.at, labels.what, labels.by, labels.amount],
                  events.map(({ at, kind, by, minor, currency }) => [
                    instantInZone(at, contract.timeZone, common),
                    own.eventKinds[kind],
                    people.get(by) ?? by,
                    minor === null || currency === null ? '–' : moneyText({ minor, currency }),
                  ]),
                ),
              ],
            },
          ],
  };
}

/** What was booked: each transaction with its entries, which sum to zero. */
export function ledgerSection({ transactions, entries, contract }: ExplainedCredit, words: PageWords): Section {
  const { own, common } = words;
  const byTransaction = Map.groupBy(entries, ({ transactionId }) => transactionId);
  const booked = transactions.map(({ id, kind, at, reference }): Clause => {
    const when = instantInZone(at, contract.timeZone, common);
    return {
      text: own.booked(own.ledgerKinds[kind], when, id, reference),
      below: [bookedTable(byTransaction.get(id) ?? [], words)],
    };
  });
  return {
    title: own.sections.ledger,
    clauses: booked.length === 0 ? [{ text: own.noneBooked }] : [{ text: own.ledgerIntro }, ...booked],
  };
}

/** An amount on the side that it stands on. */
const side = (minor: number, currency: string): string => (minor > 0 ? moneyText({ minor, currency }) : '');

function bookedTable(entries: readonly LedgerEntry[], { own }: PageWords) {
  const { labels } = own;
  return table(
    [labels.account, labels.entry, labels.debit, labels.credit],
    entries.map(({ id, account, minor, currency }) => [
      own.accounts[account],
      id,
      side(minor, currency),
      side(-minor, currency),
    ]),
  );
}
