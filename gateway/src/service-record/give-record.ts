import type { Log } from '@surety/platform/log';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../data-source.ts';
import { refusal } from '../errors.ts';
import type { Graph } from '../graph.ts';
import { archiveOf, type RecordFile } from './archive.ts';
import type { Manifest } from './manifest.ts';
import { type Part, partsOf } from './parts.ts';
import { type Ask, pageOf, rowsFrom } from './rows.ts';

/** What is asked first: whether there is such a contract for the person, and where its trail ends. */
const CONTRACT = `query ($id: ID!) { contract(id: $id) {
  id title verifyTrail { intact head { position hash } }
} }`;
type Found = {
  readonly id: string;
  readonly title: string;
  readonly verifyTrail: { readonly intact: boolean; readonly head: { position: number; hash: string } | null };
};

/**
 * Gives the whole service record of a contract out as an archive, read from the graph as whoever asks may read it: nothing is in it that
 * the graph would not answer. What fails under way breaks the answer off.
 */
export function giveRecord(
  { server, schema }: Graph,
  log: Log,
): (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) => Promise<FastifyReply> {
  const parts = partsOf(schema);
  return async ({ identity, id: requestId, params: { id } }, reply) => {
    if (!identity) throw new Error('A service record was asked for without an identity.');
    const context: GatewayContext = { identity, requestId };
    const ask: Ask = async (query, variables) => {
      const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue: context });
      if (body.kind !== 'single') throw new Error('A query was answered in parts.');
      return body.singleResult;
    };
    const exportedAt = new Date().toISOString();
    const contract = await contractOf(id, ask);
    const withheld = new Set<string>();
    const files = filesOf(parts, id, ask, withheld);
    const { intact, head } = contract.verifyTrail;
    const archive = archiveOf(
      files,
      (content): Manifest => ({
        format: 'surety/service-record/1',
        tenant: identity.tenant,
        contract: { id: contract.id, title: contract.title },
        exportedAt,
        exportedBy: { subject: identity.subject, roles: [...identity.roles], party: identity.party },
        trail: { intact, entries: head?.position ?? 0, hash: head?.hash ?? null },
        withheld: [...withheld].toSorted(),
        ...content,
      }),
    );
    archive.once('error', error => log.error({ err: error, contract: id }, 'a service record was broken off'));
    return reply
      .headers({
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${contract.id}.zip"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(archive);
  };
}

/** @throws GraphQLError NOT_FOUND for a contract that the person doesn't see, as for none; what the graph refuses */
async function contractOf(id: string, ask: Ask): Promise<Found> {
  const { data, errors: [error] = [] } = await ask(CONTRACT, { id });
  if (error) throw new GraphQLError(error.message, { extensions: { ...error.extensions } });
  const { contract } = data as { readonly contract: Found | null };
  if (!contract) throw refusal('NOT_FOUND', `There is no contract ${id} that you may see.`);
  return contract;
}

async function* filesOf(
  parts: readonly Part[],
  contractId: string,
  ask: Ask,
  withheld: Set<string>,
): AsyncGenerator<RecordFile> {
  const note = (places: readonly string[]): void => places.forEach(place => withheld.add(place));
  for (const part of parts) {
    const first = await pageOf(part, contractId, null, ask);
    if (first) yield { path: `${part.name}.jsonl`, rows: rowsFrom(first, part, contractId, ask, note) };
    else note([part.path.join('.')]);
  }
}
