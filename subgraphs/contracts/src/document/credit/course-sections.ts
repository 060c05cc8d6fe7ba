import { moneyText } from '@surety/domain';
import { type Clause, labelled, type Section, table } from '@surety/platform/document/nodes';
import { instantInZone } from '@surety/platform/document/values';
import type { LedgerEntry } from '../../persistence/ledger.ts';
import type { ExplainedCredit, PageWords } from './explained-credit.ts';

/** What the customer claims beside the credit, and what the provider answered. Without a claim there is no such section. */
export function damagesSection({ damages, evidence, contract }: ExplainedCredit, { own, common }: PageWords): Section {
  const { labels, sections } = own;
  if (!damages) return { title: sections.damages, clauses: [] };
  const { id, phase, currency, claimedMinor, acceptedMinor, reason, answer, answeredAt } = damages;
  const inWords = (minor: number): string => moneyText({ minor, currency });
  return {
    title: sections.damages,
    clauses: [
      {
        text: own.damagesPhases[phase],
        below: [
          labelled([
            [labels.damagesClaimed, `${inWords(claimedMinor)} (${id})`],
            [labels.damagesReason, reason],
            [labels.damagesEvidence, evidence.join(common.comma)],
            [labels.damagesAccepted, acceptedMinor > 0 ? inWords(acceptedMinor) : null],
            [labels.damagesAnswer, answer],
            [labels.damagesAnsweredAt, answeredAt && instantInZone(answeredAt, contract.timeZone, common)],
          ]),
        ],
      },
    ],
  };
}

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
