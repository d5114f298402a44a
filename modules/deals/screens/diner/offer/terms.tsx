import { useVenueFormats } from '#modules/venues/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './offer.module.css'
import { isAllDay, type Offer } from './offer.ts'

/** All that an offer asks and gives, before it is booked and with the booking. */
export function OfferTerms({ offer, timezone }: { offer: Offer; timezone: string }) {
  const { t } = useTerms()
  const formats = useVenueFormats(timezone)
  const off = offer.amountOff ? formats.money(offer.amountOff) : formats.percent((offer.percent ?? 0) / 100)
  const lines = [
    t(`guest.offer.off.${offer.appliesTo}`, { off }),
    !isAllDay(offer) &&
      t('guest.offer.seating', {
        from: formats.time(offer.firstSeatingAt),
        until: formats.time(offer.lastSeatingAt),
      }),
    offer.minParty > 1 && !offer.takesSolo
      ? t('guest.offer.fromTo', { min: offer.minParty, max: offer.maxParty })
      : t('guest.offer.upTo', { max: offer.maxParty }),
    t(`guest.offer.more.${offer.overMax}`, { max: offer.maxParty }),
    t('guest.offer.grace', { minutes: offer.graceMinutes }),
    offer.servicePercent > 0 &&
      t('guest.offer.service', { percent: formats.percent(offer.servicePercent / 100) }),
    t('guest.offer.once'),
  ]
  return (
    <ul className={classes.terms}>
      {offer.conditions && <li className={classes.condition}>{offer.conditions}</li>}
      {lines.map(line => line && <li key={line}>{line}</li>)}
    </ul>
  )
}
