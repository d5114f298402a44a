import { IconMap2, IconMessages, IconTicket } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from './frame.module.css'
import { usePlace } from './use-place.ts'

const links = [
  { path: 'venues', icon: IconMap2, labelKey: 'guest.bar.venues', needs: 'venues.venue.read' },
  { path: 'bookings', icon: IconTicket, labelKey: 'guest.bar.bookings', needs: 'venues.reservation.book' },
  { path: 'threads', icon: IconMessages, labelKey: 'guest.bar.threads', needs: 'community.take_part' },
]

export function GuestBar() {
  const { t } = useTerms()
  const { can } = useSession()
  const { to } = usePlace()
  return (
    <nav className={classes.bar} aria-label={t('shell.phoneBar')}>
      {links
        .filter(link => can(link.needs))
        .map(({ path, icon: Icon, labelKey }) => (
          <Link key={path} to={to(path)} activeProps={{ 'aria-current': 'page' }}>
            <Icon size={22} stroke={1.75} aria-hidden />
            {t(labelKey)}
          </Link>
        ))}
    </nav>
  )
}
