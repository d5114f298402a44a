import { Drawer, Group, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { History } from '#ui/detail/history.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { useFocusBack } from '#ui/timeline/use-focus-back.ts'
import { type ReservationVerb, reservationSays } from '../../rules.ts'
import { type BookEntry, type DayBook, isLate, millis } from './data.ts'
import { Flags } from './entry.tsx'
import { ReservationBadge } from './status.tsx'
import { type HostVerb, useHostVerb } from './use-host-verb.ts'

const verbs: readonly HostVerb[] = [
  'confirm',
  'arrive',
  'seat',
  'finish',
  'reconfirm',
  'markNoShow',
  'cancel',
]

interface ReservationPanelProps {
  entry: BookEntry
  book: DayBook
  onClose: () => void
}

/** A reservation beside the book: all that can be done about it, its table, and who changed it when. */
export function ReservationPanel({ entry, book, onClose }: ReservationPanelProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const entity = useEntity('venues.reservation')
  const { run, attempt, busy } = useHostVerb()
  useFocusBack()
  const waits = millis(entry.startsAt) + book.graceMinutes * 60_000

  function reasonFor(verb: HostVerb): string | undefined {
    if (!reservationSays(verb as ReservationVerb, entry.status)) return t('venues.host.notNow')
    if (verb === 'markNoShow' && millis(book.at) < waits)
      return t('venues.host.waitUntil', { time: formats.time(new Date(waits).toISOString()) })
    return undefined
  }
  const moveTo = (tableId: string) =>
    void attempt(entry.id, () => api.post(`/v1/reservations/${entry.id}/changes`, { tableIds: [tableId] }))
  const isMovable = reservationSays('change', entry.status)

  return (
    <Drawer
      opened
      position="right"
      size={420}
      withOverlay={false}
      lockScroll={false}
      onClose={onClose}
      title={t('venues.host.reservation', { number: entry.number })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack>
        <Group justify="space-between" wrap="nowrap" align="start">
          <div>
            <Title order={2} size="h2">
              {entry.guestName}
            </Title>
            <Text c="dimmed">
              {formats.instant(entry.startsAt)} – {formats.time(entry.endsAt)},{' '}
              {t('venues.host.guests', { count: entry.partySize })}
            </Text>
          </div>
          <ReservationBadge status={entry.status} isLate={isLate(entry, book)} />
        </Group>
        <Flags entry={entry} />
        <Group gap="xs">
          {verbs.map(verb => (
            <ActionButton
              key={verb}
              variant="default"
              c={verb === 'cancel' && !reasonFor(verb) ? 'var(--mantine-color-error)' : undefined}
              reason={reasonFor(verb)}
              loading={busy === entry.id}
              onClick={() => void run(verb, entry)}
            >
              {t(`venues.verb.${verb}`)}
            </ActionButton>
          ))}
        </Group>
        <NativeSelect
          label={t('venues.host.atTable')}
          disabled={!isMovable}
          value={entry.tableIds.length === 1 ? entry.tableIds[0] : ''}
          data={[
            ...(entry.tableIds.length === 1 ? [] : [{ value: '', label: t('venues.host.several') }]),
            ...book.tables.map(({ id, name, maxSeats }) => ({
              value: id,
              label: t('venues.host.tableFor', { table: name, count: maxSeats }),
            })),
          ]}
          onChange={event => event.currentTarget.value && moveTo(event.currentTarget.value)}
        />
        <div>
          {entry.phone && <Text>{entry.phone}</Text>}
          {entry.email && <Text>{entry.email}</Text>}
          <Text c="dimmed">{t(`venues.host.channel.${entry.channel}`)}</Text>
          {entry.visitCount > 0 && <Text>{t('venues.host.visits', { count: entry.visitCount })}</Text>}
          {entry.pacingOverride && <Text>{t('venues.host.override', { why: entry.pacingOverride })}</Text>}
        </div>
        <Title order={3} size="h4">
          {t('history.title')}
        </Title>
        <History entity={entity} id={entry.id} />
      </Stack>
    </Drawer>
  )
}
