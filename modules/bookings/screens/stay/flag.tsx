import { IconAlertTriangleFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './stay.module.css'

/** What can hurt or cost money: first on the screen, in words, never by colour alone. */
export function Flag({ children }: { children: ReactNode }) {
  return (
    <div className={classes.flag}>
      <IconAlertTriangleFilled size={16} aria-hidden />
      <span>{children}</span>
    </div>
  )
}
