import { TextInput } from '@mantine/core'
import type { SharedInputProps } from './shared-props.ts'

interface IntegerInputProps extends SharedInputProps {
  value: unknown
  onChange: (value: unknown) => void
  min?: number | undefined
  max?: number | undefined
}

export function IntegerInput({ value, onChange, min, max, ...shared }: IntegerInputProps) {
  function type(text: string) {
    const number = Number(text)
    onChange(text === '' ? null : Number.isSafeInteger(number) ? number : text)
  }
  return (
    <TextInput
      {...shared}
      className="tabular"
      type="number"
      inputMode="numeric"
      step={1}
      min={min}
      max={max}
      value={value === null || value === undefined ? '' : String(value)}
      onChange={event => type(event.currentTarget.value)}
    />
  )
}
