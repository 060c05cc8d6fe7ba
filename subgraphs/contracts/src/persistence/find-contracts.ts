import { type FilterQuery, raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, type Page, type PageArgs, pageOf, rankedPageOf } from '@surety/platform/pages';
import type { ContractFilter } from '../generated/types.ts';
import { isVisibleTo, type Side, VERSION_STATES } from '../rules/negotiation.ts';
import { searchQuery } from '../rules/search-words.ts';
import { Contract } from './contract.ts';
import { QUERY_SQL } from './search-vector.ts';

const LONGEST_SEARCH = 200;

/**
 * Contracts that the caller may see, oldest first; those that are searched for, best match first.
 * @param side CUSTOMER for a caller who is limited to its own contracts, and to what was offered of them; else null
 * @throws GraphQLError BAD_USER_INPUT for a search that is too long
 */
export function contractsPage(
  em: EntityManager,
  filter: ContractFilter,
  side: Side | null,
  page: PageArgs,
): Promise<Page<Contract>> {
  const where = whereOf(filter);
  const typed = filter.search?.trim() ?? '';
  if (typed === '') return pageOf(em, Contract, where, { createdAt: 'asc', id: 'asc' }, page);
  if (typed.length > LONGEST_SEARCH)
    throw badInput(`"search" has ${typed.length} characters. Use at most ${LONGEST_SEARCH}.`);
  const found = foundBy(typed, side);
  return rankedPageOf(em, Contract, { $and: [where, found.where] }, found.rank, page);
}

function whereOf(filter: ContractFilter): FilterQuery<Contract> {
  const { phases, partyId, providerId, customerId, levels, endsFrom, endsTo, health, externalId } = filter;
  const parts: FilterQuery<Contract>[] = [
    phases ? { phase: { $in: [...phases] } } : {},
    partyId ? { $or: [{ providerId: partyId }, { customerId: partyId }] } : {},
    providerId ? { providerId } : {},
    customerId ? { customerId } : {},
    levels ? { levelReached: { $in: [...levels] } } : {},
    endsFrom ? { termEnd: { $gte: endsFrom } } : {},
    endsTo ? { termEnd: { $lte: endsTo } } : {},
    health ? { health } : {},
    externalId ? { externalId } : {},
  ];
  return { $and: parts };
}

/** Contracts with a version, of those that the side sees, that has the words; and how well its best one matches. */
function foundBy(typed: string, side: Side | null) {
  const states = VERSION_STATES.filter(state => isVisibleTo(side, state));
  const query = searchQuery(typed);
  const params = [
    ...QUERY_SQL.split('?')
      .slice(1)
      .map(() => query),
    ...states,
  ];
  const match = `from contract_version v, (select ${QUERY_SQL} as words) q
    where v.search @@ q.words and v.state in (${states.map(() => '?').join(', ')})`;
  return {
    where: {
      [raw(contract => `${contract}.id in (select v.contract_id ${match})`, params)]: [],
    } as FilterQuery<Contract>,
    rank: (contract: string) => ({
      sql: `(select max(ts_rank(v.search, q.words)) ${match} and v.contract_id = ${contract}.id)`,
      params,
    }),
  };
}
