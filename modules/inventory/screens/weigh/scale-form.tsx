import '@mantine/core/styles/Alert.css'
import { Alert, Button, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { AmountInput } from '../units/amount-input.tsx'
import type { Amounts } from '../units/amounts.ts'
import classes from './weigh.module.css'

interface Props {
  amounts: Amounts
  label: string
  verb: string
  isBusy: boolean
  refusal: string | undefined
  onWeighed: (weight: number) => void
  /** What the weight means, told while it is typed. */
  says?: (weight: number) => string | undefined
}

/** One number from the scale and one large button below it. */
export function ScaleForm({ amounts, label, verb, isBusy, refusal, onWeighed, says }: Props) {
  const [weight, setWeight] = useState<number>()
  function submit(event: FormEvent) {
    event.preventDefault()
    if (weight !== undefined && !isBusy) onWeighed(weight)
  }
  const meaning = weight === undefined ? undefined : says?.(weight)
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <AmountInput isBig autoFocus amounts={amounts} label={label} onChange={setWeight} />
        <output className={classes.meaning}>{meaning ?? '\u00a0'}</output>
        {refusal && (
          <Alert color="red" role="alert">
            {refusal}
          </Alert>
        )}
        <Button type="submit" size="xl" fullWidth loading={isBusy} disabled={weight === undefined}>
          {verb}
        </Button>
      </Stack>
    </form>
  )
}
