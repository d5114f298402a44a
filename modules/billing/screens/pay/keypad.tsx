import { Button } from '@mantine/core'
import { IconBackspace } from '@tabler/icons-react'
import { minorDigits } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './pay.module.css'
import { keyed, likelyAmounts } from './tenders.ts'

interface KeypadProps {
  amount: number
  due: number
  currency: string
  onChange: (amount: number) => void
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '00', '0']

/** For cash: likely amounts in one tap, any other by the digits of a till. */
export function Keypad({ amount, due, currency, onChange }: KeypadProps) {
  const { t } = useTerms()
  const formats = useFormats()
  return (
    <>
      <div className={classes.likely}>
        {likelyAmounts(due, minorDigits(currency)).map(likely => (
          <Button
            key={likely}
            variant={likely === amount ? 'light' : 'default'}
            onClick={() => onChange(likely)}
          >
            {formats.money({ amount: likely, currency })}
          </Button>
        ))}
      </div>
      <fieldset
        className={classes.keypad}
        aria-label={t('billing.pay.keypad')}
        style={{ border: 0, padding: 0 }}
      >
        {digits.map(digit => (
          <Button key={digit} variant="default" onClick={() => onChange(keyed(amount, digit))}>
            {digit}
          </Button>
        ))}
        <Button
          variant="default"
          aria-label={t('billing.pay.back')}
          onClick={() => onChange(keyed(amount, 'back'))}
        >
          <IconBackspace size={18} aria-hidden />
        </Button>
      </fieldset>
    </>
  )
}
