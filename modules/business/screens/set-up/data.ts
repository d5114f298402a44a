import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import type { FieldMeta, Values } from '#ui/meta.ts'
import type { Step, StepState } from '../../rules.ts'

export interface SettingView extends Omit<FieldMeta, 'sortable' | 'filterable'> {
  name: string
  preset: unknown
}

export interface NounPlan {
  noun: string
  fields: string[] | null
  series: string | null
  patterns: string | null
}

export interface Template {
  id: string
  rows: { noun: string; say: Record<string, string>; values: Values }[]
}

export interface StepPlan {
  id: Step
  settings: SettingView[]
  nouns: NounPlan[]
  templates: Template[]
}

export interface SetUp {
  status: 'testing' | 'open'
  step: Step
  states: Partial<Record<Step, StepState>>
  drafts: Partial<Record<Step, Values>>
  launchedAt: string | null
  steps: StepPlan[]
  trial: { noun: string; count: number }[]
}

export interface Tenant {
  version: number
  name: string
  timezone: string
  locale: string
  currency: string
  settings: Values
}

export const setUpQuery = queryOptions({
  queryKey: ['business.set_up', 'whole'],
  queryFn: ({ signal }) => api.get<SetUp>('/v1/set-up', { signal }),
})

export const tenantQuery = queryOptions({
  queryKey: ['kernel.tenant', 'own'],
  queryFn: ({ signal }) => api.get<Tenant>('/v1/tenant', { signal }),
})

/** `/settings/businessEmail` → `businessEmail`, and `businessHours/0/closes` beside it: which box a refusal speaks of. */
export function errorsOf(error: unknown): Record<string, string> {
  if (!error) return {}
  const named = asProblem(error).errors.flatMap(({ pointer, message }) => {
    const parts = pointer.split('/').filter(part => part !== '' && part !== 'settings')
    return [
      [parts[0] ?? '', message],
      [parts.join('/'), message],
    ]
  })
  return Object.fromEntries(named)
}
