import { Group } from '@mantine/core'
import { ActionButton } from '#ui/button/action-button.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { refusalOf, type StayFacts, type StayStatus, type StayVerb, stayCan } from '../../rules.ts'
import { useStayStatuses } from './status.ts'
import { useAsking } from './use-asking.tsx'
import { type VerbLook, verbLooks } from './verbs.ts'

const firstFor: Partial<Record<StayStatus, StayVerb>> = {
  held: 'confirm',
  confirmed: 'checkIn',
  checked_in: 'checkOut',
}

/** Why a verb cannot be done now, as a sentence; undefined when it can. */
export function useReason() {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { timeZone, day } = formats
  const statuses = useStayStatuses()
  const word = (status: StayStatus) => statuses[status].word.toLocaleLowerCase()
  return (verb: StayVerb, stay: StayFacts, needs?: string): string | undefined => {
    if (needs && !can(needs)) return t('record.mayNotChange')
    const refusal = refusalOf(verb, stay, todayIn(timeZone))
    if (!refusal) return undefined
    const allowed = stayCan[verb].map(word).join(', ')
    return t(`bookings.reason.${refusal.replace('bookings.', '')}`, {
      allowed,
      now: word(stay.status),
      arrival: day(stay.arrivesOn),
      departure: day(stay.departsOn),
    })
  }
}

interface VerbButtonsProps {
  stay: StayFacts & { id: string; number: number }
  who: string
  onMove: () => void
}

/** All verbs of a stay, always in the same place; what cannot be done now says why. */
export function VerbButtons({ stay, who, onMove }: VerbButtonsProps) {
  const { t } = useTerms()
  const reasonFor = useReason()
  const { start, busy, dialog } = useAsking(stay, who)
  const button = ({ verb, icon: Icon, path, isDangerous, needs }: VerbLook) => {
    const reason = reasonFor(verb, stay, needs)
    return (
      <ActionButton
        key={verb}
        variant={firstFor[stay.status] === verb ? 'filled' : 'default'}
        c={isDangerous && !reason ? 'var(--mantine-color-error)' : undefined}
        leftSection={<Icon size={16} aria-hidden />}
        loading={busy === verb}
        reason={reason}
        onClick={() => (path ? start(verb) : onMove())}
      >
        {t(`bookings.verb.${verb}`)}
      </ActionButton>
    )
  }
  return (
    <>
      <Group gap="xs">{verbLooks.map(button)}</Group>
      {dialog}
    </>
  )
}
