import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { StayStatus } from '../../rules.ts'
import classes from './account.module.css'
import { accountQuery } from './account-data.ts'
import { Deposits } from './deposits.tsx'
import { Gaps } from './gaps.tsx'
import type { Money } from './types.ts'

/** What a stay comes to, line by line with the rule it comes from; what is held, and what is still due. */
export function Account({ stay }: { stay: Row }) {
  const { t, said } = useTerms()
  const formats = useFormats()
  const { data, error, refetch } = useQuery(accountQuery(stay.id))
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={4} height={40} />
  const { currency } = data.total
  const status = stay.status as StayStatus
  const isOpen = status === 'held' || status === 'confirmed'
  return (
    <>
      <Gaps gaps={isOpen ? data.gaps : []} />
      {Boolean(stay.healthOverride) && (
        <p className={classes.note}>{t('bookings.override.was', { reason: String(stay.healthOverride) })}</p>
      )}
      <table className={classes.bill}>
        <caption>{t('bookings.account.title')}</caption>
        <tbody>
          {data.lines.map(line => (
            <tr key={line.rule + line.explanation}>
              <th scope="row">
                {said(line.name)}
                <Text component="span" size="sm" c="dimmed" display="block" fw={400}>
                  {said(line.explanation)} · {line.quantity} ×{' '}
                  {formats.money({ amount: line.unitAmount, currency })}
                </Text>
              </th>
              <td>{formats.money({ amount: line.amount, currency })}</td>
            </tr>
          ))}
          {Boolean(stay.lateFeeWaiver) && (
            <tr data-waived>
              <th scope="row">
                {data.timeFees.map(fee => said(fee.name)).join(', ') || t('bookings.late.fee')}
                <Text component="span" size="sm" c="dimmed" display="block" fw={400}>
                  {t('bookings.late.waived', { reason: String(stay.lateFeeWaiver) })}
                </Text>
              </th>
              <td>
                <s>{stay.lateFee ? formats.money(stay.lateFee as Money) : ''}</s>
              </td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <Sum word={t('bookings.account.total')} amount={formats.money(data.total)} isStrong />
          {data.held.amount > 0 && (
            <Sum word={t('bookings.account.held')} amount={formats.money(data.held)} />
          )}
          {data.held.amount > 0 && (
            <Sum word={t('bookings.account.due')} amount={formats.money(data.due)} isStrong />
          )}
        </tfoot>
      </table>
      {data.perGuest.length > 1 && (
        <p className={classes.note}>
          {data.perGuest.map(guest => `${guest.guestName} ${formats.money(guest.amount)}`).join(' · ')}
        </p>
      )}
      {isOpen && data.held.amount > 0 && (
        <p className={classes.note}>
          {t('bookings.account.cancellation', {
            days: data.cancellation.daysBefore,
            refund: formats.money(data.cancellation.refund),
            forfeit: formats.money(data.cancellation.forfeit),
          })}
        </p>
      )}
      <Deposits stayId={stay.id} status={status} asked={stay.deposit as Money | null} />
    </>
  )
}

function Sum({ word, amount, isStrong }: { word: string; amount: string; isStrong?: boolean }) {
  return (
    <tr data-strong={isStrong || undefined}>
      <th scope="row">{word}</th>
      <td>{amount}</td>
    </tr>
  )
}
