import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { memo } from 'react'
import { toneColour } from '../theme/tone.ts'
import classes from './bar.module.css'
import { barBox, type Scale } from './geometry.ts'
import tones from './tones.module.css'
import type { BarStatus, TimelineBar } from './types.ts'

interface BarProps {
  bar: TimelineBar
  lane: number
  laneHeight: number
  scale: Scale
  status: BarStatus
  isStop: boolean
  isHeld: boolean
}

// Below these widths the words would only be cut off; the icon, the colour and the spoken label remain.
const roomForDetail = 110
const roomForWord = 210

export const Bar = memo(function Bar({ bar, lane, laneHeight, scale, status, isStop, isHeld }: BarProps) {
  const box = barBox(scale, bar.from, bar.to)
  if (!box) return null
  const Icon = status.icon
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of thousands of cells is drawn, not a table
    <div
      role="gridcell"
      tabIndex={isStop ? 0 : -1}
      aria-label={bar.spoken}
      title={bar.spoken}
      className={`${classes.bar} ${tones.toned}`}
      data-bar={bar.id}
      data-colour={toneColour[status.tone]}
      data-cut-start={box.cutStart || undefined}
      data-cut-end={box.cutEnd || undefined}
      data-fixed={!bar.movable || undefined}
      data-held={isHeld || undefined}
      data-fresh={bar.fresh || undefined}
      style={{
        insetInlineStart: box.x,
        inlineSize: Math.max(box.width - 2, 8),
        insetBlockStart: 3 + lane * laneHeight,
        blockSize: laneHeight - 4,
      }}
    >
      {bar.alert && (
        <span className={classes.alert}>
          <IconAlertTriangleFilled size={14} aria-hidden />
        </span>
      )}
      <span className={classes.icon}>
        <Icon size={14} aria-hidden />
      </span>
      <span className={classes.title} dir="auto">
        {bar.title}
      </span>
      {bar.detail && box.width > roomForDetail && (
        <span className={classes.detail} dir="auto">
          {bar.detail}
        </span>
      )}
      {box.width > roomForWord && <span className={classes.word}>{status.word}</span>}
      {bar.startMovable && !box.cutStart && <span className={classes.edge} data-edge="start" />}
      {bar.endMovable && !box.cutEnd && <span className={classes.edge} data-edge="end" />}
    </div>
  )
})
