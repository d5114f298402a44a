import { useVenueFormats } from '#modules/venues/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './offer.module.css'
import { badgeOf, isAllDay, type Offer } from './offer.ts'
import { OfferTerms } from './terms.tsx'

export function OfferCard({ offer, timezone }: { offer: Offer; timezone: string }) {
  const { t } = useTerms()
  const formats = useVenueFormats(timezone)
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <b>{offer.name}</b>
        <span className={classes.badge}>{badgeOf(offer, formats)}</span>
      </div>
      <span className={classes.quiet}>
        {isAllDay(offer)
          ? t('guest.offer.allDay')
          : `${formats.instant(offer.firstSeatingAt)} – ${formats.time(offer.lastSeatingAt)}`}{' '}
        · {t('guest.offer.left', { count: offer.coversLeft })}
      </span>
      <details>
        <summary>{t('guest.offer.terms')}</summary>
        <OfferTerms offer={offer} timezone={timezone} />
      </details>
    </article>
  )
}
