import { Problem } from '#ui/api/problem.ts'

/**
 * Without a line, a screen that was never opened here says so. The router would load the page again instead, which
 * ends in the browser's own page of errors.
 */
export function orNotKept(error: unknown): never {
  throw navigator.onLine ? error : new Problem(0, { code: 'not_kept' })
}
