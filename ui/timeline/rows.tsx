import type { VirtualItem } from '@tanstack/react-virtual'
import type { GroupItem } from './layout.ts'
import type { Stop } from './navigate.ts'
import { Row } from './row.tsx'
import classes from './timeline.module.css'
import type { BarStatus } from './types.ts'
import type { Chart } from './use-chart.ts'

interface RowsProps {
  chart: Chart
  statuses: Record<string, BarStatus>
  drawn: VirtualItem[]
  stop: Stop | null
  heldId: string | undefined
}

export function Rows({ chart, statuses, drawn, stop, heldId }: RowsProps) {
  return drawn.map(({ index, key }) => {
    const item = chart.items[index]
    if (!item) return null
    if (item.kind === 'group') return <Group key={key} item={item} index={index + 2} />
    return (
      <Row
        key={key}
        item={item}
        index={index + 2}
        scale={chart.scale}
        headWidth={chart.headWidth}
        laneHeight={chart.laneHeight}
        statuses={statuses}
        stop={stop?.rowId === item.id ? (stop.barId ?? 'head') : undefined}
        heldId={item.bars.some(entry => entry.bar.id === heldId) ? heldId : undefined}
      />
    )
  })
}

function Group({ item, index }: { item: GroupItem; index: number }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: drawn, not a table
    // biome-ignore lint/a11y/useFocusableInteractive: a heading
    <div
      role="row"
      aria-rowindex={index}
      className={classes.group}
      style={{ insetBlockStart: item.top, blockSize: item.height }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: drawn, not a table */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a heading */}
      <div role="rowheader" className={classes.groupName}>
        {item.label} <span className={classes.groupCount}>{item.rowCount}</span>
      </div>
    </div>
  )
}
