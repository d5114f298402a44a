import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './notices.module.css'
import type { Reach } from './use-wishes.ts'

/** One's own night; saved when both ends are given, or neither. */
export function QuietHours({ reach, onSet }: { reach: Reach; onSet: (reach: Reach) => void }) {
  const { t } = useTerms()
  const [from, setFrom] = useState(reach.quietFrom ?? '')
  const [until, setUntil] = useState(reach.quietUntil ?? '')
  const save = () => {
    const next = { ...reach, quietFrom: from || null, quietUntil: until || null }
    const isHalf = Boolean(from) !== Boolean(until)
    if (isHalf || (next.quietFrom === reach.quietFrom && next.quietUntil === reach.quietUntil)) return
    onSet(next)
  }
  return (
    <fieldset className={classes.quietHours} onBlur={save}>
      <legend>{t('notices.quiet')}</legend>
      <p>{t('notices.quietWhy')}</p>
      <TextInput
        type="time"
        label={t('notices.quietFrom')}
        value={from}
        onChange={event => setFrom(event.currentTarget.value)}
      />
      <TextInput
        type="time"
        label={t('notices.quietUntil')}
        value={until}
        onChange={event => setUntil(event.currentTarget.value)}
      />
    </fieldset>
  )
}
