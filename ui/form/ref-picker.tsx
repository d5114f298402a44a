import { Loader, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useEntity } from '../data/meta-provider.tsx'
import { useRow, useShortList } from '../data/rows.ts'
import { useTitle } from '../data/use-title.ts'
import { useTerms } from '../i18n/use-terms.ts'
import type { Row } from '../meta.ts'
import type { SharedInputProps } from './shared-props.ts'

interface RefPickerProps extends SharedInputProps {
  target: string
  value: string
  onChange: (id: string | null) => void
  isOptional: boolean
  /** Narrows the choice, for instance to the rooms of one location. */
  query?: Record<string, string>
}

const typingMilliseconds = 150

function optionsOf(rows: (Row | undefined)[], titleOf: (row: Row) => string) {
  const known = new Map(rows.flatMap(row => (row ? [[row.id, row] as const] : [])))
  return [...known.values()].map(row => ({ value: row.id, label: titleOf(row) || row.id }))
}

/** Finds a record by typing part of it; the first fifty are there without typing. */
export function RefPicker({ target, value, onChange, isOptional, query, ...shared }: RefPickerProps) {
  const { t } = useTerms()
  const entity = useEntity(target)
  const title = useTitle()
  const titleOf = (row: Row) => title(entity, row)
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [settled] = useDebouncedValue(typed, typingMilliseconds)
  const found = useShortList(entity, { sort: entity.titleField, q: settled, ...query }, isOpen)
  const inList = found.data?.data.some(row => row.id === value)
  const chosen = useRow(entity, value, undefined, value !== '' && !inList)
  return (
    <Select
      {...shared}
      searchable
      clearable={isOptional}
      value={value || null}
      onChange={onChange}
      data={optionsOf([...(found.data?.data ?? []), chosen.data], titleOf)}
      filter={({ options }) => options}
      onSearchChange={text => setTyped(chosen.data && text === titleOf(chosen.data) ? '' : text)}
      onDropdownOpen={() => setOpen(true)}
      rightSection={found.isFetching ? <Loader size={14} /> : undefined}
      nothingFoundMessage={found.isFetching ? t('feedback.loading') : t('form.noneFound')}
    />
  )
}
