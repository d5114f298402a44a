import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './kit.module.css'

interface SureButtonProps {
  /** “Cancel pass” */
  verb: string
  /** The verb with what it is done to, for who cannot see the card. */
  label?: string
  isBusy: boolean
  onSure: () => void
}

/** Something that cannot be taken back is pressed twice: the second time in the same place, in red, with a way out. */
export function SureButton({ verb, label, isBusy, onSure }: SureButtonProps) {
  const { t } = useTerms()
  const [isAsking, setAsking] = useState(false)
  const sure = t('property.sure.yes', { verb: label ?? verb })
  return (
    <Group gap="xs">
      <Button
        variant={isAsking ? 'filled' : 'default'}
        {...(isAsking ? { color: 'red' } : {})}
        className={classes.sure}
        loading={isBusy}
        aria-label={isAsking ? sure : label}
        onClick={() => {
          if (isAsking) onSure()
          setAsking(!isAsking)
        }}
      >
        {isAsking ? t('property.sure.yes', { verb }) : verb}
      </Button>
      {isAsking && (
        <Button variant="default" className={classes.sure} onClick={() => setAsking(false)}>
          {t('property.sure.no')}
        </Button>
      )}
    </Group>
  )
}
