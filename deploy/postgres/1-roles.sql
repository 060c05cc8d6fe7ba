-- One role a database, with the password that its process has in its address: none can read another's rows.
do $$
declare
  name text;
  address text;
begin
  foreach name in array array['contracts', 'metrics', 'audits', 'temporal'] loop
    address := pg_read_file('/run/secrets/database_url_' || name);
    execute format('create role %I login password %L', name, substring(address from '//[^:]+:([^@]+)@'));
  end loop;
end
$$;
