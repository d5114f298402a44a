import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { PasswordField } from '#ui/session/password-field.tsx'
import { CodeField } from '../code-field.tsx'
import { beginSecondFactor, confirmSecondFactor } from './data.ts'
import { Qr } from './qr.tsx'

interface SetUpDialogProps {
  onClose: () => void
  onDone: (backupCodes: string[]) => void
}

/** Password, then the QR code, then a code of the app. */
export function SetUpDialog({ onClose, onDone }: SetUpDialogProps) {
  const { t } = useTerms()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const beginning = useMutation({ mutationFn: () => beginSecondFactor(password) })
  const confirming = useMutation({
    mutationFn: () => confirmSecondFactor(code),
    onSuccess: ({ backupCodes }) => onDone(backupCodes),
    onError: () => setCode(''),
  })
  const app = beginning.data
  const error = app ? confirming.error : beginning.error
  const isOfField = error && asProblem(error).errors.length > 0
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('identity.setUp')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          if (app) confirming.mutate()
          else beginning.mutate()
        }}
      >
        <Stack gap="md">
          {error && !isOfField && <ProblemView error={error} isInline />}
          {app ? (
            <>
              <Text>{t('identity.scan')}</Text>
              <Qr text={app.address} label={t('identity.qrCode')} />
              <Text size="sm">
                {t('identity.typeInstead')} <code>{app.secret.match(/.{1,4}/g)?.join(' ')}</code>
              </Text>
              <CodeField key="code" value={code} onChange={setCode} error={error} isFirst />
            </>
          ) : (
            <PasswordField
              label={t('account.current')}
              kind="current-password"
              name="password"
              value={password}
              onChange={setPassword}
              error={error}
            />
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={beginning.isPending || confirming.isPending}>
              {t(app ? 'identity.turnOn' : 'identity.next')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
