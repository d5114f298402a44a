import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { ProblemView } from '../feedback/problem-view.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { Door } from './door.tsx'
import { isBesideField, PasswordField } from './password-field.tsx'

/** Where the letter about a forgotten password leads; its secret stands behind the number sign. */
export function NewPassword() {
  const { t } = useTerms()
  const [token] = useState(() => window.location.hash.slice(1))
  const [password, setPassword] = useState('')
  const setting = useMutation({
    mutationFn: () => api.post('/v1/password-resets/completion', { token, password }),
    // The secret is spent: it need not stay in the address, nor in the browser's history.
    onSuccess: () => window.history.replaceState(null, '', window.location.pathname),
  })
  const { error } = setting
  const isSpent = error && asProblem(error).code === 'reset_spent'
  return (
    <Door title={t('newPassword.title')}>
      {setting.isSuccess ? (
        <Text mt="lg" role="status">
          {t('newPassword.done')} <Anchor href="/app/sign-in">{t('signIn.action')}</Anchor>
        </Text>
      ) : (
        <form
          onSubmit={event => {
            event.preventDefault()
            setting.mutate()
          }}
        >
          <Stack mt="lg" gap="md">
            {error && !isBesideField(error) && <ProblemView error={error} isInline />}
            {isSpent && <Anchor href="/app/forgotten">{t('newPassword.again')}</Anchor>}
            <PasswordField
              label={t('newPassword.label')}
              help={t('newPassword.help')}
              kind="new-password"
              name="password"
              value={password}
              onChange={setPassword}
              error={error}
            />
            <Button type="submit" size="md" loading={setting.isPending} fullWidth>
              {t('newPassword.action')}
            </Button>
          </Stack>
        </form>
      )}
    </Door>
  )
}
