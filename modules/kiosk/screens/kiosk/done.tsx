import { Button } from '@mantine/core'
import { IconCircleCheck, IconUserQuestion } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './kiosk.module.css'
import type { Step } from './use-door.ts'

interface Props {
  step: Extract<Step, { name: 'done' }>
  onClose: () => void
}

/** One sentence that reads from two metres. Why somebody is sent to staff is for staff alone. */
export function Done({ step: { direction, names, askStaff, isKept }, onClose }: Props) {
  const { t } = useTerms()
  return (
    <div className={classes.done} aria-live="polite">
      {names.length > 0 && (
        <>
          <IconCircleCheck className={classes.good} size={96} stroke={1.5} aria-hidden />
          <h1>{t(direction === 'in' ? 'kiosk.arrived' : 'kiosk.left', { names: names.join(', ') })}</h1>
          {isKept && <p>{t('kiosk.kept')}</p>}
        </>
      )}
      {askStaff.length > 0 && (
        <>
          <IconUserQuestion className={classes.ask} size={96} stroke={1.5} aria-hidden />
          <h1>{t('kiosk.askStaff', { names: askStaff.join(', ') })}</h1>
        </>
      )}
      <Button size="xl" variant="default" onClick={onClose}>
        {t('kiosk.next')}
      </Button>
    </div>
  )
}
