import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './account.module.css'
import type { Gap } from './account-data.ts'

/** What stands against guests, each with the way to where it is put right. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const { t } = useTerms()
  const formats = useFormats()
  if (gaps.length === 0) return null
  return (
    <ul className={classes.gaps} aria-label={t('bookings.gaps.title')}>
      {gaps.map(gap => (
        <li key={gap.guestId + gap.record}>
          <Status tone={gap.state === 'pending' ? 'waiting' : 'blocked'}>
            {t(`bookings.gaps.${gap.state}`, {
              who: gap.guestName,
              record: gap.record,
              day: gap.expiresOn ? formats.day(gap.expiresOn) : '',
            })}
          </Status>
          <Anchor
            component={Link}
            to={`/app/pets/${gap.guestId}?tab=vaccinations`}
            size="sm"
            className={classes.put}
          >
            {t('bookings.gaps.open', { who: gap.guestName })}
          </Anchor>
        </li>
      ))}
    </ul>
  )
}
