import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Amounts } from './amounts.ts'
import classes from './units.module.css'

interface Props {
  amounts: Amounts
  label: string
  onChange: (quantity: number | undefined) => void
  /** Numerals that can be read from where the scale stands. */
  isBig?: boolean
  autoFocus?: boolean
  description?: string
  error?: string | undefined
}

/** An amount as it is read off a scale. */
export function AmountInput({ amounts, label, onChange, isBig, error, ...rest }: Props) {
  const { t } = useTerms()
  const [text, setText] = useState('')
  const isWrong = text !== '' && amounts.read(text) === undefined
  return (
    <TextInput
      {...rest}
      label={label}
      error={error ?? (isWrong ? t('inventory.notAnAmount') : undefined)}
      classNames={isBig ? { input: classes.big!, section: classes.bigUnit! } : { input: 'tabular' }}
      inputMode="decimal"
      autoComplete="off"
      rightSection={amounts.word || null}
      rightSectionWidth={isBig ? 72 : 40}
      value={text}
      onChange={event => {
        setText(event.currentTarget.value)
        onChange(amounts.read(event.currentTarget.value))
      }}
    />
  )
}
