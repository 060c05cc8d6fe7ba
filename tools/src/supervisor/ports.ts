import { createServer } from 'node:net';
import { freePorts } from '../free-ports.ts';
import { Refusal } from '../refusal.ts';

/** Every port of a house, on 127.0.0.1. */
export type Ports = {
  readonly gateway: number;
  /** Metrics of the gateway, whose own port is public. */
  readonly gatewayMetrics: number;
  readonly contracts: number;
  readonly metrics: number;
  readonly audits: number;
  /** Health and metrics of the worker. */
  readonly worker: number;
  readonly temporal: number;
  readonly temporalUi: number;
  readonly smtp: number;
  readonly inbox: number;
};
export type PortName = keyof Ports;

/** The variable that sets each port. */
export const PORT_VARIABLES: Readonly<Record<PortName, string>> = {
  gateway: 'GATEWAY_PORT',
  gatewayMetrics: 'GATEWAY_METRICS_PORT',
  contracts: 'CONTRACTS_PORT',
  metrics: 'METRICS_PORT',
  audits: 'AUDITS_PORT',
  worker: 'WORKER_PORT',
  temporal: 'TEMPORAL_PORT',
  temporalUi: 'TEMPORAL_UI_PORT',
  smtp: 'SMTP_PORT',
  inbox: 'INBOX_PORT',
};

export const PORT_NAMES = Object.keys(PORT_VARIABLES) as readonly PortName[];

/** Takes a port for a moment. Resolves to its number, or to null when it is in use. */
function probe(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? null) : null));
    });
  });
}

/** True when nobody listens on a port of 127.0.0.1. */
export const isFree = async (port: number): Promise<boolean> => (await probe(port)) !== null;

/** @throws Refusal naming the first port that another process uses, and the variable that sets another */
export async function checkPortsFree(ports: Ports, names: readonly PortName[]): Promise<void> {
  for (const name of names)
    if (!(await isFree(ports[name])))
      throw new Refusal(
        `Port ${ports[name]} (${name}) is in use by another process; stop that process, or set ${PORT_VARIABLES[name]} to a free port.`,
      );
}

/** A set of ports of this machine on which nothing listens: for a house of a test or a bench. */
export async function freeHousePorts(): Promise<Ports> {
  const free = await freePorts(PORT_NAMES.length);
  return Object.fromEntries(PORT_NAMES.map((name, index) => [name, free[index]])) as Ports;
}
