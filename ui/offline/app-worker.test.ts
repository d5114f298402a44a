import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startWorker } from './app-worker.ts'

const reload = vi.fn()
const told = vi.fn()

/** A browser in which a newer version waits for somebody to take it. */
function browser() {
  const waiting = { postMessage: told }
  const registration = Object.assign(new EventTarget(), { waiting, installing: null })
  const ready = Promise.resolve({ active: { postMessage: () => undefined } })
  const register = () => Promise.resolve(registration)
  const serviceWorker = Object.assign(new EventTarget(), { controller: {}, register, ready })
  vi.stubGlobal('navigator', { serviceWorker })
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('document', new EventTarget())
  return { serviceWorker, registration }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function offered(): Promise<() => void> {
  const onUpdate = vi.fn<(take: () => void) => void>()
  await startWorker('/app', onUpdate)
  const take = onUpdate.mock.calls[0]?.[0]
  if (!take) throw new Error('Nothing was offered.')
  return take
}

test('who takes the newer version gets it as soon as its worker has taken over, and once', async () => {
  const { serviceWorker } = browser()
  const take = await offered()
  take()
  expect(told).toHaveBeenCalledWith('take-over')
  expect(reload).not.toHaveBeenCalled()
  serviceWorker.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledTimes(1)
  serviceWorker.dispatchEvent(new Event('controllerchange'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(reload).toHaveBeenCalledTimes(1)
})

test('who takes the newer version gets it although the worker before does not end', async () => {
  browser()
  const take = await offered()
  take()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(reload).toHaveBeenCalledTimes(1)
})

test('a page that was asked for while the worker before gave way is asked for again', async () => {
  const { serviceWorker } = browser()
  const take = await offered()
  take()
  await vi.advanceTimersByTimeAsync(10_000)
  serviceWorker.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledTimes(2)
})

test('who takes the newer version when another window has taken it gets it at once', async () => {
  const { registration } = browser()
  const take = await offered()
  Object.assign(registration, { waiting: null })
  take()
  expect(reload).toHaveBeenCalledTimes(1)
})
