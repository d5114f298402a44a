import { ActionIcon, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './cart.module.css'
import { guestsQuery } from './data.ts'

/** A stay that is chosen and not yet booked: what the order says of it, and what the eye needs. */
export interface CartLine {
  roomTypeId: string
  roomId: string | null
  arrivesOn: string
  departsOn: string
  guestIds: string[]
  notes: string
  typeName: string
  amount: Money
}

interface CartProps {
  customerId: string
  lines: CartLine[]
  onRemove: (at: number) => void
}

/** What stands in the order so far, by stay, with who comes. */
export function Cart({ customerId, lines, onRemove }: CartProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data: guests = [] } = useQuery(guestsQuery(customerId))
  const nameOf = (id: string) => guests.find(guest => guest.id === id)?.name
  return (
    <section aria-label={t('bookings.order.soFar')} className={classes.cart}>
      <Text fw={600}>{t('bookings.order.soFar')}</Text>
      <ul className={classes.lines}>
        {lines.map((line, at) => {
          const who = line.guestIds.map(nameOf).filter(Boolean).join(', ')
          const days = t('bookings.order.days', {
            from: formats.day(line.arrivesOn),
            to: formats.day(line.departsOn),
          })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike in everything
            <li key={at} className={classes.line}>
              <span className={classes.what}>
                <b>{who || line.typeName}</b>
                <Text component="span" size="sm" c="dimmed" display="block">
                  {[who && line.typeName, days].filter(Boolean).join(' · ')}
                </Text>
              </span>
              <span>{formats.money(line.amount)}</span>
              <ActionIcon
                variant="subtle"
                size={44}
                aria-label={t('bookings.order.remove', { what: who || line.typeName })}
                onClick={() => onRemove(at)}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
