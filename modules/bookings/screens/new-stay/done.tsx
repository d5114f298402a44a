import { Button, Group, Text, Title } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { Stay } from '../stay/types.ts'
import classes from './new-stay.module.css'

interface DoneProps {
  stay: Stay
  onOpen: () => void
  onAnother: () => void
  onClose: () => void
}

/** Shown once, and only when the server has said so. */
export function Done({ stay, onOpen, onAnother, onClose }: DoneProps) {
  const { t } = useTerms()
  const formats = useFormats()
  return (
    <div className={classes.success}>
      <IconCircleCheck size={48} stroke={1.5} aria-hidden />
      <Title order={2} size="h2">
        {t(stay.status === 'held' ? 'bookings.new.isHeld' : 'bookings.new.isBooked', { number: stay.number })}
      </Title>
      <Text>
        {t('bookings.new.facts', {
          from: formats.day(stay.arrivesOn),
          to: formats.day(stay.departsOn),
          total: formats.money(stay.total),
        })}
      </Text>
      <Group justify="center">
        <Button data-autofocus onClick={onClose}>
          {t('bookings.new.finish')}
        </Button>
        <Button variant="default" onClick={onOpen}>
          {t('bookings.new.open')}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t('bookings.new.another')}
        </Button>
      </Group>
    </div>
  )
}
