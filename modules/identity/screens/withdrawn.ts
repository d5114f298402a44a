/** The person closed the browser's own window: nothing has gone wrong. */
export const isWithdrawn = (error: unknown): boolean =>
  error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name)
