import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { type ReportReason, reportReasons } from '../../rules.ts'
import type { ReviewRow } from './data.ts'

/** A venue tells the moderators; the review stays until they have decided. */
export function ReportReview({ review }: { review: ReviewRow }) {
  const { t } = useTerms()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState<ReportReason>('not_a_visit')
  const [note, setNote] = useState('')

  async function send(event: FormEvent) {
    event.preventDefault()
    try {
      await api.post('/v1/reports', {
        subject: 'review',
        subjectId: review.id,
        reason,
        note: note.trim() || null,
      })
      toast(t('reviews.reported'))
      setOpen(false)
    } catch (error) {
      toast(asProblem(error).message, { tone: 'problem' })
    }
  }
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {t('reviews.report')}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('reviews.report')}>
        <form onSubmit={event => void send(event)}>
          <p>{t('reviews.reportWhat')}</p>
          <NativeSelect
            label={t('moderation.why')}
            value={reason}
            data={reportReasons.map(each => ({ value: each, label: t(`moderation.reason.${each}`) }))}
            onChange={event => setReason(event.currentTarget.value as ReportReason)}
          />
          <TextInput
            mt="sm"
            label={t('reviews.reportNote')}
            value={note}
            maxLength={500}
            onChange={event => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs" mt="md">
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('action.cancel')}
            </Button>
            <Button type="submit">{t('reviews.sendReport')}</Button>
          </Group>
        </form>
      </Modal>
    </>
  )
}
