import { IconArrowsMove, IconBan } from '@tabler/icons-react'
import classes from './bar.module.css'
import type { Draft } from './draft.ts'
import { barBox, type Scale } from './geometry.ts'
import type { RowItem } from './layout.ts'

interface GhostProps {
  draft: Draft
  row: RowItem
  scale: Scale
  headWidth: number
  laneHeight: number
  title: string
  sentence: string
}

/** What the change would look like, with the reason against it at the spot where it would happen. */
export function Ghost({ draft, row, scale, headWidth, laneHeight, title, sentence }: GhostProps) {
  const box = barBox(scale, draft.change.from, draft.change.to)
  if (!box) return null
  const isRefused = draft.conflict !== null
  const Icon = isRefused ? IconBan : IconArrowsMove
  return (
    <div
      className={classes.ghost}
      data-conflict={isRefused || undefined}
      style={{
        insetInlineStart: headWidth + box.x,
        inlineSize: Math.max(box.width - 2, 8),
        insetBlockStart: row.top + 2,
        blockSize: laneHeight - 2,
      }}
    >
      <span className={classes.title}>{title}</span>
      <span className={classes.say}>
        <Icon size={14} aria-hidden />
        {sentence}
      </span>
    </div>
  )
}
