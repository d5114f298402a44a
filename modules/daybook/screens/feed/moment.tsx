import {
  IconBabyBottle,
  IconCamera,
  IconDoorEnter,
  IconDoorExit,
  IconMoodKid,
  IconMoon,
  IconNote,
  IconPalette,
  IconToolsKitchen2,
  IconTransfer,
} from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { Moment } from './data.ts'
import classes from './feed.module.css'

const icons = {
  arrived: IconDoorEnter,
  left: IconDoorExit,
  moved: IconTransfer,
  meal: IconToolsKitchen2,
  bottle: IconBabyBottle,
  nap: IconMoon,
  nappy: IconMoodKid,
  activity: IconPalette,
  note: IconNote,
  photo: IconCamera,
}

interface Props {
  moment: Moment
  /** Whose moment it is, where there are several children. */
  name: string | undefined
}

/** One thing that happened, said as a person would. */
export function MomentItem({ moment, name }: Props) {
  const { t } = useTerms()
  const formats = useFormats()
  const Icon = icons[moment.kind]
  return (
    <li className={classes.moment}>
      <i className={classes.thread} aria-hidden />
      <span className={classes.icon} data-kind={moment.kind}>
        <Icon size={20} aria-hidden />
      </span>
      <div className={classes.what}>
        <p>
          <strong>{title()}</strong>
          {name && <span className={classes.who}>{name}</span>}
        </p>
        {'text' in moment && moment.text && <p dir="auto">{moment.text}</p>}
        {'photos' in moment && moment.photos.length > 0 && (
          <div className={classes.photos}>
            {moment.photos.map(photo => (
              <a key={photo.id} href={photo.full} target="_blank" rel="noreferrer">
                <img src={photo.thumb} alt={moment.text ?? t('daybook.kind.photo')} loading="lazy" />
              </a>
            ))}
          </div>
        )}
      </div>
      <time dateTime={moment.at}>{formats.time(moment.at)}</time>
    </li>
  )

  function title(): string {
    if (moment.kind === 'arrived' || moment.kind === 'moved')
      return t(`daybook.feed.${moment.kind}`, { area: moment.areaName })
    if (moment.kind === 'left') return t('daybook.feed.left', { person: moment.personName })
    if (moment.kind === 'meal')
      return t('daybook.feed.meal', {
        meal: t(`daybook.meal.${moment.meal}`),
        amount: t(`daybook.ate.${moment.amount}`),
      })
    if (moment.kind === 'bottle') return t('daybook.feed.bottle', { count: moment.millilitres })
    if (moment.kind === 'nap')
      return moment.endedAt
        ? t('daybook.feed.slept', { until: formats.time(moment.endedAt) })
        : t('daybook.feed.asleep')
    return t(`daybook.kind.${moment.kind}`)
  }
}
