#!/bin/sh
# Brings the two databases of the Temporal server up to date; the databases themselves are there already.
set -eu
SQL_PASSWORD=$(cat /run/secrets/temporal_password)
export SQL_PASSWORD

for database in temporal visibility; do
  if [ "$database" = temporal ]; then name=temporal; else name=temporal_visibility; fi
  tool="temporal-sql-tool --plugin postgres12_pgx --ep postgres --port 5432 --user temporal --db $name"
  # It refuses where the table of versions is there already, which is no fault.
  $tool setup-schema --version 0.0 || true
  $tool update-schema --schema-dir "/etc/temporal/schema/postgresql/v12/$database/versioned"
done
