import { Link } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './slots.module.css'

export interface Slot {
  startsAt: string
  /** What is special about it, in a few signs: “−30 %”. */
  badge?: string | undefined
  /** The address that books it. */
  to: string
  search: Record<string, string>
}

interface SlotsProps {
  slots: readonly Slot[]
  time: (iso: string) => string
  label?: string
}

/** Times that can be had now; each is one tap from the terms. */
export function Slots({ slots, time, label }: SlotsProps) {
  const { t } = useTerms()
  return (
    <ul className={classes.slots} aria-label={label ?? t('guest.times')}>
      {slots.map(({ startsAt, badge, to, search }) => (
        <li key={startsAt}>
          <Link to={to} search={search} className={classes.slot} data-special={badge ? '' : undefined}>
            {time(startsAt)}
            {badge && <small>{badge}</small>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
