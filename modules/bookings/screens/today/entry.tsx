import { Text, UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { memo } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { Portrait } from '#ui/detail/portrait.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Flag } from '../stay/flag.tsx'
import { StatusBadge } from '../stay/status-badge.tsx'
import type { CalendarStay } from '../stay/types.ts'
import { useAsking } from '../stay/use-asking.tsx'
import { useReason } from '../stay/verb-buttons.tsx'
import { lookOf } from '../stay/verbs.ts'
import classes from './today.module.css'

interface EntryProps {
  stay: CalendarStay
  room: string
  verb: 'checkIn' | 'checkOut'
  /** Which end of the stay is not the day shown. */
  otherEnd: 'until' | 'since'
  isDone: boolean
  onOpen: (id: string) => void
}

/** One stay of the day: who, where, what to mind, and the one thing to do. */
export const Entry = memo(function Entry({ stay, room, verb, otherEnd, isDone, onOpen }: EntryProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const reasonFor = useReason()
  const who = stay.guestNames.join(', ') || stay.customerName
  const { start, busy, dialog } = useAsking(stay, who)
  const { icon: Icon, needs } = lookOf(verb)
  const place = room || t('bookings.calendar.unplaced')
  const until = t(`bookings.today.${otherEnd}`, {
    day: formats.day(otherEnd === 'until' ? stay.departsOn : stay.arrivesOn),
  })
  return (
    <li className={classes.entry} data-done={isDone || undefined}>
      {stay.alert && <Flag>{stay.alert}</Flag>}
      <div className={classes.line}>
        <UnstyledButton className={classes.who} onClick={() => onOpen(stay.id)}>
          <Portrait id={stay.id} name={who} size={36} />
          <span className={classes.words}>
            <Text component="span" fw={600} truncate display="block">
              {who}
            </Text>
            <Text component="span" size="sm" c="dimmed" display="block">
              <b className={room ? classes.room : classes.noRoom}>{place}</b> · {stay.customerName} · {until}
            </Text>
          </span>
        </UnstyledButton>
        {isDone ? (
          <span className={classes.done}>
            <IconCheck size={16} aria-hidden />
            <StatusBadge status={stay.status} />
          </span>
        ) : (
          <ActionButton
            className={classes.verb}
            variant={verb === 'checkIn' ? 'filled' : 'default'}
            leftSection={<Icon size={18} aria-hidden />}
            reason={reasonFor(verb, stay, needs)}
            loading={busy === verb}
            aria-label={t('bookings.today.verbFor', { verb: t(`bookings.verb.${verb}`), who })}
            onClick={() => start(verb)}
          >
            {t(`bookings.verb.${verb}`)}
          </ActionButton>
        )}
      </div>
      {dialog}
    </li>
  )
})
