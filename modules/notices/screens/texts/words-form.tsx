import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useSend } from '#ui/data/use-send.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { SendMe } from './send-me.tsx'
import classes from './texts.module.css'
import { type TextInFull, textsKey, type Words } from './types.ts'

interface WordsFormProps {
  text: TextInFull
  locale: string
  words: Words
}

export function WordsForm({ text, locale, words }: WordsFormProps) {
  const { t } = useTerms()
  const { can } = useSession()
  const [title, setTitle] = useState(words.title)
  const [body, setBody] = useState(words.body)
  const wish = { template: text.name, locale, title, body }
  const save = useSend(
    [textsKey],
    (given: typeof wish, key) => api.post('/v1/notice-wordings', given, { key }),
    () => toast(t('notices.templates.saved')),
  )
  const problems = save.error ? (asProblem(save.error).errors ?? []) : []
  const problemOf = (field: string) => problems.find(({ pointer }) => pointer === `/${field}`)?.message
  const mayNot = can('notices.wording.write') ? undefined : t('notices.templates.mayNot')
  const isSame = title === words.title && body === words.body
  return (
    <div className={classes.sides}>
      <form
        className={classes.form}
        onSubmit={event => {
          event.preventDefault()
          save.mutate(wish)
        }}
      >
        <TextInput
          label={t('notices.templates.subject')}
          value={title}
          dir="auto"
          required
          maxLength={300}
          readOnly={Boolean(mayNot)}
          error={problemOf('title')}
          onChange={event => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={t('notices.templates.body')}
          value={body}
          dir="auto"
          autosize
          minRows={6}
          maxRows={20}
          readOnly={Boolean(mayNot)}
          error={problemOf('body')}
          onChange={event => setBody(event.currentTarget.value)}
        />
        <p className={classes.names}>
          {text.variables.length ? t('notices.templates.names') : t('notices.templates.noNames')}{' '}
          {text.variables.map(name => (
            <code key={name}>{`{${name}}`}</code>
          ))}
        </p>
        <ActionButton
          reason={mayNot}
          disabled={isSame || !title.trim()}
          loading={save.isPending}
          onClick={() => save.mutate(wish)}
        >
          {t('notices.templates.save')}
        </ActionButton>
        <SendMe wish={wish} />
      </form>
      <PreviewPane wish={wish} />
    </div>
  )
}
