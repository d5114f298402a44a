import { Text, UnstyledButton } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from '../kit/kit.module.css'
import { Section } from '../kit/section.tsx'
import { distanceOf, useNow } from '../kit/times.ts'
import type { DeskDay } from './data.ts'

/** What waits, by home; a press leads to handing it over. */
export function WaitingParcels({ rows }: { rows: DeskDay['parcels'] }) {
  const { t } = useTerms()
  const { locale } = useFormats()
  const now = useNow()
  const navigate = useNavigate()
  const count = rows.reduce((sum, one) => sum + one.count, 0)
  return (
    <Section title={t('property.desk.parcels')} aside={count} none={t('property.desk.noParcels')}>
      {rows.map(row => (
        <li key={row.unitId}>
          <UnstyledButton
            className={`${classes.card} ${classes.plain}`}
            onClick={() => void navigate({ to: '/app/parcels/out', search: { unit: row.unitName } } as never)}
          >
            <span className={classes.line}>
              <b>{row.unitName}</b>
              {row.isPerishable && <Status tone="attention">{t('property.parcel.perishable')}</Status>}
              <Text component="span" className={classes.figure}>
                {t('property.parcel.count', { count: row.count })}
              </Text>
            </span>
            <Text component="span" size="sm" c="dimmed">
              {[...row.names, distanceOf(Date.parse(row.oldestAt) - now, locale)].join(' · ')}
            </Text>
          </UnstyledButton>
        </li>
      ))}
    </Section>
  )
}
