import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

const names = [
  'from',
  'days',
  'roomTypeId',
  'size',
  'stay',
  'move',
  'on',
  'new',
  'roomId',
  'arrivesOn',
  'departsOn',
  'customerId',
] as const

export type ScreenState = Partial<Record<(typeof names)[number], string>>

const textOf = (value: unknown) => (value === undefined || value === '' ? undefined : String(value))

/** What is shown lives in the address: a copied link shows the same, and Back goes back. */
export function useScreenState(): [ScreenState, (change: ScreenState, to?: string) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const state: ScreenState = Object.fromEntries(names.map(name => [name, textOf(search[name])]))
  const change = useCallback(
    (next: ScreenState, to = '.') => {
      const from = (previous: Record<string, unknown>) => (to === '.' ? { ...previous, ...next } : next)
      void navigate({ to, search: from, replace: to === '.' } as never)
    },
    [navigate],
  )
  return [state, change]
}
