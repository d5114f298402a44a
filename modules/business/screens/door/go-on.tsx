import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Door } from '#ui/session/door.tsx'
import { isBesideField, PasswordField } from '#ui/session/password-field.tsx'
import { enterTenant } from '#ui/session/use-tenants.tsx'

/** Where the letter of a sign-up leads; its secret stands behind the number sign. */
export function GoOn() {
  const { t } = useTerms()
  const [token] = useState(() => window.location.hash.slice(1))
  const [password, setPassword] = useState('')
  const opening = useMutation({
    mutationFn: () => api.post<{ tenant?: { slug: string } }>('/v1/sign-ups/completion', { token, password }),
    // As a fresh page, so that nothing of the letter is left in it. A second factor is asked for at the door.
    onSuccess: ({ tenant }) =>
      tenant ? enterTenant(tenant.slug, '/app/set-up') : window.location.assign('/app/sign-in'),
  })
  const { error } = opening
  return (
    <Door title={t('business.goOn.title')}>
      <Text mt="sm">{t('business.goOn.lead')}</Text>
      <form
        onSubmit={event => {
          event.preventDefault()
          opening.mutate()
        }}
      >
        <Stack mt="lg" gap="md">
          {error && !isBesideField(error) && <ProblemView error={error} isInline />}
          {error && asProblem(error).code === 'sign_up_spent' && (
            <Anchor href="/app/sign-up">{t('business.goOn.again')}</Anchor>
          )}
          <PasswordField
            label={t('signIn.password')}
            help={t('newPassword.help')}
            kind="new-password"
            name="password"
            value={password}
            onChange={setPassword}
            error={error}
          />
          <Button type="submit" size="md" loading={opening.isPending} fullWidth>
            {t('business.goOn.action')}
          </Button>
        </Stack>
      </form>
    </Door>
  )
}
