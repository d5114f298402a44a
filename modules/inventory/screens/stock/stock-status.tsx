import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { addDays } from '#ui/timeline/day.ts'
import type { StockRow } from './data.ts'

const soonDays = 30

/** The one thing to know of an item: short, on its way, expiring, or fine. */
export function StockStatus({ row }: { row: StockRow }) {
  const { t } = useTerms()
  const { formats } = useSession()
  const soon = addDays(todayIn(formats.timeZone), soonDays)
  const bad = row.lots.filter(lot => lot.standing !== 'good')
  const expiring = row.lots.find(lot => lot.standing === 'good' && lot.lastOn && lot.lastOn <= soon)
  if (row.usable === 0) return <Status tone="blocked">{t('inventory.status.none')}</Status>
  if (row.isShort) return <Status tone="attention">{t('inventory.status.short')}</Status>
  if (bad.length)
    return <Status tone="attention">{t('inventory.status.unusable', { count: bad.length })}</Status>
  if (expiring)
    return (
      <Status tone="planned">{t('inventory.status.expiring', { day: formats.day(expiring.lastOn!) })}</Status>
    )
  return <Status tone="done">{t('inventory.status.fine')}</Status>
}
