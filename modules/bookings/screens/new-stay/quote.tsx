import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../stay/account.module.css'
import type { AccountLine } from '../stay/account-data.ts'

export interface QuoteWish {
  locationId: string
  roomTypeId: string
  arrivesOn: string
  departsOn: string
  guestIds: string
}

interface Quoted {
  lines: AccountLine[]
  total: Money
  deposit: Money | null
}

export const useQuote = (wish: QuoteWish | undefined) =>
  useQuery({
    queryKey: ['stay-quote', wish],
    queryFn: ({ signal }) => api.get<Quoted>('/v1/stay-quotes', { query: { ...wish }, signal }),
    enabled: wish !== undefined,
    meta: { entities: ['catalogue.price_rule', 'places.room_type'] },
  })

/** How the price comes about, before anybody says yes to it. */
export function Quote({ quote }: { quote: Quoted }) {
  const { t, said } = useTerms()
  const formats = useFormats()
  const { currency } = quote.total
  return (
    <table className={classes.bill}>
      <caption>{t('bookings.account.title')}</caption>
      <tbody>
        {quote.lines.map(line => (
          <tr key={line.rule + line.explanation}>
            <th scope="row">
              {said(line.name)}
              <Text component="span" size="sm" c="dimmed" display="block" fw={400}>
                {said(line.explanation)}
              </Text>
            </th>
            <td>{formats.money({ amount: line.amount, currency })}</td>
          </tr>
        ))}
      </tbody>
      {quote.deposit && (
        <tfoot>
          <tr>
            <th scope="row">{t('bookings.account.deposit')}</th>
            <td>{formats.money(quote.deposit)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
