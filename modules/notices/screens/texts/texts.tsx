import { Badge, TextInput, UnstyledButton } from '@mantine/core'
import { IconMessage2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import classes from '../messages/messages.module.css'
import { useTopicName } from '../topic-name.ts'
import { TextEditor } from './text-editor.tsx'
import { type Text, textsKey } from './types.ts'

/** Every message there is, by what it is about; and one of them opened. */
export function MessageTexts() {
  const { t } = useTerms()
  const { name } = useSearch({ strict: false }) as { name?: string }
  const navigate = useNavigate()
  const open = (next: string | undefined) => void navigate({ to: '.', search: { name: next } } as never)
  const { data, error, refetch } = useQuery({
    queryKey: textsKey,
    queryFn: ({ signal }) => api.get<{ data: Text[] }>('/v1/notice-templates', { signal }),
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonPage />
  return (
    <Page title={t('notices.templates.title')} sentence={t('notices.templates.sentence')}>
      {name ? (
        <TextEditor key={name} name={name} onBack={() => open(undefined)} />
      ) : (
        <TextList texts={data.data} onOpen={open} />
      )}
    </Page>
  )
}

function TextList({ texts, onOpen }: { texts: Text[]; onOpen: (name: string) => void }) {
  const { t } = useTerms()
  const nameOf = useTopicName()
  const [wanted, setWanted] = useState('')
  const has = (text: string) => text.toLowerCase().includes(wanted.trim().toLowerCase())
  const found = texts.filter(({ title, topic, name }) => has(`${title} ${nameOf(topic)} ${name}`))
  return (
    <div className={classes.stack}>
      <TextInput
        label={t('notices.templates.find')}
        value={wanted}
        onChange={event => setWanted(event.currentTarget.value)}
      />
      {found.length === 0 && <Empty icon={IconMessage2} sentence={t('notices.templates.none')} />}
      {found.length > 0 && (
        <ul className={classes.list}>
          {found.map(({ name, title, topic, languages, isOwn }) => (
            <li key={name}>
              <UnstyledButton className={classes.row} onClick={() => onOpen(name)}>
                <span className={classes.what}>
                  <strong>{title}</strong>
                  <span className={classes.quiet}>
                    {nameOf(topic)} · {languages.join(', ')}
                  </span>
                </span>
                {isOwn && <Badge variant="light">{t('notices.templates.own')}</Badge>}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
