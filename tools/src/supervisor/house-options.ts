import type { TemporalEnv } from '@surety/platform/temporal';
import type { SubgraphName } from '@surety/workflow-contract';
import type { Ports } from './ports.ts';

/** What a house is made of. */
export type HouseOptions = {
  readonly dataDir: string;
  readonly ports: Ports;
  /** Lets tenants' clocks and workflows skip time, for tests and rehearsals. */
  readonly virtualTime?: boolean;
  /** For tests: what is written need not survive a power cut, workflows live in memory, and no other Temporal server is looked for. */
  readonly throwaway?: boolean;
  /** What runs elsewhere and is only used. */
  readonly external?: {
    readonly databases?: Readonly<Record<SubgraphName, string>> | undefined;
    readonly temporal?: TemporalEnv | undefined;
    readonly smtpUrl?: string | undefined;
  };
  /** More of the environment of gateway, subgraphs and worker. */
  readonly env?: Readonly<Record<string, string>>;
  readonly say?: (line: string) => void;
};
