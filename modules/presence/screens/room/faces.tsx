import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Face } from './data.ts'
import classes from './room.module.css'

interface Props {
  faces: Face[]
  ticked: ReadonlySet<string>
  onTick: (id: string) => void
}

const initials = (name: string) =>
  name
    .split(' ')
    .map(word => word[0])
    .slice(0, 2)
    .join('')

/** Large enough for a thumb: each face is ticked by name, never all at once. */
export function Faces({ faces, ticked, onTick }: Props) {
  const { t } = useTerms()
  const { formats } = useSession()
  const word = (face: Face) => {
    if (face.isHere) return t('presence.room.here', { time: formats.time(face.since ?? '') })
    return t(face.elsewhereId ? 'presence.room.elsewhere' : 'presence.room.away')
  }
  return (
    <ul className={classes.faces}>
      {faces.map(face => (
        <li key={face.dependantId}>
          <button
            type="button"
            className={classes.face}
            aria-pressed={ticked.has(face.dependantId)}
            onClick={() => onTick(face.dependantId)}
          >
            <span className={classes.picture} aria-hidden>
              {initials(face.name)}
            </span>
            <span className={classes.words}>
              <strong>{face.name}</strong>
              <Status tone={face.isHere ? 'active' : 'neutral'}>{word(face)}</Status>
              {face.alert && <Status tone="attention">{face.alert}</Status>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
