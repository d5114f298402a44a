import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useLabels } from '../data/use-labels.ts'
import { FieldInput } from '../form/field-input.tsx'
import { toWire } from '../form/field-value.ts'
import { useTerms } from '../i18n/use-terms.ts'
import { type Values, writableFields } from '../meta.ts'
import type { DataTableModel } from './use-data-table.ts'

interface BulkChangeProps {
  table: DataTableModel
  onClose: () => void
  onApply: (changes: Values) => void
}

/** One field of all that is ticked. */
export function BulkChange({ table, onClose, onApply }: BulkChangeProps) {
  const { t } = useTerms()
  const labels = useLabels()
  const { entity, context } = table
  const fields = writableFields(entity, false).filter(
    ([name, field]) => name !== entity.titleField && !['list', 'json'].includes(field.widget),
  )
  const [name, setName] = useState<string | null>(null)
  const [value, setValue] = useState<unknown>(null)
  const field = name ? entity.fields[name] : undefined
  const wire = field && toWire(value, field)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('bulk.changeTitle', { count: context.selection.ids.size })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <Select
          data-autofocus
          label={t('bulk.field')}
          value={name}
          onChange={next => {
            setName(next)
            setValue(null)
          }}
          data={fields.map(([key, meta]) => ({ value: key, label: labels.field(entity, key, meta) }))}
        />
        {name && field && (
          <FieldInput entity={entity} name={name} field={field} value={value} onChange={setValue} />
        )}
        <Group justify="flex-end">
          <Button disabled={!name || wire === undefined} onClick={() => name && onApply({ [name]: wire })}>
            {t('bulk.apply', { count: context.selection.ids.size })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
