import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useLabels } from '../data/use-labels.ts'
import type { EntityMeta, FieldMeta } from '../meta.ts'
import { IntegerInput } from './integer-input.tsx'
import { MoneyInput } from './money-input.tsx'
import { RefPicker } from './ref-picker.tsx'

const DayInput = lazy(() => import('./day-input.tsx').then(module => ({ default: module.DayInput })))

export interface FieldInputProps {
  entity: EntityMeta
  name: string
  field: FieldMeta
  value: unknown
  onChange: (value: unknown) => void
  error?: string | undefined
  /** In a table cell: no label of its own, takes the focus. */
  isInline?: boolean
  /** Takes the focus when the form opens. */
  isFirst?: boolean
}

const textTypes: Partial<Record<FieldMeta['widget'], string>> = {
  email: 'email',
  phone: 'tel',
  url: 'url',
  timeOfDay: 'time',
  instant: 'datetime-local',
}

/** What every input of a form shares: its label, its help, its error, and where the error is tied to it. */
function useShared({ entity, name, field, error, isInline, isFirst }: FieldInputProps) {
  const labels = useLabels()
  const label = labels.field(entity, name, field)
  if (isInline) {
    return { 'aria-label': label, error, 'data-autofocus': true, autoFocus: true, size: 'xs' as const }
  }
  const focus = isFirst ? { 'data-autofocus': true } : {}
  return {
    label,
    description: field.help,
    error,
    required: !field.optional,
    name,
    id: `field-${name}`,
    ...focus,
  }
}

export function FieldInput(props: FieldInputProps) {
  const { entity, name, field, value, onChange } = props
  const labels = useLabels()
  const shared = useShared(props)
  const text = typeof value === 'string' ? value : ''

  switch (field.widget) {
    case 'bool':
      return (
        <Checkbox
          {...shared}
          checked={value === true}
          onChange={event => onChange(event.currentTarget.checked)}
        />
      )
    case 'choice':
      return (
        <Select
          {...shared}
          value={text || null}
          onChange={onChange}
          clearable={field.optional}
          data={(field.choices ?? []).map(choice => ({
            value: choice,
            label: labels.choice(entity, name, choice),
          }))}
        />
      )
    case 'ref':
      return (
        <RefPicker
          {...shared}
          target={field.ref ?? ''}
          value={text}
          onChange={onChange}
          isOptional={field.optional}
        />
      )
    case 'day':
      return (
        <Suspense fallback={<TextInput {...shared} readOnly />}>
          <DayInput {...shared} value={text || null} onChange={onChange} isOptional={field.optional} />
        </Suspense>
      )
    case 'money':
      return <MoneyInput {...shared} value={value} onChange={onChange} />
    case 'integer':
      return <IntegerInput {...shared} value={value} onChange={onChange} min={field.min} max={field.max} />
    case 'longText':
      return (
        <Textarea
          {...shared}
          value={text}
          maxLength={field.max}
          autosize
          minRows={props.isInline ? 1 : 3}
          maxRows={12}
          onChange={event => onChange(event.currentTarget.value)}
        />
      )
    default:
      return (
        <TextInput
          {...shared}
          type={textTypes[field.widget] ?? 'text'}
          value={text}
          maxLength={field.max}
          onChange={event => onChange(event.currentTarget.value)}
        />
      )
  }
}
