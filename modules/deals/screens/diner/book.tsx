import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { GuestPage, useVenueFormats, type VenueFacts, venueQuery } from '#modules/venues/screens/public.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { AcceptTerms } from './book/accept-terms.tsx'
import { Confirmed } from './book/confirmed.tsx'
import { ContactStep } from './book/contact-step.tsx'
import type { Booked, Choice } from './book/types.ts'
import { offersQuery } from './data.ts'
import type { Offer } from './offer/offer.ts'

interface Search {
  party?: string
  at?: string
  offer?: string
}

/** From a time to a certain table: the terms, who it is for, done. No account. */
export function Book() {
  const { t } = useTerms()
  const { id } = useParams({ strict: false }) as { id: string }
  const { party, at, offer: offerId } = useSearch({ strict: false }) as Search
  const venue = useQuery(venueQuery(id))
  const offers = useQuery({ ...offersQuery(id), enabled: Boolean(offerId) })
  const [booked, setBooked] = useState<Booked>()
  const error = venue.error ?? offers.error
  if (booked && venue.data) return <Confirmed booked={booked} venue={venue.data} />
  if (!venue.data || (offerId && !offers.data) || !at)
    return (
      <GuestPage title={t('guest.book')} back={`venues/${id}`}>
        {error ? (
          <ProblemView error={error} onRetry={() => void venue.refetch()} />
        ) : (
          <SkeletonRows count={5} />
        )}
      </GuestPage>
    )
  const offer = offers.data?.find(each => each.id === offerId)
  const choice = { partySize: Number(party) || 2, startsAt: at }
  if (offerId && !offer) return <OfferGone venue={venue.data} choice={choice} />
  return <Steps venue={venue.data} offer={offer} choice={choice} onBooked={setBooked} />
}

interface StepsProps {
  venue: VenueFacts
  offer: Offer | undefined
  choice: Choice
  onBooked: (booked: Booked) => void
}

function Steps({ venue, offer, choice, onBooked }: StepsProps) {
  const { t } = useTerms()
  const formats = useVenueFormats(venue.timezone)
  const [isAccepted, setAccepted] = useState(false)
  // Another time than the one that was chosen, when that one was taken meanwhile.
  const [startsAt, setStartsAt] = useState(choice.startsAt)
  const what = `${formats.instant(startsAt)} · ${t('guest.guests', { count: choice.partySize })}`
  if (offer && !isAccepted)
    return <AcceptTerms venue={venue} offer={offer} what={what} onAccept={() => setAccepted(true)} />
  return (
    <ContactStep
      venue={venue}
      offer={offer}
      what={what}
      choice={{ ...choice, startsAt }}
      onOtherTime={setStartsAt}
      onBooked={onBooked}
    />
  )
}

function OfferGone({ venue, choice }: { venue: VenueFacts; choice: Choice }) {
  const { t } = useTerms()
  return (
    <GuestPage title={t('guest.offer.gone')} sentence={t('guest.offer.goneWhy')} back={`venues/${venue.id}`}>
      <Button
        component={Link}
        to="."
        search={{ party: String(choice.partySize), at: choice.startsAt } as never}
        size="md"
        fullWidth
      >
        {t('guest.offer.fullPrice')}
      </Button>
    </GuestPage>
  )
}
