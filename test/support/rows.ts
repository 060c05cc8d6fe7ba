import pg from 'pg';

/** Rows of a database, over a connection of its own: the tests look at it from outside of the processes. */
export async function rowsOf<T extends object>(
  url: string,
  query: string,
  values: readonly unknown[] = [],
): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(query, [...values])).rows;
  } finally {
    await client.end();
  }
}
