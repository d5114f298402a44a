import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { OwnReservation } from '../data.ts'
import classes from './mine.module.css'
import { GuestReservationStatus } from './reservation-status.tsx'
import { isToCome } from './to-come.ts'

const Qr = lazy(() => import('./qr.tsx').then(module => ({ default: module.Qr })))

/** What is shown at the door. */
export function Ticket({ reservation }: { reservation: OwnReservation }) {
  const { t } = useTerms()
  const code = String(reservation.number)
  if (!isToCome(reservation))
    return (
      <div className={classes.ticket}>
        <GuestReservationStatus status={reservation.status} />
      </div>
    )
  return (
    <div className={classes.pass}>
      <Suspense fallback={<Skeleton height={112} width={112} />}>
        <Qr text={code} label={t('guest.booking.qr', { code })} />
      </Suspense>
      <div>
        <GuestReservationStatus status={reservation.status} />
        <p className={classes.code}>{code}</p>
        <p className={classes.quiet}>{t('guest.booking.show')}</p>
      </div>
    </div>
  )
}
