import { UnstyledButton } from '@mantine/core'
import { IconArmchair } from '@tabler/icons-react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { EmptyList } from '#ui/table/empty-list.tsx'
import type { DayBook } from './data.ts'
import classes from './floor.module.css'
import { type TableNow, tablesNow } from './table-state.ts'

interface FloorPlanProps {
  book: DayBook
  onOpen: (reservationId: string) => void
  onSeat: (tableId: string) => void
}

/** Every table as it stands now; an empty one seats whoever is in the door. */
export function FloorPlan({ book, onOpen, onSeat }: FloorPlanProps) {
  const { t } = useTerms()
  const noun = useEntity('venues.guest_table')
  const tables = tablesNow(book)
  if (!tables.length)
    return <EmptyList entity={noun} icon={IconArmchair} sentence={t('venues.host.noTables')} />
  const floors = book.floors.length ? book.floors : [{ id: null, name: '' }]
  const known = new Set(book.floors.map(({ id }) => id))
  return (
    <div className={classes.floors}>
      {floors.map((floor, n) => {
        const own = tables.filter(({ table }) =>
          n === 0
            ? !table.floorId || table.floorId === floor.id || !known.has(table.floorId)
            : table.floorId === floor.id,
        )
        const isPlaced = own.some(({ table }) => table.leftTenths > 0 || table.topTenths > 0)
        return (
          <section key={floor.id} aria-label={floor.name || t('venues.host.view.floor')}>
            {floor.name && <h2 className={classes.floorName}>{floor.name}</h2>}
            <div className={isPlaced ? classes.plan : classes.grid}>
              {own.map(now => (
                <TableTile key={now.table.id} now={now} isPlaced={isPlaced} onOpen={onOpen} onSeat={onSeat} />
              ))}
            </div>
          </section>
        )
      })}
    </div>
  )
}

interface TileProps extends Pick<FloorPlanProps, 'onOpen' | 'onSeat'> {
  now: TableNow
  isPlaced: boolean
}

function TableTile({ now: { table, state, entry }, isPlaced, onOpen, onSeat }: TileProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const isTaken = state !== 'free'
  const says = t(`venues.host.tableState.${state}`, { time: entry ? formats.time(entry.startsAt) : '' })
  return (
    <UnstyledButton
      className={classes.table}
      data-state={state}
      data-shape={table.shape}
      style={
        isPlaced
          ? { insetInlineStart: `${table.leftTenths / 10}%`, top: `${table.topTenths / 10}%` }
          : undefined
      }
      aria-label={`${t('venues.host.table', { table: table.name })}, ${says}${isTaken && entry ? `, ${entry.guestName}` : ''}`}
      onClick={() => (isTaken && entry ? onOpen(entry.id) : onSeat(table.id))}
    >
      <b>{table.name}</b>
      <span className="tabular">
        {isTaken && entry ? `${entry.partySize}/${table.maxSeats}` : table.maxSeats}
      </span>
      <span className={classes.says}>{isTaken && entry ? entry.guestName : says}</span>
      {isTaken && <span className={classes.says}>{says}</span>}
    </UnstyledButton>
  )
}
