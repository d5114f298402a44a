import { Button, Select } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { History } from './history.tsx'
import classes from './texts.module.css'
import { type TextInFull, textsKey, wordsIn } from './types.ts'
import { WordsForm } from './words-form.tsx'

const languages = ['en', 'es', 'fr', 'el', 'ar']

/** One message in one language: the words that count, how they will read, and what they were before. */
export function TextEditor({ name, onBack }: { name: string; onBack: () => void }) {
  const { t } = useTerms()
  const { session } = useSession()
  const [locale, setLocale] = useState(session.tenant.locale?.slice(0, 2) ?? 'en')
  const { data, error, refetch } = useQuery({
    queryKey: [...textsKey, name],
    queryFn: ({ signal }) => api.get<TextInFull>('/v1/notice-words', { query: { template: name }, signal }),
  })
  const names = new Intl.DisplayNames([session.tenant.locale ?? 'en'], { type: 'language' })
  const choices = [...new Set([...languages, locale, ...(data?.words.map(one => one.locale) ?? [])])]
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={6} height={56} />
  const words = wordsIn(data, locale)
  return (
    <div className={classes.editor}>
      <div className={classes.head}>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} className="flip-rtl" />}
          onClick={onBack}
        >
          {t('notices.templates.back')}
        </Button>
        <Select
          label={t('notices.templates.language')}
          value={locale}
          allowDeselect={false}
          onChange={next => next && setLocale(next)}
          data={choices.map(value => ({ value, label: names.of(value) ?? value }))}
        />
      </div>
      <WordsForm key={`${locale} ${words.title} ${words.body}`} text={data} locale={locale} words={words} />
      <History text={data} locale={locale} />
    </div>
  )
}
