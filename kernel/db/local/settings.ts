/** Only this machine can connect, and only by password: there is no socket file in a shared folder. */
export const localSettings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  // A tenant moves to another cluster by logical replication, and switching this on later needs a restart.
  wal_level: 'logical',
  // Short queries never repay the time it takes to compile them.
  jit: 'off',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
}

/** For a database that is thrown away: nothing is forced to disk, and what a test has just filled is soon known. */
export const scratchSettings: Record<string, string> = {
  ...localSettings,
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum_naptime: '5s',
}
