import { Button, Checkbox, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { wallQuery } from '#modules/presence/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { RoomState } from './use-room.ts'

interface Props {
  areaId: string
  room: RoomState
  onClose: () => void
}

/** Name to face: each child that goes is looked at and ticked by name, and nobody all at once. */
export function MoveDialog({ areaId, room, onClose }: Props) {
  const { t } = useTerms()
  const { location } = useSession()
  const wall = useQuery({ ...wallQuery(location?.id ?? ''), enabled: location !== undefined })
  const [to, setTo] = useState('')
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const areas = (wall.data?.data ?? []).filter(area => area.areaId !== areaId)
  const missing = room.chosen.filter(({ dependantId }) => !seen.has(dependantId)).length

  async function move() {
    const dependantIds = room.chosen.map(({ dependantId }) => dependantId)
    const name = areas.find(area => area.areaId === to)?.name ?? ''
    const done = t('daybook.move.done', { count: dependantIds.length, name })
    if (await room.send('/v1/area-moves', { dependantIds, areaId: to }, done)) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('daybook.move.title')} centered>
      <Stack>
        <NativeSelect
          size="md"
          label={t('daybook.move.to')}
          value={to}
          onChange={event => setTo(event.currentTarget.value)}
          data={[
            { value: '', label: '' },
            ...areas.map(area => ({ value: area.areaId, label: `${area.name} · ${area.says}` })),
          ]}
        />
        <Text size="sm">{t('daybook.move.tick')}</Text>
        {room.chosen.map(({ dependantId, name }) => (
          <Checkbox
            key={dependantId}
            size="lg"
            label={name}
            checked={seen.has(dependantId)}
            onChange={event => {
              const next = new Set(seen)
              if (event.currentTarget.checked) next.add(dependantId)
              else next.delete(dependantId)
              setSeen(next)
            }}
          />
        ))}
        <Group justify="flex-end">
          <Button size="md" variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button size="md" disabled={!to || missing > 0 || room.isBusy} onClick={() => void move()}>
            {missing > 0 ? t('daybook.move.missing', { count: missing }) : t('daybook.move.go')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
