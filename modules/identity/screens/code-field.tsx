import { TextInput } from '@mantine/core'
import { asProblem } from '#ui/api/problem.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'

interface CodeFieldProps {
  value: string
  onChange: (value: string) => void
  error?: unknown
  /** Where the person goes on typing. */
  isFirst?: boolean
}

export function CodeField({ value, onChange, error, isFirst }: CodeFieldProps) {
  const { t } = useTerms()
  const own = error ? asProblem(error).errors.find(({ pointer }) => pointer === '/code') : undefined
  return (
    <TextInput
      label={t('identity.code')}
      description={t('identity.codeHelp')}
      name="code"
      autoComplete="one-time-code"
      required
      withAsterisk={false}
      size="md"
      maxLength={20}
      data-autofocus={isFirst}
      autoFocus={isFirst}
      value={value}
      error={own?.message}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}
