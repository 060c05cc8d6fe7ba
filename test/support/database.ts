import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** Subgraphs with a migrated template database. */
export const TEMPLATES = ['contracts', 'metrics', 'audits'] as const;
export type Template = (typeof TEMPLATES)[number];
export const templateName = (name: Template): string => `template_${name}`;

export type FreshDatabase = {
  readonly url: string;
  /** Lets nobody in, and cuts off whoever is there: the database is away. */
  readonly shut: () => Promise<void>;
  readonly open: () => Promise<void>;
  drop(): Promise<void>;
};

/** A database of its own for a test file, cloned from a subgraph's migrated template; empty without one. */
export async function freshDatabase(template?: Template): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(client =>
    client.query(`create database ${name}${template ? ` template ${templateName(template)}` : ''}`),
  );
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return {
    url: url.href,
    shut: async () => {
      await onServer(client => client.query(`alter database ${name} with allow_connections false`));
      await onServer(client =>
        client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]),
      );
    },
    open: () => onServer(client => client.query(`alter database ${name} with allow_connections true`)),
    drop: () => onServer(client => client.query(`drop database if exists ${name} with (force)`)),
  };
}

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
