import { Button, UnstyledButton } from '@mantine/core'
import { IconAlertTriangleFilled, IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from './care.module.css'
import type { CareSheet } from './data.ts'
import { useAcknowledge } from './use-acknowledge.ts'

// The round itself is what somebody with a bowl in the hand looks for: of many alarms it shows the first.
const shownAtFirst = 3

/** What is overdue or was refused, above all else; read out as it comes. */
export function CareAlerts({ alerts }: { alerts: CareSheet['alerts'] }) {
  const { t, said } = useTerms()
  const { can } = useSession()
  const { acknowledge, busy } = useAcknowledge()
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? alerts : alerts.slice(0, shownAtFirst)
  const Chevron = isOpen ? IconChevronUp : IconChevronDown
  return (
    <section aria-live="polite" aria-label={t('care.alert.title')}>
      {alerts.length > 0 && (
        <ul className={classes.alerts}>
          {shown.map(alert => (
            <li key={alert.id}>
              <IconAlertTriangleFilled size={18} aria-hidden />
              <span>{said(alert.message)}</span>
              {can('care.entry.write') && (
                <Button
                  variant="default"
                  className={classes.choice}
                  loading={busy === alert.id}
                  aria-label={t('care.alert.takeFor', { what: said(alert.message) })}
                  onClick={() => acknowledge(alert.id)}
                >
                  {t('care.alert.take')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {alerts.length > shownAtFirst && (
        <UnstyledButton className={classes.all} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Chevron size={18} aria-hidden />
          {isOpen ? t('bookings.today.fewerAlerts') : t('care.alert.all', { count: alerts.length })}
        </UnstyledButton>
      )}
    </section>
  )
}
