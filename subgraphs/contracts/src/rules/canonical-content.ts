import { createHash } from 'node:crypto';
import type { ClaimWindow } from '@surety/domain';
import canonicalize from 'canonicalize';
import type { Agreement } from '../persistence/agreement.ts';
import type { Composition, ContractContent, SurveyTerms } from '../persistence/contract-version.ts';

/** A party or service as it stands in a contract's text: by its names, not by ids that another system would not know. */
export type Named = { readonly name: string; readonly externalId: string | null };

/** A target as it was entered. */
export type TargetContent = {
  readonly serviceId: string;
  readonly indicator: string;
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly measuredBy: string;
  readonly staleAfter: string | null;
  readonly composition: Composition | null;
  readonly surveys?: SurveyTerms | null;
};

export type VersionContent = {
  readonly content: ContractContent & { readonly claimWindow?: ClaimWindow | null };
  readonly effectiveFrom: Date;
  readonly provider: Named;
  readonly customer: Named;
  readonly targets: readonly TargetContent[];
  /** By id; holds every service that a target or the agreement names. */
  readonly services: ReadonlyMap<string, Named>;
  /** By id; holds every party that supports. */
  readonly supportingParties: ReadonlyMap<string, Named>;
};

/** Names the format, so that a reader of another time knows what it has. */
export const CONTENT_FORMAT = 'surety/contract/1';

/**
 * A version's whole content as one text: the same content is the same text, whoever writes it.
 * @source RFC 8785 (JSON canonicalization scheme); handbook H7.1
 */
export function canonicalContent({
  content,
  effectiveFrom,
  provider,
  customer,
  targets,
  services,
  supportingParties,
}: VersionContent): string {
  const serviceOf = (id: string): Named => named(services.get(id) ?? { name: id, externalId: null });
  const partyOf = (id: string): Named => named(supportingParties.get(id) ?? { name: id, externalId: null });
  const { claimWindow = null, agreement = null, partialOutages = 'BY_IMPACT', ...clauses } = content;
  const text = canonicalize({
    ...clauses,
    claimWindow,
    // What counts unless something else is said stands nowhere: texts from before it could be said keep their hash.
    ...(partialOutages !== 'BY_IMPACT' && { partialOutages }),
    ...(agreement && { agreement: agreementText(agreement, serviceOf, partyOf) }),
    format: CONTENT_FORMAT,
    provider: named(provider),
    customer: named(customer),
    effectiveFrom: effectiveFrom.toISOString(),
    targets: targets.map(({ serviceId, composition, surveys = null, ...target }) => ({
      ...target,
      // Left out where nobody is asked: texts from before anybody could be keep their hash.
      ...(surveys && { surveys: { minimumAnswers: surveys.minimumAnswers, anonymous: surveys.anonymous } }),
      service: serviceOf(serviceId),
      composition: composition && {
        atLeast: composition.atLeast,
        parts: composition.parts.map(({ serviceId: partId, ...part }) => ({ ...part, service: serviceOf(partId) })),
      },
    })),
  });
  if (text === undefined) throw new Error('A version has no content.');
  return text;
}

/** What is left open is left out, so that a clause which later versions of Surety know changes no hash. */
const agreementText = (
  { services, supportingParties, ...clauses }: Agreement,
  serviceOf: (id: string) => Named,
  partyOf: (id: string) => Named,
): unknown =>
  withoutEmpty({
    ...clauses,
    services: services.map(({ serviceId, ...agreed }) => ({ ...agreed, service: serviceOf(serviceId) })),
    supportingParties: supportingParties.map(({ partyId, ...agreed }) => ({ ...agreed, party: partyOf(partyId) })),
  });

function withoutEmpty(said: unknown): unknown {
  if (Array.isArray(said)) return said.map(withoutEmpty);
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
      .map(([field, value]) => [field, withoutEmpty(value)]),
  );
}

/** What a canonical text says, without the name of its format. */
export function saidIn(canonical: string): unknown {
  const { format: _format, ...said } = JSON.parse(canonical) as Record<string, unknown>;
  return said;
}

const named = ({ name, externalId }: Named): Named => ({ name, externalId });

/** SHA-256 in hexadecimal of a canonical text: what is signed. */
export const hashOf = (canonical: string): string => createHash('sha256').update(canonical).digest('hex');
