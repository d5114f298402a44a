import { PasswordInput } from '@mantine/core'
import { asProblem } from '../api/problem.ts'
import { useTerms } from '../i18n/use-terms.ts'

interface PasswordFieldProps {
  label: string
  /** `current-password` or `new-password`, for what keeps passwords. */
  kind: 'current-password' | 'new-password'
  name: string
  value: string
  onChange: (value: string) => void
  help?: string
  /** What the server refused; shown here when it speaks of this field. */
  error?: unknown
}

export function PasswordField({ label, kind, name, value, onChange, help, error }: PasswordFieldProps) {
  const { t } = useTerms()
  const own = error ? asProblem(error).errors.find(({ pointer }) => pointer === `/${name}`) : undefined
  return (
    <PasswordInput
      label={label}
      description={help}
      name={name}
      autoComplete={kind}
      required
      withAsterisk={false}
      size="md"
      value={value}
      error={own?.message}
      visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}

/** Whether a refusal is said beside a field already. */
export const isBesideField = (error: unknown): boolean =>
  asProblem(error).errors.some(({ pointer }) => pointer === '/password' || pointer === '/currentPassword')
