import { Button, CloseButton, Group, Stack, Text } from '@mantine/core'
import { IconArrowsExchange, IconDoor } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { dayWordsFor } from '#ui/timeline/day-words.ts'
import type { Alternative } from '../stay/types.ts'

interface AlternativesProps {
  reason: string
  alternatives: Alternative[]
  onChoose: (alternative: Alternative) => void
  onMore?: () => void
  /** Whom to change rooms with, and how. */
  swap?: { who: string; run: () => void } | null
  onClose: () => void
}

/** Why it cannot be, and what can, one tap away, where the eye already is. */
export function Alternatives({ reason, alternatives, onChoose, onMore, swap, onClose }: AlternativesProps) {
  const { t, language } = useTerms()
  const days = dayWordsFor(language)
  const labelOf = ({ kind, roomName, roomTypeName, arrivesOn, departsOn }: Alternative) => {
    if (kind === 'other_dates') {
      return t('bookings.alternatives.choice', { room: roomName, range: days.range(arrivesOn, departsOn) })
    }
    if (kind === 'other_type')
      return t('bookings.alternatives.ofType', { room: roomName, type: roomTypeName })
    return roomName
  }
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-choice]')?.focus(), [])
  return (
    <Stack
      ref={box}
      gap="xs"
      role="dialog"
      aria-label={reason}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <Group justify="space-between" wrap="nowrap" align="start">
        <Text fw={600} size="sm">
          {reason}
        </Text>
        <CloseButton size="sm" aria-label={t('bookings.alternatives.close')} onClick={onClose} />
      </Group>
      <Text size="sm" c="dimmed">
        {t(alternatives.length > 0 ? 'bookings.alternatives.offer' : 'bookings.alternatives.none')}
      </Text>
      <Group gap="xs">
        {alternatives.map(alternative => (
          <Button
            key={`${alternative.roomId}${alternative.arrivesOn}`}
            size="compact-sm"
            variant="light"
            data-choice
            leftSection={<IconDoor size={14} aria-hidden />}
            onClick={() => onChoose(alternative)}
          >
            {labelOf(alternative)}
          </Button>
        ))}
        {swap && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconArrowsExchange size={14} aria-hidden />}
            onClick={swap.run}
          >
            {t('bookings.alternatives.swap', { who: swap.who })}
          </Button>
        )}
        {onMore && (
          <Button size="compact-sm" variant="default" onClick={onMore}>
            {t('bookings.alternatives.more')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
