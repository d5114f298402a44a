import { Alert, Button, Group, Modal, Select, Stack } from '@mantine/core'
import '@mantine/core/styles/Alert.css'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { DayInput } from '../form/day-input.tsx'
import { conflictIn, rowsFreeFirst } from './conflict.ts'
import type { Change, TimelineBar, TimelineRow } from './types.ts'
import { useFocusBack } from './use-focus-back.ts'
import { useTimelineWords } from './words.ts'

interface MoveToProps {
  bar: TimelineBar
  rows: TimelineRow[]
  bars: TimelineBar[]
  rowLabel: string
  onMove: (change: Change) => void
  onClose: () => void
}

/** The way to move without dragging: any row, free ones first, and both days. */
export function MoveTo({ bar, rows, bars, rowLabel, onMove, onClose }: MoveToProps) {
  const { t, why, nights } = useTimelineWords()
  useFocusBack()
  const [rowId, setRowId] = useState(bar.rowId)
  const [from, setFrom] = useState(bar.from)
  const [to, setTo] = useState(bar.to)
  const wish = { barId: bar.id, from, to, weight: bar.weight }
  const isBackwards = !from || !to || from > to
  const row = rows.find(entry => entry.id === rowId)
  const conflict = row && !isBackwards ? conflictIn(row, bars, wish) : null
  const judged = isBackwards
    ? rows.map(entry => ({ row: entry, free: true }))
    : rowsFreeFirst(rows, bars, wish)
  const option = (entry: TimelineRow) => ({
    value: entry.id,
    label: entry.detail ? `${entry.label} · ${entry.detail}` : entry.label,
  })
  const groups = [
    { group: t('timeline.free'), items: judged.filter(entry => entry.free).map(entry => option(entry.row)) },
    {
      group: t('timeline.taken'),
      items: judged.filter(entry => !entry.free).map(entry => option(entry.row)),
    },
  ]
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('timeline.moveTitle', { title: bar.title })}
      closeButtonProps={{ 'aria-label': t('timeline.cancel') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          if (row && !conflict && !isBackwards)
            onMove({ kind: 'move', barId: bar.id, rowId: row.id, from, to })
        }}
      >
        <Stack gap="sm">
          <Select
            label={rowLabel}
            data={groups}
            value={rowId}
            onChange={setRowId}
            searchable
            openOnFocus={false}
            disabled={!bar.movable}
            data-autofocus
            maxDropdownHeight={260}
          />
          <Group grow align="start">
            {bar.startMovable && (
              <DayInput
                label={t('timeline.from')}
                value={from}
                isOptional={false}
                onChange={day => day && setFrom(day)}
              />
            )}
            <DayInput
              label={t('timeline.to')}
              value={to}
              isOptional={false}
              error={isBackwards ? t('timeline.backwards') : undefined}
              description={isBackwards ? undefined : nights(from, to)}
              onChange={day => day && setTo(day)}
            />
          </Group>
          {conflict && (
            <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />} role="alert">
              {why(conflict)}
            </Alert>
          )}
          <Group justify="end" mt="xs">
            <Button variant="default" onClick={onClose}>
              {t('timeline.cancel')}
            </Button>
            <Button type="submit" disabled={!row || conflict !== null || isBackwards}>
              {t('timeline.move')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
