import {
  IconBan,
  IconCalendarEvent,
  IconDoorExit,
  IconHomeCheck,
  IconHourglass,
  IconUserX,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Tone } from '#ui/theme/tone.ts'
import type { BarStatus } from '#ui/timeline/types.ts'
import { type StayStatus, stayStatuses } from '../../rules.ts'

const looks: Record<StayStatus, { tone: Tone; icon: BarStatus['icon'] }> = {
  held: { tone: 'waiting', icon: IconHourglass },
  confirmed: { tone: 'planned', icon: IconCalendarEvent },
  checked_in: { tone: 'active', icon: IconHomeCheck },
  checked_out: { tone: 'done', icon: IconDoorExit },
  cancelled: { tone: 'neutral', icon: IconBan },
  no_show: { tone: 'blocked', icon: IconUserX },
}

export type StatusLooks = Record<StayStatus, BarStatus>

/** Icon, word and tone of each state of a stay, the same on every screen. */
export function useStayStatuses(): StatusLooks {
  const { t } = useTerms()
  return useMemo(
    () =>
      Object.fromEntries(
        stayStatuses.map(status => [status, { ...looks[status], word: t(`bookings.status.${status}`) }]),
      ) as StatusLooks,
    [t],
  )
}
