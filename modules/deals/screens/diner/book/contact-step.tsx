import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import {
  ContactFields,
  GuestPage,
  lastContact,
  usePlace,
  useVenueFormats,
  type VenueFacts,
} from '#modules/venues/screens/public.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { isSeatedWithin, type Offer } from '../offer/offer.ts'
import classes from './book.module.css'
import type { Booked, Choice } from './types.ts'
import { useBooking } from './use-booking.ts'

interface ContactStepProps {
  venue: VenueFacts
  offer: Offer | undefined
  what: string
  choice: Choice
  onOtherTime: (startsAt: string) => void
  onBooked: (booked: Booked) => void
}

/** Who the table is for. If it was taken meanwhile, what was typed stays and other times are offered. */
export function ContactStep({ venue, offer, what, choice, onOtherTime, onBooked }: ContactStepProps) {
  const { t } = useTerms()
  const { slug } = usePlace()
  const form = useId()
  const formats = useVenueFormats(venue.timezone)
  const [contact, setContact] = useState(() => lastContact(slug))
  const { book, isBusy, problem, alternatives, forget } = useBooking(offer, onBooked)
  const others = alternatives.filter(each => !offer || isSeatedWithin(offer, each.startsAt))
  function submit(event: FormEvent) {
    event.preventDefault()
    book({ ...choice, venueId: venue.id, contact })
  }
  function take(startsAt: string) {
    forget()
    onOtherTime(startsAt)
  }
  return (
    <GuestPage
      title={venue.name}
      sentence={what}
      back={`venues/${venue.id}`}
      action={
        <Button size="lg" fullWidth type="submit" form={form} loading={isBusy}>
          {t('guest.bookNow')}
        </Button>
      }
    >
      <form id={form} onSubmit={submit}>
        <ContactFields value={contact} problem={problem} onChange={setContact} />
      </form>
      {problem && <ProblemView error={problem} isInline />}
      {others.length > 0 && (
        <div className={classes.others}>
          <b>{t('guest.otherTimes')}</b>
          {others.map(({ startsAt }) => (
            <Button key={startsAt} variant="light" size="md" onClick={() => take(startsAt)}>
              {formats.instant(startsAt)}
            </Button>
          ))}
        </div>
      )}
      <p className={classes.rule}>
        {t('guest.rules', {
          grace: venue.graceMinutes,
          hours: Math.round((venue.lateCancelMinutes / 60) * 10) / 10,
        })}
      </p>
    </GuestPage>
  )
}
