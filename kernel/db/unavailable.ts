/** The database cannot be reached, or went away before it answered: the caller may try again. */
export class DatabaseUnavailable extends Error {
  readonly code = 'database_unavailable'

  constructor(cause?: unknown) {
    super('The database cannot be reached just now.', { cause })
    this.name = 'DatabaseUnavailable'
  }
}

// 57P01 to 57P03: shut down by the operator, crashed, still starting. Class 08: connection exceptions. Class 53: the
// disk, the memory or the number of connections is used up, which the caller can do nothing about but wait.
const lostStates = /^(57P0[1-5]|08...|53...)$/
const lostMessages = /^(Connection terminated|Client has encountered|Client was closed|timeout e|connect )/

/** Errors of the connection become DatabaseUnavailable; those of a statement stay as PostgreSQL sent them. */
export function asUnavailable(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseUnavailable) return error
  const { code } = error as { code?: string }
  const isSocket = code !== undefined && /^E[A-Z]+$/.test(code)
  const isLost = code !== undefined && lostStates.test(code)
  return isSocket || isLost || lostMessages.test(error.message) ? new DatabaseUnavailable(error) : error
}

export function sqlState(error: unknown): string | undefined {
  return error instanceof Error ? (error as { code?: string }).code : undefined
}
