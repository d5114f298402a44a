import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ProblemView } from '../feedback/problem-view.tsx'
import { useTerms } from '../i18n/use-terms.ts'

interface SaveViewProps {
  onClose: () => void
  onSave: (view: { name: string; isShared: boolean }) => Promise<unknown>
}

export function SaveView({ onClose, onSave }: SaveViewProps) {
  const { t } = useTerms()
  const [name, setName] = useState('')
  const [isShared, setShared] = useState(false)
  const [error, setError] = useState<unknown>()
  async function submit(event: FormEvent) {
    event.preventDefault()
    try {
      await onSave({ name, isShared })
      onClose()
    } catch (refusal) {
      setError(refusal)
    }
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('table.saveView')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          {error !== undefined && <ProblemView error={error} isInline />}
          <TextInput
            data-autofocus
            required
            label={t('table.viewName')}
            maxLength={80}
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
          <Checkbox
            label={t('table.viewShare')}
            checked={isShared}
            onChange={event => setShared(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button type="submit">{t('table.saveView')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
