import { NumberInput } from '@mantine/core'

interface NumberFieldProps {
  label: string
  value: number | null | undefined
  onChange: (value: number | null) => void
  suffix?: string
  decimals?: number
  min?: number
}

/** A number with its unit; empty is nothing, not zero. */
export function NumberField({ label, value, onChange, suffix, decimals = 0, min = 0 }: NumberFieldProps) {
  return (
    <NumberInput
      label={label}
      value={value ?? ''}
      onChange={typed => onChange(typed === '' ? null : Number(typed))}
      min={min}
      decimalScale={decimals}
      allowNegative={false}
      thousandSeparator
      hideControls
      className="tabular"
      {...(suffix ? { suffix: ` ${suffix}` } : {})}
    />
  )
}
