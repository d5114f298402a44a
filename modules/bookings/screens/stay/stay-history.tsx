import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ProblemView } from '#kernel/ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#kernel/ui/feedback/skeletons.tsx'
import { useTerms } from '#kernel/ui/i18n/use-terms.ts'
import { useFormats } from '#kernel/ui/session/session-provider.tsx'
import type { StayStatus } from '../../rules.ts'
import { type HistoryEntry, stayHistoryQuery } from './data.ts'
import { useStayStatuses } from './status.ts'
import classes from './stay.module.css'

const shownFields = ['status', 'arrivesOn', 'departsOn', 'notes', 'partySize'] as const

/** Who did what and when, newest first. */
export function StayHistory({ stayId, roomName }: { stayId: string; roomName: (id: string) => string }) {
  const { t, has } = useTerms()
  const formats = useFormats()
  const statuses = useStayStatuses()
  const { data, error } = useQuery(stayHistoryQuery(stayId))
  if (error) return <ProblemView error={error} isInline />
  if (!data) return <SkeletonRows count={3} />

  function value(field: string, raw: unknown): string {
    if (raw === null || raw === undefined || raw === '') return '–'
    if (field === 'status') return statuses[raw as StayStatus]?.word ?? String(raw)
    if (field === 'roomId') return roomName(String(raw)) || String(raw).slice(0, 8)
    return field.endsWith('On') ? formats.day(String(raw)) : String(raw)
  }

  function lines({ changes }: HistoryEntry): string[] {
    return Object.entries(changes ?? {})
      .filter(([field]) => field === 'roomId' || shownFields.some(shown => shown === field))
      .map(([field, [before, after]]) =>
        t('bookings.history.change', {
          field: t(`bookings.field.${field}`),
          before: value(field, before),
          after: value(field, after),
        }),
      )
  }

  return (
    <ol className={classes.history}>
      {data.data.map(entry => {
        const verb = entry.operation.startsWith('import:')
          ? 'import'
          : entry.operation.replace(/^bookings\./, '')
        const key = `bookings.operation.${verb}`
        return (
          <li key={`${entry.requestId}${entry.at}${entry.operation}`}>
            <Text fw={500}>{has(key) ? t(key) : entry.operation.replaceAll(/[._]/g, ' ')}</Text>
            {lines(entry).map(line => (
              <Text key={line} size="sm">
                {line}
              </Text>
            ))}
            <Text size="xs" c="dimmed" title={formats.instantFull(entry.at)}>
              {t('bookings.history.by', {
                at: formats.instant(entry.at),
                who: entry.actor.name ?? entry.actor.kind,
              })}
            </Text>
          </li>
        )
      })}
    </ol>
  )
}
