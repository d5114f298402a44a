import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { CaseRow } from './data.ts'
import classes from './moderation.module.css'
import type { Deciding } from './use-decisions.ts'

/** What the author asks, and the answer; it is given with words or not at all. */
export function Appeal({ row, deciding }: { row: CaseRow; deciding: Deciding }) {
  const { t } = useTerms()
  const [answer, setAnswer] = useState('')
  const send = (isUpheld: boolean) => void deciding.answerAppeal(row.id, isUpheld, answer.trim())
  const isReady = answer.trim() !== ''
  return (
    <div className={classes.appeal}>
      <p>
        <strong>{t('moderation.appeal', { name: row.authorName })}</strong> {row.appeal}
      </p>
      <TextInput
        label={t('moderation.answer')}
        value={answer}
        maxLength={500}
        onChange={event => setAnswer(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button disabled={!isReady} loading={deciding.busy === row.id} onClick={() => send(true)}>
          {t('moderation.uphold')}
        </Button>
        <Button variant="default" disabled={!isReady} onClick={() => send(false)}>
          {t('moderation.refuse')}
        </Button>
      </Group>
    </div>
  )
}
