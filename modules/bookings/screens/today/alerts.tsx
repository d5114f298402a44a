import { Button, UnstyledButton } from '@mantine/core'
import {
  IconAlertTriangleFilled,
  IconBowl,
  IconChevronRight,
  IconClockExclamation,
  IconDoorOff,
  IconHeartHandshake,
  IconPill,
  IconTool,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useIsPhone } from '#ui/data/use-phone.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { useAcknowledge } from '../care/use-acknowledge.ts'
import type { DayAlert } from './data.ts'
import classes from './today.module.css'

const icons: Record<string, typeof IconDoorOff> = {
  dose_missed: IconPill,
  meal_missed: IconBowl,
  meals_refused: IconBowl,
  no_room: IconDoorOff,
  room_out_of_order: IconTool,
  not_checked_out: IconClockExclamation,
  not_arrived: IconClockExclamation,
  careful: IconHeartHandshake,
}

// On a phone the first arrival is to be seen below them.
const [shownAtFirst, shownOnPhone] = [4, 2]

/** What needs a look, most pressing first; each opens the stay it speaks of. */
export function Alerts({ alerts, onOpen }: { alerts: DayAlert[]; onOpen: (stayId: string) => void }) {
  const { t, said } = useTerms()
  const { can } = useSession()
  const { acknowledge, busy } = useAcknowledge()
  const [isOpen, setOpen] = useState(false)
  const most = useIsPhone() ? shownOnPhone : shownAtFirst
  if (alerts.length === 0) return null
  const shown = isOpen ? alerts : alerts.slice(0, most)
  return (
    <section className={classes.alerts} aria-label={t('bookings.today.alerts')}>
      <h2 className={classes.alertsTitle}>
        <IconAlertTriangleFilled size={18} aria-hidden />
        {t('bookings.today.alertCount', { count: alerts.length })}
      </h2>
      <ul className={classes.alertList}>
        {shown.map(alert => {
          const Icon = icons[alert.kind] ?? IconAlertTriangleFilled
          return (
            <li key={`${alert.kind}${alert.stayId}${alert.message}`} className={classes.alertLine}>
              <UnstyledButton
                className={classes.alert}
                disabled={!alert.stayId}
                onClick={() => alert.stayId && onOpen(alert.stayId)}
              >
                <Icon size={18} aria-hidden />
                <span>{said(alert.message)}</span>
                <IconChevronRight size={16} className={classes.go} aria-hidden />
              </UnstyledButton>
              {alert.alertId && can('care.entry.write') && (
                <Button
                  variant="default"
                  size="compact-md"
                  className={classes.verb}
                  loading={busy === alert.alertId}
                  aria-label={t('care.alert.takeFor', { what: said(alert.message) })}
                  onClick={() => alert.alertId && acknowledge(alert.alertId)}
                >
                  {t('care.alert.take')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {alerts.length > most && (
        <Button variant="subtle" size="compact-sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('bookings.today.fewerAlerts') : t('bookings.today.allAlerts', { count: alerts.length })}
        </Button>
      )}
    </section>
  )
}
