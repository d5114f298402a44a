import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { Backdrop } from './backdrop.tsx'
import barClasses from './bar.module.css'
import type { Day } from './day.ts'
import { type Draft, unplaced } from './draft.ts'
import { Ghost } from './ghost.tsx'
import { changeOf } from './grip.ts'
import { Header } from './header.tsx'
import { Legend } from './legend.tsx'
import { Notice, type SpotNotice } from './notice.tsx'
import { Rows } from './rows.tsx'
import classes from './timeline.module.css'
import type { BarStatus, Change, DayFact, TimelineBar, TimelineRow } from './types.ts'
import { headHeight, useChart } from './use-chart.ts'
import { useDraft } from './use-draft.ts'
import { useDrag } from './use-drag.ts'
import { useFocus } from './use-focus.ts'
import { useKeys } from './use-keys.ts'
import { useTimelineWords } from './words.ts'

export interface TimelineProps {
  label: string
  cornerLabel: string
  unplacedLabel: string
  rows: TimelineRow[]
  bars: TimelineBar[]
  statuses: Record<string, BarStatus>
  facts: Map<Day, DayFact>
  from: Day
  dayCount: number
  today: Day
  notice?: SpotNotice | null
  onOpen: (barId: string) => void
  onMoveTo: (barId: string) => void
  onChange: (change: Change) => void
  onRefused: (draft: Draft) => void
  onCreate?: (change: Change) => void
  onRowChosen?: (rowId: string) => void
}

export function Timeline(props: TimelineProps) {
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>()
  const scroller = useRef<HTMLDivElement>(null)
  const mergedRef = useMergedRef(scroller, sizeRef)
  const { bars, statuses } = props
  const words = useTimelineWords()
  const chart = useChart({ ...props, width })
  const { items, headWidth, laneHeight, columnWidth, scale } = chart
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: index => items[index]?.height ?? 37,
    getItemKey: index => items[index]?.id ?? index,
    scrollPaddingStart: headHeight,
    overscan: 6,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: new heights are only asked for after a measure
  useEffect(() => virtual.measure(), [items, virtual])
  const drafting = useDraft({ ...props, chart, words })
  const focus = useFocus(scroller, chart, virtual)
  const onKeyDown = useKeys({
    ...props,
    chart,
    stop: focus.stop,
    goTo: focus.goTo,
    follow: focus.follow,
    drafting,
  })
  const drag = useDrag({
    scroller,
    offsets: { head: headWidth, top: headHeight },
    bars: chart.barsById,
    onDrag: (grip, point) => drafting.show(changeOf(grip, point, scale, items), 'pointer'),
    onDrop: drafting.commit,
    onCancel: drafting.cancel,
  })
  const { wasDrag, ...pointer } = drag
  const draft = drafting.draft
  const draftRow = items.find(item => item.kind === 'row' && item.id === (draft?.change.rowId ?? unplaced))
  const heldId = draft?.change.barId ?? undefined

  const shownStatuses = useMemo(
    () => [...new Set(bars.map(bar => bar.status))].sort().flatMap(status => statuses[status] ?? []),
    [bars, statuses],
  )

  function onClick(event: React.MouseEvent) {
    if (wasDrag()) return
    const target = event.target as Element
    const barId = target.closest<HTMLElement>('[data-bar]')?.dataset.bar
    const rowId = target.closest<HTMLElement>('[data-row-head]')?.dataset.rowHead
    if (barId) {
      focus.choose({ rowId: chart.barsById.get(barId)?.rowId ?? unplaced, barId })
      props.onOpen(barId)
    } else if (rowId) props.onRowChosen?.(rowId)
  }

  return (
    <div className={classes.frame}>
      <div
        ref={mergedRef}
        className={classes.scroller}
        data-dragging={draft?.by === 'pointer' || undefined}
        {...pointer}
      >
        <div className={classes.content} style={{ inlineSize: headWidth + columnWidth * props.dayCount }}>
          {/* biome-ignore lint/a11y/useSemanticElements: drawn, not a table */}
          <div
            role="grid"
            aria-label={props.label}
            aria-rowcount={items.length + 1}
            aria-colcount={props.dayCount + 1}
            onKeyDown={onKeyDown}
            onClick={onClick}
          >
            <Header
              days={chart.days}
              today={props.today}
              weekend={chart.weekend}
              words={words.days}
              facts={props.facts}
              cornerLabel={props.cornerLabel}
              headWidth={headWidth}
              columnWidth={columnWidth}
              height={headHeight}
            />
            <div role="presentation" className={classes.body} style={{ blockSize: chart.height }}>
              <Backdrop
                days={chart.days}
                today={props.today}
                weekend={chart.weekend}
                headWidth={headWidth}
                columnWidth={columnWidth}
              />
              <Rows
                chart={chart}
                statuses={props.statuses}
                drawn={virtual.getVirtualItems()}
                stop={focus.stop}
                heldId={heldId}
              />
            </div>
          </div>
          <div className={barClasses.overlay} style={{ insetBlockStart: headHeight }}>
            {draft && draftRow?.kind === 'row' && (
              <Ghost
                draft={draft}
                row={draftRow}
                scale={scale}
                headWidth={headWidth}
                laneHeight={laneHeight}
                title={chart.barsById.get(heldId ?? '')?.title ?? words.t('timeline.new')}
                sentence={words.draft(draft, draftRow.row.label)}
              />
            )}
            {props.notice && <Notice notice={props.notice} chart={chart} />}
          </div>
        </div>
      </div>
      <Legend statuses={shownStatuses} />
    </div>
  )
}
