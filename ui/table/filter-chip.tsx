import { CloseButton, Popover, Select, Stack, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useLabels } from '../data/use-labels.ts'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta } from '../meta.ts'
import { operatorsOf } from './filter-choices.ts'
import { FilterValueInput } from './filter-value-input.tsx'
import { FilterWords } from './filter-words.tsx'
import type { Filter, Operator } from './state.ts'
import classes from './table.module.css'

export interface FilterChipProps {
  entity: EntityMeta
  filter: Filter
  isNew?: boolean
  onChange: (filter: Filter | undefined) => void
}

export function FilterChip({ entity, filter, isNew, onChange }: FilterChipProps) {
  const { t } = useTerms()
  const labels = useLabels()
  const [isOpen, setOpen] = useState(Boolean(isNew))
  const field = entity.fields[filter.field]
  if (!field) return null
  const label = labels.field(entity, filter.field, field)
  const offered = operatorsOf(field)
  function turn(opened: boolean) {
    setOpen(opened)
    if (!opened && filter.value === '') onChange(undefined)
  }
  function chooseOperator(operator: string | null) {
    const next = (operator ?? 'eq') as Operator
    const isAboutEmptiness = next === 'null' || filter.operator === 'null'
    onChange({
      ...filter,
      operator: next,
      value: next === 'null' ? 'true' : isAboutEmptiness ? '' : filter.value,
    })
  }
  return (
    <Popover opened={isOpen} onChange={turn} position="bottom-start" width={280} trapFocus>
      <span className={classes.chip}>
        <Popover.Target>
          <UnstyledButton onClick={() => turn(!isOpen)}>
            <FilterWords entity={entity} filter={filter} />
          </UnstyledButton>
        </Popover.Target>
        <CloseButton
          size="xs"
          me={6}
          aria-label={t('table.removeFilter', { label })}
          onClick={() => onChange(undefined)}
        />
      </span>
      <Popover.Dropdown>
        <Stack gap="xs">
          {offered.length > 1 && (
            <Select
              size="xs"
              aria-label={t('table.operator')}
              allowDeselect={false}
              comboboxProps={{ withinPortal: false }}
              value={filter.operator}
              data={offered.map(operator => ({ value: operator, label: t(`operator.${operator}`) }))}
              onChange={chooseOperator}
            />
          )}
          <FilterValueInput
            entity={entity}
            filter={filter}
            field={field}
            onChange={value => onChange({ ...filter, value })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
