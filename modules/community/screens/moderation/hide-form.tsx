import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { type ReportReason, reportReasons } from '../../rules.ts'
import classes from './moderation.module.css'

interface HideFormProps {
  /** What most reports say. */
  suggested: ReportReason
  isBusy: boolean
  onHide: (reason: ReportReason, note: string) => void
  onCancel: () => void
}

/** Nothing is hidden without a reason that its author reads. */
export function HideForm({ suggested, isBusy, onHide, onCancel }: HideFormProps) {
  const { t } = useTerms()
  const [reason, setReason] = useState<ReportReason>(suggested)
  const [note, setNote] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    onHide(reason, note.trim())
  }
  return (
    <form className={classes.hide} onSubmit={submit}>
      <NativeSelect
        label={t('moderation.why')}
        value={reason}
        data={reportReasons.map(each => ({ value: each, label: t(`moderation.reason.${each}`) }))}
        onChange={event => setReason(event.currentTarget.value as ReportReason)}
      />
      <TextInput
        label={t('moderation.note')}
        value={note}
        maxLength={500}
        data-autofocus
        onChange={event => setNote(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" color="red" loading={isBusy}>
          {t('moderation.hide')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </Group>
    </form>
  )
}
