import { Button, Skeleton } from '@mantine/core'
import { IconCalendarPlus, IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import {
  GuestPage,
  Qr,
  useCalendarFile,
  usePlace,
  useVenueFormats,
  type VenueFacts,
} from '#modules/venues/screens/public.tsx'
import { announce } from '#ui/feedback/announce.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './book.module.css'
import type { Booked } from './types.ts'

/** Shown once the table is certain, and never before. */
export function Confirmed({ booked, venue }: { booked: Booked; venue: VenueFacts }) {
  const { t } = useTerms()
  const { to } = usePlace()
  const formats = useVenueFormats(venue.timezone)
  const code = booked.code ?? String(booked.number)
  const saveToCalendar = useCalendarFile({
    ...booked,
    id: booked.reservationId,
    venueName: venue.name,
    address: venue.address,
  })
  useEffect(() => {
    window.scrollTo(0, 0)
    announce(t('guest.confirmed'))
  }, [t])
  return (
    <GuestPage title={t('guest.confirmed')} sentence={t('guest.confirmedWhy')}>
      <div className={classes.done}>
        <span className={classes.mark} aria-hidden>
          <IconCheck size={28} />
        </span>
        <b>{venue.name}</b>
        <p>
          {formats.instant(booked.startsAt)} · {t('guest.guests', { count: booked.partySize })}
        </p>
        <Suspense fallback={<Skeleton height={224} width={224} />}>
          <Qr text={code} label={t('guest.booking.qr', { code })} />
        </Suspense>
        <p className={classes.code}>{code}</p>
        <p>{booked.code ? t('guest.offer.showAtTill') : t('guest.booking.show')}</p>
      </div>
      <div className={classes.after}>
        <Button leftSection={<IconCalendarPlus size={18} />} onClick={saveToCalendar}>
          {t('guest.calendar')}
        </Button>
        <Button variant="default" component={Link} to={to(`bookings/${booked.reservationId}`)}>
          {t('guest.manage')}
        </Button>
      </div>
    </GuestPage>
  )
}
