import { Button, Menu } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useState } from 'react'
import { useLabels } from '../data/use-labels.ts'
import { lazyPart } from '../feedback/lazy-part.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta } from '../meta.ts'
import type { FilterChipProps } from './filter-chip.tsx'
import { filterableFields, firstOperator } from './filter-choices.ts'
import type { Filter } from './state.ts'
import type { useTableState } from './use-table-state.ts'

const FilterChip = lazyPart<FilterChipProps>(() =>
  import('./filter-chip.tsx').then(module => module.FilterChip),
)

interface FiltersProps {
  entity: EntityMeta
  url: ReturnType<typeof useTableState>
}

/** A chip for each filter; a new one opens at once to be filled in. */
export function Filters({ entity, url }: FiltersProps) {
  const { t } = useTerms()
  const labels = useLabels()
  const [draft, setDraft] = useState<Filter>()
  const { filters } = url.state

  function begin(name: string) {
    const field = entity.fields[name]
    if (field) setDraft({ field: name, operator: firstOperator(field.widget), value: '' })
  }
  const isFilled = (filter: Filter) => filter.value !== ''
  const changeAt = (at: number, filter: Filter | undefined) =>
    url.change({
      filters: filters.flatMap((old, index) => (index === at ? (filter ? [filter] : []) : [old])),
    })
  function keepDraft(filter: Filter | undefined) {
    if (filter && isFilled(filter)) {
      url.change({ filters: [...filters, filter] })
      setDraft(undefined)
    } else setDraft(filter)
  }
  return (
    <>
      {filters.map((filter, at) => (
        <FilterChip
          key={`${filter.field}-${filter.operator}`}
          entity={entity}
          filter={filter}
          onChange={next => changeAt(at, next)}
        />
      ))}
      {draft && <FilterChip key={draft.field} entity={entity} filter={draft} isNew onChange={keepDraft} />}
      <Menu position="bottom-start" width={220}>
        <Menu.Target>
          <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconFilter size={16} />}>
            {t('table.filter')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          {filterableFields(entity).map(name => (
            <Menu.Item key={name} onClick={() => begin(name)}>
              {labels.field(entity, name, entity.fields[name])}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
