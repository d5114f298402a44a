import { Button, Menu } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { dayOf } from './data.ts'
import type { Writing } from './log-dialog.tsx'
import classes from './room.module.css'
import type { RoomState } from './use-room.ts'

export type Opened = Writing | 'move' | 'release'

interface Props {
  room: RoomState
  onOpen: (what: Opened) => void
  onArrive: () => void
}

/** What can be done with those who are ticked; a button that cannot be pressed says so by being grey. */
export function ActionBar({ room, onOpen, onArrive }: Props) {
  const { t } = useTerms()
  const { can } = useSession()
  const { chosen } = room
  const ids = chosen.map(({ dependantId }) => dependantId)
  const areHere = chosen.length > 0 && chosen.every(face => face.isHere)
  const areAway = chosen.length > 0 && chosen.every(face => !face.isHere && !face.elsewhereId)
  const mayWrite = can('daybook.entry.write') && chosen.length > 0 && !room.isBusy
  const mayMove = can('presence.segment.operate') && areHere && !room.isBusy
  const areAsleep = chosen.length > 0 && ids.every(id => dayOf(room.entries, id).asleep)
  const nap = () =>
    areAsleep
      ? room.send('/v1/nap-ends', { dependantIds: ids }, t('daybook.woke', { count: ids.length }))
      : room.send(
          '/v1/day-logs',
          { dependantIds: ids, kind: 'nap' },
          t('daybook.sleeps', { count: ids.length }),
        )
  const nappy = () =>
    room.send(
      '/v1/day-logs',
      { dependantIds: ids, kind: 'nappy' },
      t('daybook.written', { count: ids.length }),
    )

  return (
    <div className={classes.bar}>
      <div className={classes.count}>
        <output>{t('daybook.ticked', { count: chosen.length })}</output>
        <Button variant="subtle" onClick={chosen.length ? room.clear : room.tickAllHere}>
          {t(chosen.length ? 'daybook.tickNone' : 'daybook.tickAll')}
        </Button>
      </div>
      <div className={classes.buttons}>
        {areAway && (
          <Button disabled={!can('presence.segment.operate') || room.isBusy} onClick={onArrive}>
            {t('daybook.arrived')}
          </Button>
        )}
        <Button variant={areAway ? 'default' : 'filled'} disabled={!mayWrite} onClick={() => onOpen('meal')}>
          {t('daybook.kind.meal')}
        </Button>
        <Button variant="default" disabled={!mayWrite || !areHere} onClick={() => void nap()}>
          {t(areAsleep ? 'daybook.wake' : 'daybook.kind.nap')}
        </Button>
        <Button variant="default" disabled={!mayWrite} onClick={() => onOpen('note')}>
          {t('daybook.kind.note')}
        </Button>
        <Button variant="default" disabled={!mayWrite} onClick={() => onOpen('photo')}>
          {t('daybook.kind.photo')}
        </Button>
        <Menu position="top-end">
          <Menu.Target>
            <Button variant="default" disabled={chosen.length === 0}>
              {t('daybook.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={!mayWrite} onClick={() => onOpen('activity')}>
              {t('daybook.kind.activity')}
            </Menu.Item>
            <Menu.Item disabled={!mayWrite} onClick={() => void nappy()}>
              {t('daybook.kind.nappy')}
            </Menu.Item>
            <Menu.Item disabled={!mayMove} onClick={() => onOpen('move')}>
              {t('daybook.move.title')}
            </Menu.Item>
            <Menu.Item
              disabled={!areHere || chosen.length !== 1 || !can('presence.release.operate')}
              onClick={() => onOpen('release')}
            >
              {t('daybook.release.go')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </div>
  )
}
