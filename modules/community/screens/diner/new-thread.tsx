import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './community.module.css'
import { threadsQuery } from './data.ts'

export function NewThread({ areaId, onDone }: { areaId: string; onDone: () => void }) {
  const { t } = useTerms()
  const client = useQueryClient()
  const intend = useIntent()
  const [title, setTitle] = useState('')
  const [body, setBody] = useState('')
  const posting = useMutation({
    mutationFn: () => intend(key => api.post('/v1/threads', { areaId, title, body }, { key })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: threadsQuery(areaId).queryKey })
      toast(t('guest.thread.posted'))
      onDone()
    },
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    posting.mutate()
  }
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        size="md"
        label={t('guest.thread.subject')}
        required
        minLength={3}
        maxLength={150}
        value={title}
        onChange={event => setTitle(event.currentTarget.value)}
      />
      <Textarea
        size="md"
        label={t('guest.thread.words')}
        required
        autosize
        minRows={3}
        maxLength={4000}
        value={body}
        onChange={event => setBody(event.currentTarget.value)}
      />
      {posting.error && <ProblemView error={posting.error} isInline />}
      <Group grow>
        <Button size="md" variant="default" onClick={onDone}>
          {t('action.cancel')}
        </Button>
        <Button size="md" type="submit" loading={posting.isPending}>
          {t('guest.thread.post')}
        </Button>
      </Group>
    </form>
  )
}
