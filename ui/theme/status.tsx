import {
  IconAlertTriangle,
  IconBan,
  IconCalendarEvent,
  IconCheck,
  IconCircleDashed,
  IconHourglass,
  IconPlayerPlay,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './status.module.css'
import { type Tone, toneColour } from './tone.ts'

const icons = {
  neutral: IconCircleDashed,
  planned: IconCalendarEvent,
  active: IconPlayerPlay,
  attention: IconAlertTriangle,
  blocked: IconBan,
  waiting: IconHourglass,
  done: IconCheck,
} satisfies Record<Tone, unknown>

/** Icon, word and colour together, so that a status reads on a greyscale print. */
export function Status({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Icon = icons[tone]
  return (
    <span className={classes.status} data-colour={toneColour[tone]}>
      <Icon size={14} stroke={2} aria-hidden />
      {children}
    </span>
  )
}
