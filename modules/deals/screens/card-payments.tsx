import { Button } from '@mantine/core'
import { IconCreditCard } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import type { CardPaymentState } from '../rules.ts'
import classes from './cards/cards.module.css'
import { type CardPaymentRow, cardPaymentsQuery, needsWord, ownReasons } from './cards/data.ts'
import { SettleForm } from './cards/settle-form.tsx'

const tones: Record<CardPaymentState, Tone> = {
  waiting: 'attention',
  no_credit: 'neutral',
  due: 'planned',
  ordered: 'waiting',
  credited: 'done',
  refused: 'blocked',
}

/** What card networks told of: those that need a word first, then what became of the others. */
export function CardPayments() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery(cardPaymentsQuery)
  const asking = data?.filter(needsWord).length ?? 0

  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={4} height={96} />
    if (data.length === 0) return <Empty icon={IconCreditCard} sentence={t('deals.cards.empty')} />
    const order = [...data.filter(needsWord), ...data.filter(one => !needsWord(one))]
    return (
      <ul className={classes.list}>
        {order.map(payment => (
          <Payment key={payment.id} payment={payment} />
        ))}
      </ul>
    )
  }
  return (
    <Page
      title={t('deals.cards.title')}
      sentence={data ? t('deals.cards.sentence', { count: asking }) : '\u00a0'}
    >
      {content()}
    </Page>
  )
}

function Payment({ payment }: { payment: CardPaymentRow }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { status, because, credit, overpaid, refunded } = payment
  const isOwnReason = because !== null && ownReasons.includes(because)
  const may = can('deals.claim.redeem')
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <strong className="tabular">{formats.money(payment.paid)}</strong>
        <Status tone={tones[status]}>{t(`deals.cards.${status}`)}</Status>
      </div>
      <span className={classes.dim}>
        {formats.instant(payment.paidAt)} · {payment.merchantReference}
      </span>
      {because && <span>{isOwnReason ? t(`deals.cards.because.${because}`) : because}</span>}
      {refunded.amount > 0 && <span>{t('deals.cards.refunded', { amount: formats.money(refunded) })}</span>}
      {credit && credit.amount > 0 && (
        <span>{t('deals.cards.credit', { amount: formats.money(credit) })}</span>
      )}
      {status === 'due' && payment.creditDueAt && (
        <span className={classes.dim}>
          {t('deals.cards.from', { at: formats.instant(payment.creditDueAt) })}
        </span>
      )}
      {overpaid && overpaid.amount > 0 && (
        <span>{t('deals.cards.overpaid', { amount: formats.money(overpaid) })}</span>
      )}
      {may && needsWord(payment) && <SettleForm payment={payment} />}
      {may && status === 'refused' && <Retry payment={payment} />}
    </li>
  )
}

function Retry({ payment }: { payment: CardPaymentRow }) {
  const { t } = useTerms()
  const client = useQueryClient()
  const intend = useIntent()
  const ordering = useMutation({
    mutationFn: () => intend(key => api.post(`/v1/card-payments/${payment.id}/credit`, {}, { key })),
    onSettled: () => client.invalidateQueries({ queryKey: cardPaymentsQuery.queryKey }),
  })
  return (
    <>
      {ordering.error && <ProblemView error={ordering.error} isInline />}
      <Button variant="default" loading={ordering.isPending} onClick={() => ordering.mutate()}>
        {t('deals.cards.retry')}
      </Button>
    </>
  )
}
