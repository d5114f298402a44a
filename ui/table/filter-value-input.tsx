import { Checkbox, Select, Stack, TextInput } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useLabels } from '../data/use-labels.ts'
import { RefPicker } from '../form/ref-picker.tsx'
import { decimalOf, parseMoney } from '../format/money.ts'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta, FieldMeta } from '../meta.ts'
import { useSession } from '../session/session-provider.tsx'
import { startOfDay } from './filter-choices.ts'
import type { Filter } from './state.ts'

const DayInput = lazy(() => import('../form/day-input.tsx').then(module => ({ default: module.DayInput })))

interface FilterValueInputProps {
  entity: EntityMeta
  filter: Filter
  field: FieldMeta
  onChange: (value: string) => void
}

function Choices({ entity, filter, field, onChange }: FilterValueInputProps) {
  const labels = useLabels()
  const chosen = filter.value ? filter.value.split(',') : []
  return (
    <Checkbox.Group value={chosen} onChange={values => onChange(values.join(','))}>
      <Stack gap="xs">
        {(field.choices ?? []).map(choice => (
          <Checkbox
            key={choice}
            size="xs"
            value={choice}
            label={labels.choice(entity, filter.field, choice)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

function Typed({ entity, filter, field, onChange }: FilterValueInputProps) {
  const labels = useLabels()
  const { session, formats } = useSession()
  const { currency } = session.tenant
  const isMoney = field.widget === 'money'
  const stored =
    isMoney && filter.value ? decimalOf({ amount: Number(filter.value), currency }) : filter.value
  const [text, setText] = useState(stored)
  function finish() {
    const value = isMoney ? String(parseMoney(text, currency, formats.locale)?.amount ?? '') : text.trim()
    if (value !== filter.value) onChange(value)
  }
  return (
    <TextInput
      size="xs"
      aria-label={labels.field(entity, filter.field, field)}
      inputMode={isMoney || field.widget === 'integer' ? 'decimal' : 'text'}
      value={text}
      onChange={event => setText(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={event => event.key === 'Enter' && finish()}
    />
  )
}

export function FilterValueInput(props: FilterValueInputProps) {
  const { entity, filter, field, onChange } = props
  const { t } = useTerms()
  const labels = useLabels()
  const { formats } = useSession()
  const label = labels.field(entity, filter.field, field)
  const oneOf = (choices: [string, string][]) => (
    <Select
      size="xs"
      aria-label={label}
      comboboxProps={{ withinPortal: false }}
      value={filter.value || null}
      data={choices.map(([value, words]) => ({ value, label: words }))}
      onChange={value => onChange(value ?? '')}
    />
  )
  if (filter.operator === 'null')
    return oneOf([
      ['true', t('filter.empty')],
      ['false', t('filter.present')],
    ])
  if (field.widget === 'choice') return <Choices {...props} />
  if (field.widget === 'bool')
    return oneOf([
      ['true', t('value.yes')],
      ['false', t('value.no')],
    ])
  if (field.widget === 'ref') {
    return (
      <RefPicker
        aria-label={label}
        size="xs"
        target={field.ref ?? ''}
        value={filter.value}
        isOptional
        onChange={id => onChange(id ?? '')}
      />
    )
  }
  if (field.widget === 'day' || field.widget === 'instant') {
    const toValue = (day: string) => (field.widget === 'day' ? day : startOfDay(day, formats.timeZone))
    return (
      <Suspense>
        <DayInput
          aria-label={label}
          size="xs"
          value={filter.value.slice(0, 10) || null}
          isOptional
          onChange={day => onChange(day ? toValue(day) : '')}
        />
      </Suspense>
    )
  }
  return <Typed {...props} />
}
