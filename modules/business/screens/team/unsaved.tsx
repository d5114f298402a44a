import { Button } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './team.module.css'

interface UnsavedProps {
  isBusy: boolean
  onUndo: () => void
  onSave: () => void
}

/** What can be done with changes that are not kept yet. */
export function Unsaved({ isBusy, onUndo, onSave }: UnsavedProps) {
  const { t } = useTerms()
  return (
    <div className={classes.actions}>
      <Button variant="default" onClick={onUndo}>
        {t('action.undo')}
      </Button>
      <Button loading={isBusy} onClick={onSave}>
        {t('action.save')}
      </Button>
    </div>
  )
}
