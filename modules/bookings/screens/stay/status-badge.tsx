import { toneColour } from '#ui/theme/tone.ts'
import tones from '#ui/timeline/tones.module.css'
import type { StayStatus } from '../../rules.ts'
import { useStayStatuses } from './status.ts'
import classes from './stay.module.css'

export function StatusBadge({ status }: { status: StayStatus }) {
  const { icon: Icon, word, tone } = useStayStatuses()[status]
  return (
    <span className={`${classes.badge} ${tones.toned}`} data-colour={toneColour[tone]}>
      <Icon size={14} aria-hidden />
      {word}
    </span>
  )
}
