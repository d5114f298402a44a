import { Button, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import classes from './compliance.module.css'
import { DataKeys } from './privacy/data-keys.tsx'
import { PersonPart } from './privacy/person-part.tsx'
import { Requests } from './privacy/requests.tsx'
import { Rules, Tidying } from './privacy/rules.tsx'

interface Hit {
  id: string
  title: string
  subtitle: string | null
}

const kinds = ['people.customer', 'children.child', 'children.contact', 'kernel.member', 'venues.guest']

/** One person at a time: all there is of them, what they agreed to, and forgetting them. */
export function PrivacyDesk() {
  const { t } = useTerms()
  const [kind, setKind] = useState(kinds[0]!)
  const [words, setWords] = useState('')
  const [person, setPerson] = useState<Hit>()
  const { data, error } = useQuery({
    queryKey: ['privacy-search', kind, words],
    enabled: words.trim().length > 1,
    queryFn: async ({ signal }) =>
      (await api.get<{ data: Hit[] }>('/v1/search', { query: { q: words, entities: kind }, signal })).data,
  })
  return (
    <Page title={t('compliance.privacy.title')} sentence={t('compliance.privacy.sentence')}>
      <section className={classes.section} aria-label={t('compliance.privacy.find')}>
        <h2>{t('compliance.privacy.find')}</h2>
        <search className={classes.filters}>
          <Select
            label={t('compliance.privacy.kind')}
            data={kinds.map(value => ({ value, label: t(`compliance.kind.${value}`) }))}
            value={kind}
            allowDeselect={false}
            onChange={value => {
              setKind(value ?? kinds[0]!)
              setPerson(undefined)
            }}
          />
          <TextInput
            label={t('compliance.privacy.words')}
            value={words}
            onChange={event => {
              setWords(event.currentTarget.value)
              setPerson(undefined)
            }}
          />
        </search>
        {error && <ProblemView error={error} isInline />}
        {!person && data?.length === 0 && <p>{t('compliance.privacy.nobody')}</p>}
        {!person && data && data.length > 0 && (
          <ul className={classes.list}>
            {data.map(hit => (
              <li key={hit.id} className={classes.row}>
                <span>
                  <strong>{hit.title}</strong> {hit.subtitle}
                </span>
                <Button variant="default" onClick={() => setPerson(hit)}>
                  {t('compliance.privacy.choose', { name: hit.title })}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {person && <PersonPart key={person.id} entity={kind} id={person.id} name={person.title} />}
      </section>
      <Requests />
      <Rules />
      <Tidying />
      <DataKeys />
    </Page>
  )
}
