import { Button, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { ProblemView } from '../feedback/problem-view.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { Door } from './door.tsx'
import { isBesideField, PasswordField } from './password-field.tsx'
import { useSession } from './session-provider.tsx'

/** What an invitation opens: one field, and the person is at work. */
export function Join() {
  const { t } = useTerms()
  const { tenant } = useSession().session
  const [password, setPassword] = useState('')
  const joining = useMutation({
    mutationFn: () => api.post('/v1/invitations/acceptance', { password }),
    // As a fresh page, so that nothing of the invitation is left in it.
    onSuccess: () => window.location.assign('/app'),
  })
  const { error } = joining
  return (
    <Door title={t('join.title', { tenant: tenant.name })}>
      <Text mt="sm">{t('join.lead')}</Text>
      <form
        onSubmit={event => {
          event.preventDefault()
          joining.mutate()
        }}
      >
        <Stack mt="lg" gap="md">
          {error && !isBesideField(error) && <ProblemView error={error} isInline />}
          <PasswordField
            label={t('signIn.password')}
            help={t('newPassword.help')}
            kind="new-password"
            name="password"
            value={password}
            onChange={setPassword}
            error={error}
          />
          <Button type="submit" size="md" loading={joining.isPending} fullWidth>
            {t('join.action')}
          </Button>
        </Stack>
      </form>
    </Door>
  )
}
