import { Failure } from '#kernel/command/failure.ts'

const mostWaiting = 50

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** Decoding takes a core and up to 200 MB: a crowd of uploads stands in line instead of falling over together. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= mostWaiting)
    throw new Failure('busy', 503, 'Many pictures come in just now; send this one again.', {
      retryAfterSeconds: 2,
    })
  waiting++
  const run = last.then(work).finally(() => waiting--)
  last = run.catch(() => {})
  return run
}
