import { NumberInput, Select, TextInput } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { FlagValue } from './draft.ts'

interface Props {
  label: string
  description?: string | undefined
  error?: string | undefined
  value: FlagValue
  onChange: (value: FlagValue) => void
}

/** Yes or no, a number, or a word: as the flag's other values are. */
export function ValueInput({ value, onChange, ...more }: Props) {
  const { t } = useTerms()
  if (typeof value === 'number')
    return (
      <NumberInput
        {...more}
        value={value}
        allowDecimal
        onChange={now => typeof now === 'number' && onChange(now)}
      />
    )
  if (typeof value === 'string')
    return (
      <TextInput
        {...more}
        value={value}
        maxLength={200}
        onChange={event => onChange(event.currentTarget.value)}
      />
    )
  return (
    <Select
      {...more}
      data={[
        { value: 'true', label: t('operations.flags.on') },
        { value: 'false', label: t('operations.flags.off') },
      ]}
      value={String(value)}
      allowDeselect={false}
      onChange={now => onChange(now === 'true')}
    />
  )
}
