import { Loader } from '@mantine/core'
import { IconBackspace } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { pinDigits } from '../../rules.ts'
import classes from './kiosk.module.css'

interface Props {
  isBusy: boolean
  problem: 'unknown' | 'locked' | 'no_book' | 'unreached' | undefined
  onPin: (pin: string) => void
}

const places = Array.from({ length: pinDigits }, (_, at) => at)
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', 'back']

/** Six digits, then it goes by itself. What is typed is never shown. */
export function Keypad({ isBusy, problem, onPin }: Props) {
  const { t } = useTerms()
  const [typed, setTyped] = useState('')

  useEffect(() => {
    if (typed.length < pinDigits) return
    onPin(typed)
    setTyped('')
  }, [typed, onPin])

  function press(key: string) {
    if (isBusy) return
    setTyped(before => (key === 'back' ? before.slice(0, -1) : `${before}${key}`.slice(0, pinDigits)))
  }

  useEffect(() => {
    const type = (event: KeyboardEvent) => {
      if (/^\d$/.test(event.key)) press(event.key)
      if (event.key === 'Backspace') press('back')
    }
    addEventListener('keydown', type)
    return () => removeEventListener('keydown', type)
  })

  return (
    <section className={classes.pad} aria-label={t('kiosk.pin')}>
      <output className={classes.dots} aria-label={t('kiosk.typed', { count: typed.length })}>
        {isBusy ? (
          <Loader size="sm" />
        ) : (
          places.map(at => <i key={at} data-full={at < typed.length || undefined} />)
        )}
      </output>
      <p className={classes.problem} role="alert">
        {problem ? t(`kiosk.problem.${problem}`) : ''}
      </p>
      <div className={classes.keys}>
        {digits.map(key =>
          key === '' ? (
            <span key="none" />
          ) : (
            <button
              key={key}
              type="button"
              disabled={isBusy}
              aria-label={key === 'back' ? t('kiosk.back') : key}
              onClick={() => press(key)}
            >
              {key === 'back' ? <IconBackspace size={28} aria-hidden /> : key}
            </button>
          ),
        )}
      </div>
    </section>
  )
}
