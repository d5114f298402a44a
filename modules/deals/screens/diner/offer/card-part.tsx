import { Button } from '@mantine/core'
import { IconCreditCard } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BookingPartProps } from '#modules/venues/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { myOffersQuery } from '../data.ts'
import { type OwnCard, ownCardsQuery } from './cards.ts'
import { LinkCard } from './link-card.tsx'
import classes from './offer.module.css'

/** Beside a booking with an offer: pay with a linked card, and what was promised comes back on its statement. */
export function CardPart({ reservation }: BookingPartProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const claim = useQuery(myOffersQuery).data?.find(each => each.reservationId === reservation.id)
  const { data } = useQuery(ownCardsQuery)
  const [isLinking, setLinking] = useState(false)
  if (!claim || !data || data.network === 'none') return null
  const payment = data.payments.find(each => each.claimId === claim.id)
  if (payment)
    return (
      <section className={classes.linked} aria-label={t('guest.card.title')}>
        <b>{t('guest.card.title')}</b>
        <output>
          {t(`guest.card.payment.${payment.status}`, {
            amount: payment.credit ? formats.money(payment.credit) : '',
          })}
        </output>
      </section>
    )
  if (claim.status !== 'booked') return null
  return (
    <section className={classes.linked} aria-label={t('guest.card.title')}>
      <b>{t('guest.card.title')}</b>
      <span className={classes.quiet}>{t('guest.card.lead')}</span>
      {data.cards.map(card => (
        <Card key={card.id} card={card} />
      ))}
      {isLinking && <LinkCard network={data.network} onDone={() => setLinking(false)} />}
      {!isLinking && !data.cards.some(card => card.status === 'linked') && (
        <Button
          size="md"
          variant="default"
          leftSection={<IconCreditCard size={18} aria-hidden />}
          onClick={() => setLinking(true)}
        >
          {t('guest.card.link')}
        </Button>
      )}
    </section>
  )
}

function Card({ card }: { card: OwnCard }) {
  const { t } = useTerms()
  const client = useQueryClient()
  const intend = useIntent()
  const removing = useMutation({
    mutationFn: () => intend(key => api.delete(`/v1/own-payment-cards/${card.id}`, { key })),
    onSettled: () => client.invalidateQueries({ queryKey: ownCardsQuery.queryKey }),
  })
  const { status, scheme, lastFour } = card
  return (
    <div className={classes.head}>
      <output>
        {status === 'linked'
          ? t('guest.card.known', { scheme: scheme ?? '', lastFour: lastFour ?? '' })
          : t(`guest.card.${status}`)}
      </output>
      {status === 'linked' && (
        <Button variant="subtle" loading={removing.isPending} onClick={() => removing.mutate()}>
          {t('guest.card.remove')}
        </Button>
      )}
      {removing.error && <ProblemView error={removing.error} isInline />}
    </div>
  )
}
