import { userInfo } from 'node:os';

/** The system's user without rights. */
export const NOBODY = 65_534;

/** Words to put before a command so that it runs as this user, yet sees itself as `nobody`. */
export const IN_NAMESPACE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`] as const;

/** A container may run as a number that its list of users lacks; PostgreSQL and Temporal want a name. */
export function asNamedUser(): readonly string[] {
  try {
    userInfo();
    return [];
  } catch {
    return IN_NAMESPACE;
  }
}
