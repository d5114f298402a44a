import { Button, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { disputeDays } from '../../../rules.ts'
import { mineQuery, type OwnStrike } from '../data.ts'
import { usePlace } from '../frame/use-place.ts'
import classes from './mine.module.css'

/** A no-show that counts against the guest, and the way to say that it was none. */
export function StrikeNote({ strike }: { strike: OwnStrike }) {
  const { t } = useTerms()
  return (
    <section className={`${classes.card} ${classes.part}`} aria-label={t('guest.strike.title')}>
      <b>{t('guest.strike.title')}</b>
      <Text>{t(`guest.strike.${strike.status}`, { days: disputeDays })}</Text>
      {strike.status === 'standing' && <Dispute strike={strike} />}
    </section>
  )
}

function Dispute({ strike }: { strike: OwnStrike }) {
  const { t } = useTerms()
  const { slug } = usePlace()
  const client = useQueryClient()
  const intend = useIntent()
  const [dispute, setDispute] = useState('')
  const sending = useMutation({
    mutationFn: () => intend(key => api.post(`/v1/strikes/${strike.id}/dispute`, { dispute }, { key })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: mineQuery(slug).queryKey })
      toast(t('guest.strike.sent'))
    },
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    sending.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Textarea
        label={t('guest.strike.why')}
        autosize
        minRows={2}
        required
        maxLength={2000}
        value={dispute}
        onChange={event => setDispute(event.currentTarget.value)}
      />
      {sending.error && <ProblemView error={sending.error} isInline />}
      <Button
        type="submit"
        size="md"
        fullWidth
        mt="sm"
        loading={sending.isPending}
        disabled={!dispute.trim()}
      >
        {t('guest.strike.send')}
      </Button>
    </form>
  )
}
