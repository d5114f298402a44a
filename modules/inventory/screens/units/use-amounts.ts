import { useMemo } from 'react'
import { useSession } from '#ui/session/session-provider.tsx'
import type { StockUnit } from '../../rules.ts'
import { amountsFor } from './amounts.ts'

/** Amounts of an item as this shop and this reader write them. */
export function useAmounts(unit: StockUnit) {
  const { session, formats } = useSession()
  const said = session.tenant.settings?.weightUnit
  const isAmerica = /^(America|US|Pacific\/Honolulu)/.test(session.tenant.timezone)
  const weightUnit = said === 'lb' || (said !== 'kg' && isAmerica) ? 'lb' : 'kg'
  return useMemo(
    () => amountsFor({ unit, weightUnit, locale: formats.locale }),
    [unit, weightUnit, formats.locale],
  )
}
