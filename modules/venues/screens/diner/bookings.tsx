import { Button } from '@mantine/core'
import { IconTicket } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { type Mine, mineQuery } from './data.ts'
import { GuestPage } from './frame/guest-page.tsx'
import { usePlace } from './frame/use-place.ts'
import { BookingCard } from './mine/booking-card.tsx'
import classes from './mine/mine.module.css'
import { isToCome } from './mine/to-come.ts'
import { WaitCard } from './mine/wait-card.tsx'

/** What this device has booked: no account, the device is the key. */
export function Bookings() {
  const { t } = useTerms()
  const { slug } = usePlace()
  const { data, error, refetch } = useQuery(mineQuery(slug))
  return (
    <GuestPage title={t('guest.bookings.title')} sentence={t('guest.bookings.sentence')}>
      {error && !data && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows count={3} height={96} />}
      {data?.isOld && <p className={classes.old}>{t('guest.bookings.old')}</p>}
      {data && <Shown mine={data} />}
    </GuestPage>
  )
}

function Shown({ mine }: { mine: Mine }) {
  const { t } = useTerms()
  const { to } = usePlace()
  const soon = mine.reservations.filter(isToCome)
  const past = mine.reservations.filter(each => !isToCome(each))
  const open = mine.waiting.filter(({ status }) => status === 'waiting' || status === 'offered')
  if (mine.reservations.length + open.length === 0)
    return (
      <Empty
        icon={IconTicket}
        sentence={t('guest.bookings.none')}
        action={
          <Button component={Link} to={to('venues')} size="md">
            {t('guest.bookings.find')}
          </Button>
        }
      />
    )
  return (
    <>
      {open.length > 0 && (
        <section aria-label={t('guest.waiting.title')}>
          <h2 className={classes.heading}>{t('guest.waiting.title')}</h2>
          <ul className={classes.list}>
            {open.map(wait => (
              <WaitCard key={wait.id} wait={wait} />
            ))}
          </ul>
        </section>
      )}
      <Group title={t('guest.bookings.soon')} reservations={soon} />
      <Group title={t('guest.bookings.past')} reservations={past} />
    </>
  )
}

function Group({ title, reservations }: { title: string; reservations: Mine['reservations'] }) {
  if (reservations.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className={classes.heading}>{title}</h2>
      <ul className={classes.list}>
        {reservations.map(reservation => (
          <BookingCard key={reservation.id} reservation={reservation} />
        ))}
      </ul>
    </section>
  )
}
