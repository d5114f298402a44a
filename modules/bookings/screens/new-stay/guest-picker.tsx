import { Anchor, Checkbox, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Flag } from '../stay/flag.tsx'
import { guestsQuery } from './data.ts'
import classes from './new-stay.module.css'

interface GuestPickerProps {
  customerId: string
  value: string[]
  onChange: (ids: string[]) => void
}

/** Whom the customer brings. An only one is taken as meant. */
export function GuestPicker({ customerId, value, onChange }: GuestPickerProps) {
  const { t } = useTerms()
  const { data: guests = [], isSuccess } = useQuery(guestsQuery(customerId))
  const only = guests.length === 1 ? guests[0]?.id : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per customer, so that it can be taken out again
  useEffect(() => {
    if (only && value.length === 0) onChange([only])
  }, [only])
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter(other => other !== id) : [...value, id])
  if (isSuccess && guests.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('bookings.new.noGuests')}{' '}
        <Anchor component={Link} to={`/app/customers/${customerId}`} size="sm">
          {t('bookings.new.toCustomer')}
        </Anchor>
      </Text>
    )
  const minded = guests.filter(guest => value.includes(guest.id) && guest.alert)
  return (
    <Stack gap="xs">
      <Checkbox.Group label={t('bookings.new.guests')} value={value}>
        <div className={classes.guests}>
          {guests.map(guest => (
            <Checkbox.Card
              key={guest.id}
              value={guest.id}
              className={classes.guest}
              onClick={() => toggle(guest.id)}
              aria-label={guest.name}
            >
              <Checkbox.Indicator />
              <span>
                <b>{guest.name}</b>
                <Text component="span" size="xs" c="dimmed" display="block">
                  {guest.kind}
                </Text>
              </span>
            </Checkbox.Card>
          ))}
        </div>
      </Checkbox.Group>
      {minded.map(guest => (
        <Flag key={guest.id}>{t('bookings.guestAlert', { name: guest.name, alert: guest.alert })}</Flag>
      ))}
    </Stack>
  )
}
