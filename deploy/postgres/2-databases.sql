create database contracts owner contracts;
create database metrics owner metrics;
create database audits owner audits;
create database temporal owner temporal;
create database temporal_visibility owner temporal;
revoke connect on database contracts, metrics, audits, temporal, temporal_visibility from public;
