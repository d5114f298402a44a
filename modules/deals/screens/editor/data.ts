import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type QueryValue } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { Values } from '#ui/meta.ts'
import type { Action, Because } from '../../rules.ts'
import type { DealTemplate } from '../../templates.ts'

export const templatesQuery = queryOptions({
  queryKey: ['deal-templates'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => api.get<{ data: DealTemplate[] }>('/v1/deal-templates', { signal }),
})

export interface Preview {
  on: string
  windowStartsAt: string
  windowEndsAt: string
  sellableSeatMinutes: number
  bookedSeatMinutes: number
  minutesLive: number
  coversWhileLive: number
  steps: { at: string; action: Action; because: Because; says: string }[]
  currency: string
  expectedCovers: number
  expectedCost: number
}

const asked = [
  'fromTime',
  'untilTime',
  'lastSeating',
  'leadMinutes',
  'postBelowPercent',
  'stopAtPercent',
  'minOnMinutes',
  'minOffMinutes',
  'coversCap',
  'kind',
] as const

const isTime = (value: unknown) => typeof value === 'string' && /^\d\d:\d\d$/.test(value)
const amountOf = (value: unknown) => (value as Money | null | undefined)?.amount || undefined

/** The rule as it stands in the form; undefined while it is not one. */
export function ruleOf(venueId: string, values: Values): Record<string, QueryValue> | undefined {
  if (!isTime(values.fromTime) || !isTime(values.untilTime)) return undefined
  const rule: Record<string, QueryValue> = { venueId }
  for (const name of asked) rule[name] = (values[name] as QueryValue) || undefined
  if (values.kind === 'fixed') rule.amountOff = amountOf(values.amountOff)
  else rule.percent = (values.percent as QueryValue) || undefined
  rule.usualBill = amountOf(values.usualBill)
  return rule
}

export const previewQuery = (rule: Record<string, QueryValue> | undefined) =>
  queryOptions({
    queryKey: ['deal-preview', rule],
    enabled: rule !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: ({ signal }) => api.get<Preview>('/v1/deal-preview', { query: rule, signal }),
  })
