import type { Named } from '../rules/canonical-content.ts';
import type { ContractFile } from './format.ts';

/** What a file calls by name: parties and services. */
export type NamesInFile = { readonly parties: readonly Named[]; readonly services: readonly Named[] };

/** Every party and service that a file names; one that it names more than once may be there as often. */
export function namesIn({ provider, customer, targets, agreement }: ContractFile): NamesInFile {
  return {
    parties: [provider, customer, ...(agreement?.supportingParties ?? []).map(({ party }) => party)],
    services: [
      ...targets.flatMap(({ service, composition }) => [
        service,
        ...(composition?.parts ?? []).map(part => part.service),
      ]),
      ...(agreement?.services ?? []).map(({ service }) => service),
    ],
  };
}

/** A record that a name may mean. */
export type NamedRecord = Named & { readonly id: string };

/** Which records names mean. */
export type Found = {
  readonly idOf: (named: Named) => string;
  readonly missing: readonly Named[];
  /** Names that several records have. */
  readonly ambiguous: readonly Named[];
};

/** Finds the record of each name: by its externalId, else by its exact name. */
export function recordsOfNames(names: readonly Named[], records: readonly NamedRecord[]): Found {
  const found = new Map(names.map(named => [keyOf(named), { named, meant: recordsOf(named, records) }]));
  const those = (isIt: (count: number) => boolean): Named[] =>
    [...found.values()].filter(({ meant }) => isIt(meant.length)).map(({ named }) => named);
  return {
    idOf: named => found.get(keyOf(named))?.meant[0]?.id ?? '',
    missing: those(count => count === 0),
    ambiguous: those(count => count > 1),
  };
}

const keyOf = ({ name, externalId }: Named): string => JSON.stringify([name, externalId]);

function recordsOf({ name, externalId }: Named, records: readonly NamedRecord[]): readonly NamedRecord[] {
  const byId = externalId === null ? [] : records.filter(record => record.externalId === externalId);
  return byId.length > 0 ? byId : records.filter(record => record.name === name);
}
