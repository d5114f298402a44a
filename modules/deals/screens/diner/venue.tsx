import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import {
  DayPicker,
  GuestPage,
  HoursList,
  PartyPicker,
  Slots,
  slotsQuery,
  useVenueFormats,
  type VenueFacts,
  venueQuery,
  WaitlistForm,
} from '#modules/venues/screens/public.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { PartsOf } from '#ui/shell/parts-of.tsx'
import { offersQuery } from './data.ts'
import { OfferCard } from './offer/offer-card.tsx'
import { useSlotAddress } from './offer/use-slot-address.ts'
import { useDay } from './venue/use-day.ts'
import classes from './venue/venue.module.css'

const usual = 2
const fewTimes = 12

/** All a guest asks before choosing: when there is room, what is offered, when it is open, what others say. */
export function VenuePage() {
  const { t } = useTerms()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useQuery(venueQuery(id))
  if (data) return <Shown venue={data} />
  return (
    <GuestPage title={t('guest.venue')} back="venues">
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={5} height={64} />
      )}
    </GuestPage>
  )
}

function Shown({ venue }: { venue: VenueFacts }) {
  const { t } = useTerms()
  const offers = useQuery(offersQuery(venue.id))
  const place = [venue.address, venue.area].filter(Boolean).join(', ')
  return (
    <GuestPage title={venue.name} sentence={`${venue.genre} · ${place}`} back="venues">
      {venue.about && <p className={classes.about}>{venue.about}</p>}
      <Times venue={venue} />
      {offers.data && offers.data.length > 0 && (
        <section className={classes.section} aria-label={t('guest.deals')}>
          <h2>{t('guest.deals')}</h2>
          {offers.data.map(offer => (
            <OfferCard key={offer.id} offer={offer} timezone={venue.timezone} />
          ))}
        </section>
      )}
      <section className={classes.section} aria-label={t('guest.hours')}>
        <h2>{t('guest.hours')}</h2>
        <HoursList venue={venue} />
        {venue.phone && (
          <a className={classes.phone} href={`tel:${venue.phone}`}>
            {t('guest.call', { phone: venue.phone })}
          </a>
        )}
      </section>
      <PartsOf of="venues.venue_page" given={{ venueId: venue.id, timezone: venue.timezone }} />
    </GuestPage>
  )
}

function Times({ venue }: { venue: VenueFacts }) {
  const { t } = useTerms()
  const formats = useVenueFormats(venue.timezone)
  const today = todayIn(venue.timezone)
  const { party, day: chosen } = useSearch({ strict: false }) as { party?: string; day?: string }
  const navigate = useNavigate()
  const partySize = Number(party) || usual
  const day = useDay(venue.id, partySize, chosen, today)
  const choose = (search: { party?: string; day?: string }) =>
    void navigate({ to: '.', replace: true, search: { party: String(partySize), day: chosen, ...search } })
  const slots = useQuery(slotsQuery({ venueId: venue.id, partySize, day }))
  const offers = useQuery(offersQuery(venue.id))
  const toSlot = useSlotAddress(venue.id, formats)
  const [isWaiting, setWaiting] = useState(false)
  const [most, setMost] = useState(fewTimes)
  const shown = slots.data?.slice(0, most) ?? []
  return (
    <section className={classes.times} aria-label={t('guest.book')}>
      <PartyPicker
        value={partySize}
        max={venue.maxOnlineParty}
        onChange={size => choose({ party: String(size) })}
      />
      <DayPicker value={day} today={today} locale={formats.locale} onChange={each => choose({ day: each })} />
      {slots.error && <ProblemView error={slots.error} isInline onRetry={() => void slots.refetch()} />}
      {slots.isPending && <SkeletonRows count={2} height={48} />}
      {slots.data && slots.data.length > 0 && (
        <Slots
          slots={shown.map(slot => toSlot(slot.startsAt, partySize, offers.data ?? []))}
          time={formats.time}
        />
      )}
      {slots.data && slots.data.length > shown.length && (
        <Button variant="default" size="md" onClick={() => setMost(Number.POSITIVE_INFINITY)}>
          {t('guest.moreTimes')}
        </Button>
      )}
      {slots.data?.length === 0 && <p>{t('guest.fullDay')}</p>}
      {slots.data &&
        (isWaiting ? (
          <WaitlistForm venue={venue} partySize={partySize} day={day} onDone={() => setWaiting(false)} />
        ) : (
          <button type="button" className={classes.wait} onClick={() => setWaiting(true)}>
            {t('guest.waiting.ask')}
          </button>
        ))}
    </section>
  )
}
