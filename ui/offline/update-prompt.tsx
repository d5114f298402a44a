import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { startWorker } from './app-worker.ts'
import classes from './offline.module.css'

// The first screen comes first.
const quietMilliseconds = 4_000

/** Makes the app open without a line, and offers a new version when there is one. */
export function UpdatePrompt({ scope, onReady }: { scope: string; onReady?: () => void }) {
  const { t } = useTerms()
  const [take, setTake] = useState<() => void>()
  // The worker before finishes what it is at first.
  const [isTaking, setTaking] = useState(false)
  const ready = useRef(onReady)
  ready.current = onReady
  useEffect(() => {
    // A browser that refuses (private window, no TLS) still works with a line.
    const start = () =>
      void startWorker(scope, next => setTake(() => next))
        .then(isThere => isThere && ready.current?.())
        .catch(() => undefined)
    const timer = setTimeout(start, quietMilliseconds)
    return () => clearTimeout(timer)
  }, [scope])
  if (!take) return null
  return (
    <output className={classes.update}>
      {t('offline.update.ready')}
      <Button
        size="compact-md"
        loading={isTaking}
        onClick={() => {
          setTaking(true)
          take()
        }}
      >
        {t('offline.update.reload')}
      </Button>
    </output>
  )
}
