import { useCallback, useRef } from 'react'
import { newIntent } from './client.ts'
import { asProblem } from './problem.ts'

/** Keeps one idempotency key until the server has answered, so that pressing the button again repeats the same wish. */
export function useIntent() {
  const key = useRef<string | undefined>(undefined)
  return useCallback(async <T>(send: (key: string) => Promise<T>): Promise<T> => {
    key.current ??= newIntent()
    try {
      const answer = await send(key.current)
      key.current = undefined
      return answer
    } catch (error) {
      if (asProblem(error).status !== 0) key.current = undefined
      throw error
    }
  }, [])
}
