import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { decimalOf, type Money, parseMoney } from '../format/money.ts'
import { useTerms } from '../i18n/use-terms.ts'
import { useSession } from '../session/session-provider.tsx'
import type { SharedInputProps } from './shared-props.ts'

interface MoneyInputProps extends SharedInputProps {
  value: unknown
  onChange: (value: unknown) => void
}

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value

/** People type `12,50`; the form holds 1250 minor units and never a fraction. */
export function MoneyInput({ value, onChange, error, ...shared }: MoneyInputProps) {
  const { t } = useTerms()
  const { session, formats } = useSession()
  const currency = isMoney(value) ? value.currency : session.tenant.currency
  const [text, setText] = useState(() => (isMoney(value) ? decimalOf(value) : ''))
  const isWrong = text !== '' && parseMoney(text, currency, formats.locale) === undefined

  function type(typed: string) {
    setText(typed)
    onChange(typed === '' ? null : (parseMoney(typed, currency, formats.locale) ?? typed))
  }
  return (
    <TextInput
      {...shared}
      error={error ?? (isWrong ? t('form.notMoney', { currency }) : undefined)}
      className="tabular"
      inputMode="decimal"
      leftSection={<span style={{ fontSize: '0.75rem' }}>{currency}</span>}
      leftSectionWidth={48}
      styles={{ input: { textAlign: 'end' } }}
      value={text}
      onChange={event => type(event.currentTarget.value)}
    />
  )
}
