import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { api } from '#ui/api/client.ts'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { addDays } from '#ui/timeline/day.ts'
import { useAmounts } from '../units/use-amounts.ts'
import { useDeed } from '../use-deed.ts'
import type { Reorder } from './data.ts'
import classes from './reorders.module.css'

/** A shortfall: why it is one, what would be bought, and the two things to do about it. */
export function Card({ reorder }: { reorder: Reorder }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { say } = useAmounts(reorder.item.unit)
  const deed = useDeed()
  const { item, because, supplier } = reorder
  const today = todayIn(formats.timeZone)
  const expectedOn = item.leadDays === null ? undefined : addDays(today, item.leadDays)
  const path = `/v1/reorders/${reorder.id}`
  const order = () =>
    deed.run(
      key => api.post(`${path}/order`, { orderedOn: today, expectedOn }, { key }),
      () => t('inventory.reorder.orderedToast', { name: item.name }),
    )
  const dismiss = () =>
    deed.run(
      key => api.post(`${path}/dismissal`, {}, { key }),
      () => t('inventory.reorder.dismissedToast', { name: item.name }),
    )
  const packs = reorder.packCount && t('inventory.reorder.packs', { count: reorder.packCount })
  return (
    <li className={classes.card}>
      <div className={classes.words}>
        <Link to={`/app/stock/${reorder.itemId}` as string} className={classes.name}>
          {item.name}
        </Link>
        <span className={classes.quiet}>{[item.sku, supplier?.name].filter(Boolean).join(' · ')}</span>
        <span className={classes.quiet}>
          {t('inventory.reorder.because', {
            usable: say(because.usable),
            reserved: say(because.reserved),
            onOrder: say(because.onOrder),
            position: say(Math.max(because.position, 0)),
            point: say(because.point),
          })}
        </span>
      </div>
      <div className={classes.amount}>
        <strong>{say(reorder.quantity)}</strong>
        {packs && <span className={classes.quiet}>{packs}</span>}
      </div>
      {reorder.status === 'ordered' ? (
        <div className={classes.verbs}>
          <Status tone="planned">
            {reorder.expectedOn
              ? t('inventory.reorder.expected', { day: formats.day(reorder.expectedOn) })
              : t('inventory.reorder.ordered')}
          </Status>
          {can('inventory.stock.receive') && (
            <Button
              component={Link}
              variant="default"
              to={`/app/stock/${reorder.itemId}?receive=${reorder.id}` as string}
            >
              {t('inventory.receive')}
            </Button>
          )}
        </div>
      ) : (
        <div className={classes.verbs}>
          <Button
            variant="default"
            disabled={!can('inventory.reorder.write')}
            loading={deed.isBusy}
            onClick={() => void dismiss()}
          >
            {t('inventory.reorder.notNow')}
          </Button>
          <Button
            disabled={!can('inventory.reorder.write')}
            loading={deed.isBusy}
            onClick={() => void order()}
          >
            {t('inventory.reorder.order')}
          </Button>
        </div>
      )}
      {deed.refusal && <p role="alert">{deed.refusal}</p>}
    </li>
  )
}
