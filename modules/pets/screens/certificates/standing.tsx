import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import { type Standing as State, standingOf } from '../../standing.ts'

const tones: Record<State, Tone> = {
  pending: 'waiting',
  rejected: 'blocked',
  expired: 'blocked',
  ending: 'attention',
  good: 'done',
}

interface StandingProps {
  dose: { status: string; expiresOn: string | null }
  today: string
}

/** Icon, word and colour: waits, is good, ends within the month, has ended, was not accepted. */
export function Standing({ dose, today }: StandingProps) {
  const { t } = useTerms()
  const standing = standingOf(dose, today)
  return <Status tone={tones[standing]}>{t(`pets.standing.${standing}`)}</Status>
}
