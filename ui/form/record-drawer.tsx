import { Drawer } from '@mantine/core'
import { useCallback, useRef, useState } from 'react'
import { useLabels } from '../data/use-labels.ts'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta, Row, Values } from '../meta.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { RecordForm } from './record-form.tsx'

interface RecordDrawerProps {
  entity: EntityMeta
  row?: Row
  preset?: Values
  fields?: string[]
  onClose: () => void
  onSaved: (row: Row) => void
}

/** A form over the screen it was called from; closing it asks first when something was typed. */
export function RecordDrawer({ entity, row, onClose, onSaved, ...form }: RecordDrawerProps) {
  const { t } = useTerms()
  const labels = useLabels()
  // A ref, because Esc may be pressed before a new closing function has been handed to the drawer.
  const isDirty = useRef(false)
  const setDirty = useCallback((is: boolean) => {
    isDirty.current = is
  }, [])
  const [isAsking, setAsking] = useState(false)
  const title = t(row ? 'form.edit' : 'form.create', { entity: labels.one(entity).toLowerCase() })
  const close = () => (isDirty.current ? setAsking(true) : onClose())
  return (
    <>
      <Drawer
        opened
        onClose={close}
        title={title}
        position="right"
        size="lg"
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <RecordForm
          entity={entity}
          {...(row ? { row } : {})}
          {...form}
          onSaved={onSaved}
          onCancel={close}
          onDirty={setDirty}
        />
      </Drawer>
      {isAsking && <LeaveDialog onStay={() => setAsking(false)} onLeave={onClose} />}
    </>
  )
}
