import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLabels } from '#ui/data/use-labels.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { EntityMeta } from '#ui/meta.ts'
import classes from './set-up.module.css'

interface SeriesDialogProps {
  entity: EntityMeta
  /** How many would be made, where that is known. */
  count: number
  canMake: boolean
  isBusy: boolean
  onClose: () => void
  onMake: () => void
  children: ReactNode
}

/** Where many of a noun are said in a line: what is asked, and one button that makes them. */
export function SeriesDialog({
  entity,
  count,
  canMake,
  isBusy,
  onClose,
  onMake,
  children,
}: SeriesDialogProps) {
  const { t } = useTerms()
  const labels = useLabels()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('business.series.title', { many: labels.many(entity) })}
      centered
    >
      <form
        className={classes.step}
        onSubmit={event => {
          event.preventDefault()
          event.stopPropagation()
          if (canMake) onMake()
        }}
      >
        {children}
        <Button type="submit" disabled={!canMake} loading={isBusy}>
          {t('business.series.make', { count })}
        </Button>
      </form>
    </Modal>
  )
}
