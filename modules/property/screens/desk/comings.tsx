import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { hoursWords } from '../kit/hours.ts'
import classes from '../kit/kit.module.css'
import { Section } from '../kit/section.tsx'
import type { DeskDay } from './data.ts'

/** Who comes today: visitors, people who booked a room of the house, those who enter a home to work. */
export function Comings({ day }: { day: DeskDay }) {
  const { t } = useTerms()
  const formats = useFormats()
  return (
    <div className={classes.section} style={{ gap: '1.25rem' }}>
      <Section
        title={t('property.desk.visitors')}
        aside={day.visitors.length}
        none={t('property.desk.noVisitors')}
      >
        {day.visitors.map(one => (
          <li key={one.id} className={classes.card}>
            <div className={classes.line}>
              <b>{one.visitorName}</b>
              <span className={classes.figure}>{hoursWords(one, t, formats)}</span>
            </div>
            <div className={classes.line}>
              <Text size="sm" c="dimmed">
                {one.unitName} · {one.hostName} · {one.doors.join(', ')}
              </Text>
              {one.useCount > 0 && (
                <Status tone="done">{t('property.pass.used', { count: one.useCount })}</Status>
              )}
            </div>
          </li>
        ))}
      </Section>
      <Section
        title={t('property.desk.bookings')}
        aside={day.reservations.length}
        none={t('property.desk.noBookings')}
      >
        {day.reservations.map(one => (
          <li key={one.id} className={classes.card}>
            <div className={classes.line}>
              <b>{one.amenityName}</b>
              <span className={classes.figure}>
                {formats.time(one.startsAt)}–{formats.time(one.endsAt)}
              </span>
            </div>
            <div className={classes.line}>
              <Text size="sm" c="dimmed">
                {one.unitName} · {one.customerName}
              </Text>
              {one.depositState === 'due' && <Status tone="attention">{t('property.deposit.due')}</Status>}
            </div>
          </li>
        ))}
      </Section>
      <Section
        title={t('property.desk.entries')}
        aside={day.visits.length}
        none={t('property.desk.noEntries')}
      >
        {day.visits.map(one => (
          <li key={one.id} className={classes.card}>
            <div className={classes.line}>
              <Link to={`/app/requests/${one.requestId}` as never}>
                <b>{one.title}</b>
              </Link>
              <span className={classes.figure}>
                {formats.time(one.startsAt)}–{formats.time(one.endsAt)}
              </span>
            </div>
            <div className={classes.line}>
              <Text size="sm" c="dimmed">
                {one.unitName}
              </Text>
              <Status tone={one.basis === 'emergency' ? 'attention' : 'planned'}>
                {t(`property.basis.${one.basis}`)}
              </Status>
            </div>
          </li>
        ))}
      </Section>
    </div>
  )
}
