import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Gap } from '../account-data.ts'
import { stayQuery } from '../data.ts'
import { Gaps } from '../gaps.tsx'
import { Ask, type AskProps } from './ask.tsx'

/** Why they cannot come in yet, where to put it right, and the others of the party, who can. */
export function CheckInAsk({ stay, gaps, run, onClose }: AskProps & { gaps: Gap[] }) {
  const { t } = useTerms()
  const { data } = useQuery(stayQuery(stay.id))
  const held = new Set(gaps.map(gap => gap.guestId))
  const others = (data?.guests ?? []).filter(guest => !held.has(guest.id))
  const names = others.map(guest => guest.name).join(', ')
  function submit() {
    onClose()
    if (others.length) void run('checkIn', stay, names, { body: { guestIds: others.map(guest => guest.id) } })
  }
  return (
    <Ask
      title={t('bookings.records.title')}
      action={
        others.length ? t('bookings.records.checkInOthers', { names }) : t('bookings.records.understood')
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('bookings.records.why')}</Text>
      <Gaps gaps={gaps} />
    </Ask>
  )
}
