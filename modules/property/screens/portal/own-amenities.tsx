import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { reservationMay } from '../../amenities/reservation-rules.ts'
import classes from '../kit/kit.module.css'
import { Section } from '../kit/section.tsx'
import { SureButton } from '../kit/sure-button.tsx'
import { BookForm } from './book-form.tsx'
import type { OwnAmenity, OwnReservation, ResidentHome } from './data.ts'
import { OwnPage } from './own-page.tsx'

/** The rooms of the house: what is booked, what is waited for, and booking more. */
export function OwnAmenities() {
  const { t } = useTerms()
  return <OwnPage title={t('property.own.amenities')}>{home => <Content home={home} />}</OwnPage>
}

function Content({ home }: { home: ResidentHome }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { act, busy } = useAct('property')
  const [chosen, setChosen] = useState<OwnAmenity | null>(null)
  if (chosen) return <BookForm amenity={chosen} homes={home.homes} onClose={() => setChosen(null)} />
  return (
    <>
      <Section title={t('property.own.bookings')} none={t('property.own.noBookings')}>
        {home.reservations.map(one => (
          <Booking key={one.id} reservation={one} />
        ))}
      </Section>
      {home.waits.length > 0 && (
        <Section title={t('property.own.line')}>
          {home.waits.map(one => (
            <li key={one.id} className={classes.card}>
              <div className={classes.line}>
                <b>{one.amenityName}</b>
                <span>
                  {formats.instant(one.startsAt)}–{formats.time(one.endsAt)}
                </span>
              </div>
              <Button
                variant="default"
                className={classes.touch}
                loading={busy === one.id}
                onClick={() =>
                  void act(() => api.post(`/v1/own-amenity-waits/${one.id}/withdrawal`), {
                    busy: one.id,
                    done: t('property.own.leftLine'),
                  })
                }
              >
                {t('property.own.leaveLine')}
              </Button>
            </li>
          ))}
        </Section>
      )}
      <Section title={t('property.own.rooms')} none={t('property.amenity.none')}>
        {home.amenities.map(amenity => (
          <li key={amenity.id} className={classes.card}>
            <div className={classes.line}>
              <b>{amenity.name}</b>
              <Button
                className={classes.touch}
                aria-label={t('property.amenity.bookFor', { name: amenity.name })}
                onClick={() => setChosen(amenity)}
              >
                {t('property.amenity.book')}
              </Button>
            </div>
            <Text size="sm" c="dimmed">
              {[
                t('property.amenity.hours', {
                  from: formats.timeOfDay(amenity.opens),
                  until: formats.timeOfDay(amenity.closes),
                }),
                amenity.fee && t('property.amenity.fee', { amount: formats.money(amenity.fee) }),
                amenity.deposit && t('property.amenity.deposit', { amount: formats.money(amenity.deposit) }),
                amenity.perUnitPerDay && t('property.amenity.dayCap', { count: amenity.perUnitPerDay }),
                amenity.perUnitPerWeek && t('property.amenity.weekCap', { count: amenity.perUnitPerWeek }),
                amenity.perUnitPerMonth && t('property.amenity.cap', { count: amenity.perUnitPerMonth }),
                amenity.needsApproval && t('property.amenity.approval'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </Section>
    </>
  )
}

function Booking({ reservation }: { reservation: OwnReservation }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { act, isBusy } = useAct('property')
  const tone = {
    requested: 'waiting',
    confirmed: 'planned',
    declined: 'blocked',
    cancelled: 'neutral',
  } as const
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b>{reservation.amenityName}</b>
        <Status tone={tone[reservation.status]}>{t(`property.reservation.${reservation.status}`)}</Status>
      </div>
      <Text>
        {formats.instant(reservation.startsAt)}–{formats.time(reservation.endsAt)}
      </Text>
      {reservation.endedBecause && <Text size="sm">{reservation.endedBecause}</Text>}
      {reservationMay('cancel', reservation) && (
        <SureButton
          verb={t('property.own.giveBack')}
          label={t('property.own.giveBackOf', { name: reservation.amenityName })}
          isBusy={isBusy}
          onSure={() =>
            void act(() => api.post(`/v1/own-amenity-reservations/${reservation.id}/cancellation`), {
              done: t('property.own.gaveBack'),
            })
          }
        />
      )}
    </li>
  )
}
