import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import type { Row } from '#ui/meta.ts'
import type { Step } from '../../rules.ts'

export interface ShopJobRow extends Row {
  reference: string
  workJobId: string
  quoteId: string | null
  customerId: string
  dropOffId: string | null
  parentId: string | null
  title: string
  colourName: string | null
  colourCode: string | null
  photoId: string | null
  partCount: number
  passedCount: number
  failedCount: number
  reworkCount: number
  cause: string | null
  payer: 'shop' | 'customer' | null
  price: Money
  invoicedAt: string | null
  stage?: { id: string; name: string; isDone: boolean }
}

export interface TimeEntry {
  id: string
  step: Step
  workerId: string
  workerName: string
  startedAt: string
  endedAt: string | null
  minutes: number | null
  cost: Money | null
}

export interface OvenCycle {
  id: string
  oven: string
  minutes: number
  bakedAt: string
  cost: Money
}

export interface QualityCheck {
  id: string
  passedCount: number
  failedCount: number
  cause: string | null
  note: string | null
  checkedAt: string
  checkedBy: string
}

export interface JobMoney {
  currency: string
  income: number
  cost: number
  reworkCost: number
  profit: number
  plannedProfit: number
  marginShare: number
  plannedMarginShare: number
  firstPassShare: number | null
  nextPrice: number
  lines: { heading: string; quoted: number; actual: number; isMeasured: boolean }[]
  reworks: {
    reference: string
    cause: string
    payer: string
    partCount: number
    price: number
    cost: number
  }[]
  explanation: string[]
}

/** What was written down for a job, newest first. */
export const belowJob = <T>(plural: string, entity: string, jobId: string, field = 'shopJobId') =>
  queryOptions({
    queryKey: [entity, 'of-job', jobId],
    queryFn: async ({ signal }) => {
      const query = { [`filter[${field}]`]: jobId, limit: 100 }
      return (await api.get<{ data: T[] }>(`/v1/${plural}`, { query, signal })).data
    },
    meta: { entities: ['coating.shop_job'] },
  })

export const moneyQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['coating.shop_job', 'money', jobId],
    queryFn: ({ signal }) => api.get<JobMoney>(`/v1/shop-jobs/${jobId}/money`, { signal }),
    meta: {
      entities: ['coating.time_entry', 'coating.oven_cycle', 'inventory.movement', 'coating.quality_check'],
    },
  })
