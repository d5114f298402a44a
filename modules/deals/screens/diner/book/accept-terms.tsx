import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { GuestPage, type VenueFacts } from '#modules/venues/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import offerClasses from '../offer/offer.module.css'
import type { Offer } from '../offer/offer.ts'
import { OfferTerms } from '../offer/terms.tsx'
import classes from './book.module.css'

interface AcceptTermsProps {
  venue: VenueFacts
  offer: Offer
  what: string
  onAccept: () => void
}

/** The price and its conditions before anything is asked: what is accepted here is what the bill will say. */
export function AcceptTerms({ venue, offer, what, onAccept }: AcceptTermsProps) {
  const { t } = useTerms()
  const [isTicked, setTicked] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const mustTick = Boolean(offer.conditions)
  const goOn = () => (mustTick && !isTicked ? setAsked(true) : onAccept())
  return (
    <GuestPage
      title={offer.name}
      sentence={`${venue.name} · ${what}`}
      back={`venues/${venue.id}`}
      action={
        <Button size="lg" fullWidth onClick={goOn}>
          {t('guest.offer.accept')}
        </Button>
      }
    >
      <div className={offerClasses.card}>
        <OfferTerms offer={offer} timezone={venue.timezone} />
      </div>
      {mustTick && (
        <Checkbox
          className={classes.tick}
          size="md"
          label={t('guest.offer.agree')}
          checked={isTicked}
          error={isAsked && !isTicked ? t('guest.offer.mustAgree') : undefined}
          onChange={event => setTicked(event.currentTarget.checked)}
        />
      )}
      <p className={classes.rule}>{t('guest.offer.locked')}</p>
    </GuestPage>
  )
}
