import { Button, Group, Text, Title } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { Stay } from '../stay/types.ts'
import classes from './cart.module.css'
import own from './new-stay.module.css'

export interface Order {
  stays: Stay[]
  total: Money
  perGuest: { guestId: string | null; guestName: string; amount: number }[]
}

interface OrderedProps {
  order: Order
  onAnother: () => void
  onClose: () => void
}

/** The whole order is booked: what each guest’s stays come to, and the sum. */
export function Ordered({ order, onAnother, onClose }: OrderedProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const { currency } = order.total
  const isHeld = order.stays.some(({ status }) => status === 'held')
  return (
    <div className={own.success}>
      <IconCircleCheck size={48} stroke={1.5} aria-hidden />
      <Title order={2} size="h2">
        {t(isHeld ? 'bookings.order.isHeld' : 'bookings.order.isBooked', { count: order.stays.length })}
      </Title>
      <Text>{order.stays.map(({ number }) => `#${number}`).join(' · ')}</Text>
      <table className={classes.bill}>
        <tbody>
          {order.perGuest.map(({ guestId, guestName, amount }) => (
            <tr key={guestId ?? guestName}>
              <th scope="row">{guestName}</th>
              <td>{formats.money({ amount, currency })}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('bookings.field.total')}</th>
            <td>
              <b>{formats.money(order.total)}</b>
            </td>
          </tr>
        </tfoot>
      </table>
      <Group justify="center">
        <Button data-autofocus onClick={onClose}>
          {t('bookings.new.finish')}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t('bookings.new.another')}
        </Button>
      </Group>
    </div>
  )
}
