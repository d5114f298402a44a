import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'

export type Distribution = 'shares' | 'equal' | 'meter' | 'units'
export type Party = 'owner' | 'tenant'

export interface Cost {
  expenseId: string | null
  description: string
  distribution: Distribution
  meterKind: string | null
  tenantPercent: number
  amount: number
  totalWeight: number
  isSharable: boolean
}

export interface PreviewUnit {
  unitId: string
  name: string
  floor: number
  owner: number
  tenant: number
  lines: { cost: number; party: Party; amount: number; weight: number }[]
}

export interface Preview {
  month: string
  currency: string
  isIssued: boolean
  total: number
  fromReserve: number
  costs: Cost[]
  units: PreviewUnit[]
}

export interface BuildingRow {
  id: string
  name: string
}

export const useBuildings = (locationId: string | undefined) =>
  useQuery({
    queryKey: ['property.building', 'choices', locationId],
    queryFn: ({ signal }) =>
      api.get<{ data: BuildingRow[] }>('/v1/buildings', {
        query: { 'filter[locationId]': locationId, limit: 100 },
        signal,
      }),
    select: answer => answer.data,
  })

export const usePreview = (buildingId: string, month: string) =>
  useQuery({
    queryKey: ['sheet-preview', buildingId, month],
    enabled: buildingId !== '',
    queryFn: ({ signal }) =>
      api.get<Preview>(`/v1/buildings/${buildingId}/sheet-preview`, { query: { month }, signal }),
    meta: { entities: ['property.expense', 'property.sheet', 'property.meter_reading'] },
  })

export const useReserve = (buildingId: string) =>
  useQuery({
    queryKey: ['property.sheet', 'reserve', buildingId],
    enabled: buildingId !== '',
    queryFn: ({ signal }) =>
      api.get<{ putBy: Money; spent: Money; balance: Money }>(`/v1/buildings/${buildingId}/reserve`, {
        signal,
      }),
  })

/** `2026-03` and so many months on. */
export function addMonths(month: string, count: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}
