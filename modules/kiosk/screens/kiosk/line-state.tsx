import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import type { Line } from '../offline/use-line.ts'
import classes from './kiosk.module.css'

/** Whether what is done here is heard; nothing while all is well. */
export function LineState({ line: { isReached, isSignedOut, waiting } }: { line: Line }) {
  const { t } = useTerms()
  if (isReached && !isSignedOut && waiting === 0) return null
  const word = isSignedOut ? 'signedOut' : isReached ? 'telling' : 'offline'
  return (
    <footer className={classes.line}>
      <Status tone={isSignedOut ? 'blocked' : isReached ? 'waiting' : 'attention'}>
        {t(`kiosk.line.${word}`, { count: waiting })}
      </Status>
    </footer>
  )
}
