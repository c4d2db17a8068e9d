#!/bin/bash
# Runs once, when the database server starts with an empty folder: one role and one database per owner.
set -euo pipefail
for owner in survey cop cmo wizard keycloak; do
  psql -v ON_ERROR_STOP=1 -v owner="$owner" -v password="$ALMPO_DATABASE_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'password';
CREATE DATABASE :"owner" OWNER :"owner" ENCODING 'UTF8' TEMPLATE template0;
REVOKE CONNECT ON DATABASE :"owner" FROM PUBLIC;
SQL
done
