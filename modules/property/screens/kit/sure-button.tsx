import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'

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
        size="compact-md"
        mih="2.75rem"
        px="md"
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
        <Button variant="default" mih="2.75rem" onClick={() => setAsking(false)}>
          {t('property.sure.no')}
        </Button>
      )}
    </Group>
  )
}
