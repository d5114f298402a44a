import { Button } from '@mantine/core'
import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from './care.module.css'
import type { CareSheet } from './data.ts'
import { useAcknowledge } from './use-acknowledge.ts'

/** What is overdue or was refused, above all else; read out as it comes. */
export function CareAlerts({ alerts }: { alerts: CareSheet['alerts'] }) {
  const { t, said } = useTerms()
  const { can } = useSession()
  const { acknowledge, busy } = useAcknowledge()
  return (
    <section aria-live="polite" aria-label={t('care.alert.title')}>
      {alerts.length > 0 && (
        <ul className={classes.alerts}>
          {alerts.map(alert => (
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
    </section>
  )
}
