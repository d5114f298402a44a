import type { ComponentType, ReactNode } from 'react'
import classes from './feedback.module.css'

interface EmptyProps {
  icon: ComponentType<{ size?: number; stroke?: number }>
  /** What will be here, in one sentence. */
  sentence: string
  /** The one thing to do. */
  action?: ReactNode
}

export function Empty({ icon: Icon, sentence, action }: EmptyProps) {
  return (
    <div className={classes.empty}>
      <span className={classes.emptyIcon} aria-hidden>
        <Icon size={28} stroke={1.5} />
      </span>
      <p>{sentence}</p>
      {action}
    </div>
  )
}
