import { Link } from '@tanstack/react-router'
import { Slots, usePlace, useVenueFormats } from '#modules/venues/screens/public.tsx'
import { Portrait } from '#ui/detail/portrait.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { VenueNear } from '../data.ts'
import { badgeOf, isAllDay, type Offer } from '../offer/offer.ts'
import { useSlotAddress } from '../offer/use-slot-address.ts'
import classes from './explore.module.css'

interface VenueCardProps {
  venue: VenueNear
  offers: readonly Offer[]
  partySize: number
  isChosen: boolean
  onChoose: () => void
}

const mostSlots = 4

/** A venue, what it offers now, and the next times: each a tap from booking. */
export function VenueCard({ venue, offers, partySize, isChosen, onChoose }: VenueCardProps) {
  const { t } = useTerms()
  const { to } = usePlace()
  const formats = useVenueFormats(venue.timezone)
  const [offer] = offers
  const toSlot = useSlotAddress(venue.id, formats)
  const slots = venue.slots.slice(0, mostSlots).map(slot => toSlot(slot.startsAt, partySize, offers))
  return (
    <li className={classes.card} data-chosen={isChosen || undefined} id={`venue-${venue.id}`}>
      <Link
        to={to(`venues/${venue.id}`)}
        search={{ party: String(partySize) }}
        className={classes.venue}
        onFocus={onChoose}
      >
        <Portrait id={venue.id} name={venue.name} size={48} isThing />
        <span className={classes.words}>
          <b>{venue.name}</b>
          <span className={classes.quiet}>
            {venue.genre} · {venue.area}
          </span>
        </span>
      </Link>
      {offer && (
        <p className={classes.offer}>
          <span className={classes.badge}>{badgeOf(offer, formats)}</span>
          {t(isAllDay(offer) ? 'guest.offer.lineAllDay' : 'guest.offer.line', {
            name: offer.name,
            from: formats.time(offer.firstSeatingAt),
            until: formats.time(offer.lastSeatingAt),
          })}
        </p>
      )}
      {slots.length > 0 ? (
        <Slots slots={slots} time={formats.time} label={t('guest.timesAt', { venue: venue.name })} />
      ) : (
        <p className={classes.quiet}>{t('guest.noTimes')}</p>
      )}
    </li>
  )
}
