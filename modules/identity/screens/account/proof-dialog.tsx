import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { PasswordField } from '#ui/session/password-field.tsx'
import { CodeField } from '../code-field.tsx'
import { removeSecondFactor, renewBackupCodes } from './data.ts'

interface ProofDialogProps {
  act: 'off' | 'codes'
  onClose: () => void
  onDone: (backupCodes?: string[]) => void
}

/** What weakens an account is done with both factors in hand. */
export function ProofDialog({ act, onClose, onDone }: ProofDialogProps) {
  const { t } = useTerms()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const proving = useMutation({
    mutationFn: async () => {
      if (act === 'codes') return (await renewBackupCodes({ password, code })).backupCodes
      await removeSecondFactor({ password, code })
      return undefined
    },
    onSuccess: onDone,
    onError: () => setCode(''),
  })
  const { error } = proving
  const title = t(act === 'off' ? 'identity.turnOff' : 'identity.renewCodes')
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form
        onSubmit={event => {
          event.preventDefault()
          proving.mutate()
        }}
      >
        <Stack gap="md">
          {error && asProblem(error).errors.length === 0 && <ProblemView error={error} isInline />}
          <PasswordField
            label={t('account.current')}
            kind="current-password"
            name="password"
            value={password}
            onChange={setPassword}
            error={error}
          />
          <CodeField value={code} onChange={setCode} error={error} />
          <Group justify="flex-end">
            <Button type="submit" color={act === 'off' ? 'red' : undefined} loading={proving.isPending}>
              {title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
