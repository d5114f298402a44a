import { Button, NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { type ReportReason, reportReasons, type Subject } from '../../rules.ts'
import classes from './community.module.css'

/** Tells the moderators. What is reported stays where it is until they have decided. */
export function Report({ subject, subjectId }: { subject: Subject; subjectId: string }) {
  const { t } = useTerms()
  const { can } = useSession()
  const intend = useIntent()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState<ReportReason>('spam')
  const sending = useMutation({
    mutationFn: () => intend(key => api.post('/v1/reports', { subject, subjectId, reason }, { key })),
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    sending.mutate()
  }
  if (!can('community.report')) return null
  if (sending.isSuccess) return <output className={classes.told}>{t('guest.thread.reported')}</output>
  if (!isOpen)
    return (
      <button type="button" className={classes.quiet} onClick={() => setOpen(true)}>
        {t('guest.thread.report')}
      </button>
    )
  return (
    <form onSubmit={submit} className={classes.report}>
      <NativeSelect
        size="md"
        label={t('guest.thread.why')}
        value={reason}
        data={reportReasons.map(value => ({ value, label: t(`guest.report.${value}`) }))}
        onChange={event => setReason(event.currentTarget.value as ReportReason)}
      />
      {sending.error && <ProblemView error={sending.error} isInline />}
      <Button type="submit" size="md" variant="default" loading={sending.isPending}>
        {t('guest.thread.report')}
      </Button>
    </form>
  )
}
