import { Button, Text, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { GuestPage } from '#modules/venues/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { Subject } from '../../rules.ts'
import classes from './community.module.css'
import { conversationQuery, type Said } from './data.ts'
import { Report } from './report.tsx'

/** One thread: what was asked, what was answered, and a place to answer. */
export function Thread() {
  const { t } = useTerms()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useQuery(conversationQuery(id))
  return (
    <GuestPage title={data?.title ?? t('guest.thread.title')} back="threads">
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={4} height={72} />}
      {data && (
        <>
          <ul className={classes.list}>
            <Words said={data} subject="thread" />
            {data.data.map(post => (
              <Words key={post.id} said={post} subject="post" />
            ))}
          </ul>
          <Reply id={id} />
        </>
      )}
    </GuestPage>
  )
}

function Words({ said, subject }: { said: Said; subject: Subject }) {
  const { t } = useTerms()
  const formats = useFormats()
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b>
          {said.authorName}
          {said.isSeatedHere && <span className={classes.label}>{t('guest.thread.satThere')}</span>}
        </b>
        <Text c="dimmed" size="sm">
          {formats.instant(said.createdAt)}
        </Text>
      </div>
      <p>{said.body}</p>
      <Report subject={subject} subjectId={said.id} />
    </li>
  )
}

function Reply({ id }: { id: string }) {
  const { t } = useTerms()
  const client = useQueryClient()
  const intend = useIntent()
  const [body, setBody] = useState('')
  const replying = useMutation({
    mutationFn: () => intend(key => api.post(`/v1/threads/${id}/posts`, { body }, { key })),
    onSuccess: async () => {
      setBody('')
      await client.invalidateQueries({ queryKey: conversationQuery(id).queryKey })
    },
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    replying.mutate()
  }
  return (
    <form onSubmit={submit} className={classes.form} style={{ marginBlockStart: '1rem' }}>
      <Textarea
        size="md"
        label={t('guest.thread.reply')}
        required
        autosize
        minRows={2}
        maxLength={4000}
        value={body}
        onChange={event => setBody(event.currentTarget.value)}
      />
      {replying.error && <ProblemView error={replying.error} isInline />}
      <Button size="md" type="submit" loading={replying.isPending} disabled={!body.trim()}>
        {t('guest.thread.post')}
      </Button>
    </form>
  )
}
