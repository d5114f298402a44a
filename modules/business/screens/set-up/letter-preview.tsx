import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from './set-up.module.css'

interface Template {
  name: string
  title: string
}

interface Words {
  words: { locale: string; title: string; body: string }[]
}

/** How a letter will read, filled with examples. */
export function LetterPreview({ locale }: { locale: string }) {
  const { t } = useTerms()
  const { session, can } = useSession()
  const { act, isBusy } = useAct()
  const [chosen, setChosen] = useState<string>()
  const list = useQuery({
    queryKey: ['notices.wording', 'templates'],
    queryFn: ({ signal }) => api.get<{ data: Template[] }>('/v1/notice-templates', { signal }),
  })
  const template = chosen ?? list.data?.data[0]?.name
  const letter = useQuery({
    queryKey: ['notices.wording', 'letter', template, locale],
    enabled: template !== undefined,
    queryFn: async ({ signal }) => {
      const { words } = await api.get<Words>('/v1/notice-words', { query: { template }, signal })
      // A house in Greece (el-GR) writes as Greek is written.
      const spoken = [locale, locale.split('-', 1)[0], 'en']
      const own = spoken.flatMap(one => words.filter(each => each.locale === one))[0]
      if (!own) return null
      return api.post<{ subject: string; text: string }>('/v1/notice-previews', { template, ...own })
    },
  })
  async function sendMe({ subject, text }: { subject: string; text: string }) {
    // The name of the house stands below it anyway.
    const body = text.slice(0, text.lastIndexOf('\n\n— '))
    const message = { memberIds: [session.member.id], title: subject.slice(0, 200), body, isUrgent: true }
    await act(key => api.post('/v1/notices', message, { key }), { done: t('business.letters.sent') })
  }
  return (
    <section className={classes.block} aria-label={t('business.letters.title')}>
      <h3>{t('business.letters.title')}</h3>
      <Select
        label={t('business.letters.choose')}
        searchable
        allowDeselect={false}
        data={(list.data?.data ?? []).map(({ name, title }) => ({ value: name, label: title }))}
        value={template ?? null}
        onChange={name => setChosen(name ?? undefined)}
      />
      {letter.data && (
        <blockquote className={classes.letter}>
          <strong dir="auto">{letter.data.subject}</strong>
          <p dir="auto">{letter.data.text}</p>
        </blockquote>
      )}
      {letter.data && can('notices.notice.write') && (
        <Button
          variant="default"
          loading={isBusy}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => letter.data && void sendMe(letter.data)}
        >
          {t('business.letters.sendMe')}
        </Button>
      )}
      <Link to="/app/message-texts">{t('business.letters.change')}</Link>
    </section>
  )
}
