import type { Progress } from '#modules/operations/public.ts'
import { say } from '../../say.ts'

const everyMs = 2_000

/** Tells a person at a terminal how far it is, every other second. */
export function teller(isQuiet: boolean): (progress: Progress) => void {
  let last = performance.now()
  return ({ step, done, of }) => {
    if (isQuiet || performance.now() - last < everyMs) return
    last = performance.now()
    say(`  ${done} of ${of}: ${step}`)
  }
}

/** Aborts on Ctrl-C, so that what was half made is taken away before the process ends. */
export function breakable(): AbortSignal {
  const asked = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => asked.abort())
  return asked.signal
}
