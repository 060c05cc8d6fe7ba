#!/bin/sh
# Makes what docker-compose.yml reads as secrets, once; what is there stays. The folder alone keeps others out: inside a
# container each file must be readable for the user of that process.
set -eu
folder=${1:?Say which folder, for example: deploy/make-secrets.sh secrets}
mkdir -p -m 700 "$folder"
cd "$folder"

random() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }
keep() { [ -e "$1" ] || { printf '%s\n' "$2" >"$1" && chmod 444 "$1"; }; }

for name in contracts metrics audits temporal; do
  keep "database_url_$name" "postgresql://$name:$(random)@postgres:5432/$name"
done
keep temporal_password "$(sed 's|.*//temporal:\([^@]*\)@.*|\1|' database_url_temporal)"
keep postgres_password "$(random)"
keep gateway_identity_key "$(random)"
keep worker_identity_key "$(random)"
keep smtp_url "${SMTP_URL:-smtp://localhost:25}"
