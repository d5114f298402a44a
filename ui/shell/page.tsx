import { type ReactNode, useEffect } from 'react'
import classes from './page.module.css'

interface PageProps {
  title: string
  /** One sentence or a count under the title. */
  sentence?: ReactNode
  /** The one primary action; it moves under the thumb on phones. */
  action?: ReactNode
  /** Quiet actions beside it. */
  more?: ReactNode
  /** The screen manages its own scrolling and wants all the height. */
  isFull?: boolean
  children: ReactNode
}

export function Page({ title, sentence, action, more, isFull, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Mainstay`
  }, [title])
  return (
    <div className={classes.page} data-full={isFull || undefined}>
      <header className={classes.header}>
        <div className={classes.words}>
          <h1 id="page-title" tabIndex={-1}>
            {title}
          </h1>
          {sentence && <p>{sentence}</p>}
        </div>
        {more && <div className={classes.more}>{more}</div>}
        {action && <div className={classes.action}>{action}</div>}
      </header>
      <div className={classes.body}>{children}</div>
    </div>
  )
}
