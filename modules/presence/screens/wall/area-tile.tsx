import { IconClockExclamation } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { AreaCard } from './data.ts'
import classes from './wall.module.css'

const tones = { fine: 'active', tight: 'attention', breach: 'blocked' } as const

/** One area, legible from across the room: how many there are, who must be, how much room is left. */
export function AreaTile({ area, now }: { area: AreaCard; now: string }) {
  const { t, said } = useTerms()
  const { formats } = useSession()
  const sayWhen = (at: string) =>
    at.slice(0, 10) === now.slice(0, 10) ? formats.time(at) : formats.instant(at)
  const figures = [
    ['children', area.groupCap === null ? area.children : `${area.children} / ${area.groupCap}`],
    ['adults', `${area.present} / ${area.required}`],
    area.headroom !== null && area.headroom < 0
      ? ['tooMany', -area.headroom]
      : ['headroom', area.headroom ?? '–'],
  ] as const
  return (
    <li className={classes.tile} data-state={area.state}>
      <div className={classes.top}>
        <h2>
          <Link to={`/app/areas/${area.areaId}/room` as '/'}>{area.name}</Link>
        </h2>
        <Status tone={tones[area.state]}>{t(`presence.state.${area.state}`)}</Status>
      </div>
      <dl className={classes.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`presence.wall.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.says}>
        {said(area.says)}
        {area.breachSince && ` · ${t('presence.wall.since', { time: formats.time(area.breachSince) })}`}
      </p>
      {area.nextBreach && (
        <p className={classes.next}>
          <IconClockExclamation size={18} aria-hidden />
          {t('presence.wall.next', {
            at: sayWhen(area.nextBreach.at),
            says: said(area.nextBreach.says),
            because: said(area.nextBreach.because),
          })}
        </p>
      )}
      <p className={classes.band}>{[area.band, area.jurisdiction].filter(Boolean).join(' · ')}</p>
    </li>
  )
}
