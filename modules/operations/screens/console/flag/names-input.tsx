import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import { MultiSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { List } from './draft.ts'

interface Choice {
  list: List
  value: string
  label: string
}

interface Props {
  list: List
  value: string[]
  error?: string | undefined
  onChange: (names: string[]) => void
}

const typedMs = 250

/** Businesses, people, roles or plans that a rule is for: found by what they are called. */
export function NamesInput({ list, value, error, onChange }: Props) {
  const { t } = useTerms()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(list === 'roles' || list === 'plans' ? '' : typed, typedMs)
  const users = list === 'users' ? value.join(',') : ''
  const { data } = useQuery({
    queryKey: ['console', 'flag-choices', q, users],
    queryFn: ({ signal }) =>
      api.get<{ data: Choice[] }>('/v1/console/flag-choices', { query: { q, users }, signal }),
    placeholderData: keepPreviousData,
  })
  const found = data?.data.filter(one => one.list === list) ?? []
  const unknown = value.filter(name => !found.some(one => one.value === name))
  return (
    <MultiSelect
      label={t(`operations.flags.${list}`)}
      placeholder={value.length === 0 ? t('operations.flags.anyone') : ''}
      data={[...found, ...unknown.map(name => ({ value: name, label: name }))]}
      value={value}
      error={error}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={t('operations.flags.nobodyFound')}
      onChange={onChange}
    />
  )
}
