import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { type Passkey, renamePasskey } from './data.ts'

interface NamePasskeyProps {
  passkey: Passkey
  onClose: () => void
  onDone: () => void
}

export function NamePasskey({ passkey, onClose, onDone }: NamePasskeyProps) {
  const { t } = useTerms()
  const [name, setName] = useState(passkey.name)
  const naming = useMutation({
    mutationFn: () => renamePasskey({ id: passkey.id, name }),
    onSuccess: onDone,
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('identity.rename')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          naming.mutate()
        }}
      >
        <Stack gap="md">
          {naming.error && <ProblemView error={naming.error} isInline />}
          <TextInput
            label={t('identity.passkeyName')}
            data-autofocus
            required
            withAsterisk={false}
            size="md"
            maxLength={60}
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={naming.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
