import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { type BookingPartProps, Qr } from '#modules/venues/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import type { ClaimState } from '../../../rules.ts'
import { myOffersQuery } from '../data.ts'
import classes from './offer.module.css'

const tones: Record<ClaimState, Tone> = {
  booked: 'planned',
  redeemed: 'done',
  void: 'attention',
  cancelled: 'neutral',
  no_show: 'blocked',
}

/** The offer a booking came with, and its code for the till. */
export function ClaimPart({ reservation }: BookingPartProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data } = useQuery(myOffersQuery)
  const claim = data?.find(each => each.reservationId === reservation.id)
  if (!claim) return null
  return (
    <section className={classes.claim} aria-label={t('guest.offer.yours')}>
      <div className={classes.head}>
        <b>{claim.terms.name}</b>
        <Status tone={tones[claim.status]}>{t(`guest.offer.claim.${claim.status}`)}</Status>
      </div>
      {claim.status === 'booked' && (
        <>
          <Suspense>
            <Qr text={claim.code} label={t('guest.booking.qr', { code: claim.code })} />
          </Suspense>
          <b className={classes.code}>{claim.code}</b>
          <span className={classes.quiet}>{t('guest.offer.showAtTill')}</span>
        </>
      )}
      {claim.discount && <span>{t('guest.offer.saved', { amount: formats.money(claim.discount) })}</span>}
    </section>
  )
}
