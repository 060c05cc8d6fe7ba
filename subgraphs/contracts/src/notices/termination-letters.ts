import { HANDOVER_KINDS, type HandoverKind } from '../rules/handover.ts';
import type { TerminationNotice } from '../rules/notification-kinds.ts';
import type { Block, Letter } from './letter.ts';
import type { TerminationMailFacts } from './termination-facts.ts';
import { instantInWords } from './wording.ts';
import { LETTER_WORDS } from './words/letter-words.ts';
import type { Reader } from './words/reader.ts';
import type { Ending, TerminationWords } from './words/termination-en.ts';
import { TERMINATION_WORDS } from './words/termination-words.ts';

/** What a mail about the end of a contract is made from; `fact` says what it is about: `termination/trm_…/records-1/reminder/provider`. */
export type TerminationMailContext = {
  readonly facts: TerminationMailFacts;
  readonly fact: string;
  readonly reader: Reader;
};

type Move = keyof TerminationWords['news'];
/** What is to be done, in words, and by which mutations. */
type Task = { readonly words: string; readonly mutations: readonly string[] };

/** Words one notification about the end of a contract for one recipient (H7.4). */
export function terminationLetter(kind: TerminationNotice, context: TerminationMailContext): Letter {
  const { facts, fact, reader } = context;
  const words = TERMINATION_WORDS[reader.language];
  const [, , about = '', news = ''] = fact.split('/');
  const ending = endingOf(context, words, about);
  const known = whatItIs(context, words);
  switch (kind) {
    case 'TERMINATION_NOTICE': {
      const { subject, opening } = facts.ground === 'MUTUAL_AGREEMENT' ? words.offer : words.notice;
      const asked = facts.ground === 'MUTUAL_AGREEMENT' ? [] : [words.notice.confirm];
      const task = taskOf(facts.ground === 'MUTUAL_AGREEMENT' ? 'answer' : 'confirmation', words);
      return letter(context, subject, [opening(ending), known, ...asked, words.doSo(words.or(task.mutations))]);
    }
    case 'TERMINATION_NEWS': {
      const { subject, says } = words.news[news.split('-')[0] as Move];
      const unconfirmed = news.startsWith('END') && !facts.isConfirmed ? [words.unconfirmed] : [];
      return letter(context, subject, [says(ending), ...unconfirmed, known, ...moreOf(news, context, words)]);
    }
    case 'TERMINATION_TURN':
    case 'TERMINATION_REMINDER': {
      const task = taskOf(about, words);
      const { subject, opening } = kind === 'TERMINATION_TURN' ? words.turn : words.reminder;
      return letter(context, subject, [opening(ending, task.words), known, words.doSo(words.or(task.mutations))]);
    }
    case 'TERMINATION_OVERDUE': {
      const { subject, opening, stillAwaited } = words.overdue;
      // What is not confirmed ends all the same; anything else is still owed.
      const then = about === 'confirmation' ? words.unconfirmed : stillAwaited;
      return letter(context, subject, [opening(ending, taskOf(about, words).words), then, known]);
    }
  }
}

/** @param about e.g. `confirmation`, `records-2`, `records-2-answer` */
function taskOf(about: string, { tasks, things }: TerminationWords): Task {
  switch (about) {
    case 'answer':
      return { words: tasks.answer, mutations: ['agreeToTerminate', 'refuseTermination'] };
    case 'confirmation':
      return { words: tasks.confirmation, mutations: ['confirmNotice'] };
    case 'impact':
      return { words: tasks.impact, mutations: ['recordImpact'] };
    case 'signature':
      return { words: tasks.signature, mutations: ['signHandover'] };
    default: {
      const [kind = '', , answer] = about.split('-');
      const thing = things[kindNamed(kind)];
      return answer === undefined
        ? { words: tasks.handOver(thing), mutations: ['handOver'] }
        : { words: tasks.accept(thing), mutations: ['acceptHandover', 'rejectHandover'] };
    }
  }
}

const kindNamed = (name: string): HandoverKind => HANDOVER_KINDS.find(kind => kind.toLowerCase() === name) ?? 'RECORDS';

function endingOf({ facts, reader }: TerminationMailContext, words: TerminationWords, about: string): Ending {
  const dueMs = facts.dueMs.get(about === 'notice' ? 'answer' : about) ?? null;
  return {
    contract: facts.contractTitle,
    giver: facts.giverName,
    end: endInWords(facts, reader, words),
    by: dueMs === null ? null : instantInWords(dueMs, reader),
  };
}

const endInWords = ({ endsOn, endsAtMs, timeZone }: TerminationMailFacts, reader: Reader, words: TerminationWords) =>
  endsOn === null || endsAtMs === null ? null : words.lastDay(endsOn, timeZone, instantInWords(endsAtMs, reader));

/** What some news say beside: what the end affects, and what is handed over. */
function moreOf(news: string, { facts, reader }: TerminationMailContext, words: TerminationWords): Block[] {
  if (news.startsWith('RECORD_IMPACT')) return [impactBlock(facts, words)];
  if (!news.startsWith('END')) return [];
  const items = facts.items.map(({ kind, owner, dueOn, state }) =>
    words.item(words.things[kind], owner ?? TERMINATION_WORDS[reader.language].owner, dueOn, state),
  );
  return [{ list: items }];
}

function impactBlock({ impact }: TerminationMailFacts, { labels, stops }: TerminationWords): Block {
  return {
    facts: [
      ...(impact?.stops ?? []).flatMap(({ what, forWhom }) => row(labels.stops, stops(what, forWhom))),
      ...row(labels.remarks, impact?.remarks),
      ...row(labels.openBreaches, ids(impact?.breachIds)),
      ...row(labels.openCredits, ids(impact?.creditIds)),
      ...row(labels.openChanges, ids(impact?.changeIds)),
    ],
  };
}

const ids = (list: readonly string[] | undefined): string | null => (list && list.length > 0 ? list.join(', ') : null);

function whatItIs({ facts, reader }: TerminationMailContext, words: TerminationWords): Block {
  const { labels, grounds, causes, groundBecause, days } = words;
  const { cause, noticeDays, breachIds } = facts;
  const ground = grounds[facts.ground];
  return {
    facts: [
      ...row(labels.contract, `${facts.contractTitle} (${facts.contractReference})`),
      ...row(labels.termination, facts.terminationId),
      ...row(labels.givenBy, facts.giverName),
      ...row(labels.ground, cause === null ? ground : groundBecause(ground, causes[cause])),
      ...row(labels.reason, facts.reason),
      ...row(labels.evidence, facts.evidence),
      ...row(labels.breaches, ids(breachIds)),
      ...row(labels.noticeDays, noticeDays === null ? null : days(noticeDays)),
      ...row(labels.end, endInWords(facts, reader, words) ?? words.atOnce),
      ...row(labels.answer, facts.answer),
    ],
  };
}

/** A row of the table; none where there is no value. */
const row = (label: string, value: string | null | undefined) => (value == null ? [] : [[label, value] as const]);

function letter({ facts, reader }: TerminationMailContext, what: string, blocks: readonly Block[]): Letter {
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  return {
    language: reader.language,
    subject: TERMINATION_WORDS[reader.language].subject(what, facts.contractTitle, facts.terminationId),
    greeting: greeting(reader.name),
    blocks,
    signature: onBehalfOf(facts.providerName),
  };
}
