import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import classes from '../kit/kit.module.css'

interface Clock {
  state: 'on_track' | 'at_risk' | 'breached' | 'paused' | 'met' | 'missed'
  dueAt: string | null
  elapsedMinutes: number
  lines: { on: string; from: string; to: string; kind: string; minutes: number; note: string | null }[]
}

const tones: Record<Clock['state'], Tone> = {
  on_track: 'active',
  at_risk: 'attention',
  breached: 'blocked',
  paused: 'waiting',
  met: 'done',
  missed: 'blocked',
}

/** Both clocks of a request, and how each due time comes about. */
export function ClockPanel({ id, isOpen = false }: { id: string; isOpen?: boolean }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data } = useQuery({
    queryKey: ['property.request', 'clock', id],
    queryFn: ({ signal }) =>
      api.get<{ response: Clock; resolution: Clock }>(`/v1/requests/${id}/clock`, { signal }),
  })
  if (!data) return null
  return (
    <div className={classes.columns}>
      {(['response', 'resolution'] as const).map(name => {
        const clock = data[name]
        return (
          <div key={name} className={classes.card}>
            <div className={classes.line}>
              <b>{t(`property.clock.${name}`)}</b>
              <Status tone={tones[clock.state]}>{t(`property.clock.${clock.state}`)}</Status>
            </div>
            <Text size="sm">
              {clock.dueAt
                ? t('property.clock.due', { at: formats.instant(clock.dueAt) })
                : t('property.clock.stands')}
            </Text>
            <details open={isOpen}>
              <summary>{t('property.clock.how', { hours: (clock.elapsedMinutes / 60).toFixed(1) })}</summary>
              <ul className={classes.list} style={{ gap: 0 }}>
                {clock.lines.map(line => (
                  <li key={`${line.on} ${line.from} ${line.kind}`}>
                    <Text size="sm" c={line.kind === 'counted' ? undefined : 'dimmed'}>
                      {formats.day(line.on.slice(-10))} {line.from}–{line.to} ·{' '}
                      {line.note ?? t(`property.clock.${line.kind}`, { minutes: line.minutes })}
                    </Text>
                  </li>
                ))}
              </ul>
            </details>
          </div>
        )
      })}
    </div>
  )
}
