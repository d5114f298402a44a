import { Button, Group, Modal, Text } from '@mantine/core'
import { useTitle } from '../data/use-title.ts'
import { useTerms } from '../i18n/use-terms.ts'
import type { BulkAnswer } from './use-bulk.ts'
import type { DataTableModel } from './use-data-table.ts'

interface BulkOutcomeProps {
  table: DataTableModel
  outcome: BulkAnswer | undefined
  failures: BulkAnswer['results']
  onClose: () => void
}

/** Every row that was refused, by name, with its reason. */
export function BulkOutcome({ table, outcome, failures, onClose }: BulkOutcomeProps) {
  const { t } = useTerms()
  const { entity, rows } = table
  const titleOf = useTitle()
  function nameOf(id: string): string {
    const row = rows.find(one => one.id === id)
    return (row && titleOf(entity, row)) || id
  }
  function keepRefused() {
    onClose()
    table.selectIds(failures.map(({ id }) => id))
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('bulk.someRefused')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text>{t('bulk.summary', { ok: outcome?.okCount ?? 0, failed: failures.length })}</Text>
      <ul>
        {failures.map(({ id, message, code }) => (
          <li key={id}>
            <strong>{nameOf(id)}</strong>: {message ?? code}
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={keepRefused}>
          {t('bulk.keepRefused')}
        </Button>
        <Button data-autofocus onClick={onClose}>
          {t('action.close')}
        </Button>
      </Group>
    </Modal>
  )
}
