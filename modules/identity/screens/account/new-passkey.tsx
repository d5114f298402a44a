import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { deviceOf } from '#ui/session/device.ts'
import { isBesideField, PasswordField } from '#ui/session/password-field.tsx'
import { isWithdrawn } from '../withdrawn.ts'
import { addPasskey } from './data.ts'

export function NewPasskey({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useTerms()
  const [name, setName] = useState(() => deviceOf(navigator.userAgent) ?? '')
  const [password, setPassword] = useState('')
  const adding = useMutation({
    mutationFn: () => addPasskey({ name, password }),
    onSuccess: () => {
      toast(t('identity.passkeyAdded'))
      onDone()
    },
  })
  const { error } = adding
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('identity.addPasskey')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          adding.mutate()
        }}
      >
        <Stack gap="md">
          {error && !isWithdrawn(error) && !isBesideField(error) && <ProblemView error={error} isInline />}
          <TextInput
            label={t('identity.passkeyName')}
            required
            withAsterisk={false}
            size="md"
            maxLength={60}
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
          <PasswordField
            label={t('account.current')}
            kind="current-password"
            name="password"
            value={password}
            onChange={setPassword}
            error={isWithdrawn(error) ? undefined : error}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={adding.isPending}>
              {t('identity.next')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
