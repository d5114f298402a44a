import { IconTool } from '@tabler/icons-react'
import { memo } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { Bar } from './bar.tsx'
import { daysBetween } from './day.ts'
import { unplaced } from './draft.ts'
import type { Scale } from './geometry.ts'
import type { RowItem } from './layout.ts'
import classes from './timeline.module.css'
import type { BarStatus } from './types.ts'

interface RowProps {
  item: RowItem
  index: number
  scale: Scale
  headWidth: number
  laneHeight: number
  statuses: Record<string, BarStatus>
  /** Set when the focus stop is in this row: a bar's id, or 'head'. */
  stop: string | undefined
  heldId: string | undefined
}

/** Plain absolutely placed elements; the days are painted behind, so an empty row costs three nodes. */
export const Row = memo(function Row(props: RowProps) {
  const { item, scale, statuses, stop, heldId } = props
  const { row } = item
  return (
    // biome-ignore lint/a11y/useSemanticElements: placed by its own arithmetic, which a table row cannot be
    // biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus
    <div
      role="row"
      aria-rowindex={props.index}
      className={classes.row}
      data-unplaced={item.id === unplaced || undefined}
      style={{ insetBlockStart: item.top, blockSize: item.height }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      <div
        role="rowheader"
        tabIndex={stop === 'head' ? 0 : -1}
        className={classes.rowHead}
        data-row-head={item.id}
        style={{ inlineSize: props.headWidth }}
        title={row.detail ? `${row.label}, ${row.detail}` : row.label}
      >
        <span className={classes.rowName}>{row.label}</span>
        {row.detail && <span className={classes.rowDetail}>{row.detail}</span>}
      </div>
      <div role="presentation" className={classes.track} data-track={item.id}>
        {row.closedFrom && <Closed from={row.closedFrom} scale={scale} />}
        {item.bars.map(({ bar, lane }) => (
          <Bar
            key={bar.id}
            bar={bar}
            lane={lane}
            laneHeight={props.laneHeight}
            scale={scale}
            status={statuses[bar.status]!}
            isStop={stop === bar.id}
            isHeld={heldId === bar.id}
          />
        ))}
      </div>
    </div>
  )
})

function Closed({ from, scale }: { from: string; scale: Scale }) {
  const { t } = useTerms()
  const first = Math.max(0, daysBetween(scale.from, from))
  if (first >= scale.dayCount) return null
  return (
    <div className={classes.closed} style={{ insetInlineStart: first * scale.columnWidth }}>
      <IconTool size={14} aria-hidden />
      {t('timeline.closedShort')}
    </div>
  )
}
