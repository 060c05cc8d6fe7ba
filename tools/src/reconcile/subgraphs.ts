import { identityKey, parseEnv } from '@surety/platform/env';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { z } from 'zod';
import { type HouseEnv, portsOf } from '../supervisor/house-env.ts';
import { developmentKeys } from '../supervisor/keys.ts';

/** Where the subgraphs are, when not on this machine; as the worker is told. */
const url = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional();
const subgraphsEnv = z.object({
  CONTRACTS_URL: url,
  METRICS_URL: url,
  AUDITS_URL: url,
  WORKER_IDENTITY_KEY: identityKey.optional(),
});

/** The subgraphs of the system that runs, for who asks them as the lifecycles do. */
export type Subgraphs = {
  /** Origin of each, e.g. `http://127.0.0.1:4001`. */
  readonly urls: Readonly<Record<SubgraphName, string>>;
  /** The worker's own key, hexadecimal. */
  readonly identityKey: string;
};

export async function subgraphsOf(house: HouseEnv): Promise<Subgraphs> {
  const env = parseEnv(subgraphsEnv);
  const ports = portsOf(house);
  const urls = Object.fromEntries(
    SUBGRAPHS.map(name => [
      name,
      env[`${name.toUpperCase() as Uppercase<SubgraphName>}_URL`] ?? `http://127.0.0.1:${ports[name]}`,
    ]),
  ) as Record<SubgraphName, string>;
  return {
    urls,
    identityKey: env.WORKER_IDENTITY_KEY ?? (await developmentKeys(house.SURETY_DATA)).identity.worker,
  };
}
