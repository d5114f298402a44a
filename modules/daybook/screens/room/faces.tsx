import { IconMoon, IconToolsKitchen2 } from '@tabler/icons-react'
import { PegPicture } from '#modules/children/screens/public.tsx'
import type { Face } from '#modules/presence/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { dayOf } from './data.ts'
import classes from './room.module.css'
import type { RoomState } from './use-room.ts'

/** Large enough for a thumb: who is here first, what the day has brought them, what can hurt them. */
export function Faces({ room }: { room: RoomState }) {
  const inOrder = room.faces.toSorted((a, b) => Number(b.isHere) - Number(a.isHere))
  return (
    <ul className={classes.faces}>
      {inOrder.map(face => (
        <li key={face.dependantId}>
          <FaceCard face={face} room={room} />
        </li>
      ))}
    </ul>
  )
}

function FaceCard({ face, room }: { face: Face; room: RoomState }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { asleep, meal } = dayOf(room.entries, face.dependantId)
  const where = () => {
    if (face.isHere) return t('daybook.room.here', { time: formats.time(face.since ?? '') })
    return t(face.elsewhereId ? 'daybook.room.elsewhere' : 'daybook.room.away')
  }
  return (
    <button
      type="button"
      className={classes.face}
      data-away={!face.isHere || undefined}
      aria-pressed={room.ticked.has(face.dependantId)}
      onClick={() => room.tick(face.dependantId)}
    >
      <PegPicture id={face.dependantId} size={52} />
      <span className={classes.words}>
        <strong>{face.name}</strong>
        <small>{where()}</small>
        {asleep && (
          <small>
            <IconMoon size={14} aria-hidden /> {t('daybook.room.asleep', { time: formats.time(asleep.at) })}
          </small>
        )}
        {meal && (
          <small>
            <IconToolsKitchen2 size={14} aria-hidden />{' '}
            {meal.amount
              ? t('daybook.room.ate', {
                  meal: t(`daybook.meal.${meal.meal}`),
                  amount: t(`daybook.amount.${meal.amount}`),
                })
              : t('daybook.room.drank', { count: meal.millilitres })}
          </small>
        )}
        {face.alert && (
          <span className={classes.alert}>
            <Status tone="attention">{face.alert}</Status>
          </span>
        )}
      </span>
    </button>
  )
}
