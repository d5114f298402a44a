import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './account.module.css'

export interface AccountLine {
  rule: string
  name: string
  explanation: string
  quantity: number
  unitAmount: number
  amount: number
}

interface Gap {
  guestName: string
  record: string
  state: string
  expiresOn: string | null
}

interface StayAccount {
  lines: AccountLine[]
  total: Money
  held: Money
  due: Money
  perGuest: { guestId: string | null; guestName: string; amount: Money }[]
  cancellation: { daysBefore: number; percent: string; refund: Money; forfeit: Money }
  gaps: Gap[]
}

/** What a stay comes to, line by line with the rule it comes from; what is held, and what is still due. */
export function Account({ stayId, status }: { stayId: string; status: string }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data, error, refetch } = useQuery({
    queryKey: ['stay-account', stayId],
    queryFn: ({ signal }) => api.get<StayAccount>(`/v1/stays/${stayId}/account`, { signal }),
    meta: {
      entities: [
        'bookings.stay',
        'billing.deposit',
        'care.entry',
        'catalogue.price_rule',
        'pets.vaccination',
      ],
    },
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={4} height={40} />
  const { currency } = data.total
  const isOpen = status === 'held' || status === 'confirmed'
  return (
    <>
      {data.gaps.length > 0 && (
        <ul className={classes.gaps} aria-label={t('bookings.gaps.title')}>
          {data.gaps.map(gap => (
            <li key={gap.guestName + gap.record}>
              <Status tone={gap.state === 'pending' ? 'waiting' : 'blocked'}>
                {t(`bookings.gaps.${gap.state}`, {
                  who: gap.guestName,
                  record: gap.record,
                  day: gap.expiresOn ? formats.day(gap.expiresOn) : '',
                })}
              </Status>
            </li>
          ))}
        </ul>
      )}
      <table className={classes.bill}>
        <caption>{t('bookings.account.title')}</caption>
        <tbody>
          {data.lines.map(line => (
            <tr key={line.rule + line.explanation}>
              <th scope="row">
                {line.name}
                <Text component="span" size="sm" c="dimmed" display="block" fw={400}>
                  {line.explanation} · {line.quantity} ×{' '}
                  {formats.money({ amount: line.unitAmount, currency })}
                </Text>
              </th>
              <td>{formats.money({ amount: line.amount, currency })}</td>
            </tr>
          ))}
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
