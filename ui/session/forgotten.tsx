import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { ProblemView } from '../feedback/problem-view.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { Door } from './door.tsx'

/** Asks for a letter with which to choose a new password. */
export function Forgotten() {
  const { t } = useTerms()
  const [email, setEmail] = useState('')
  const asking = useMutation({ mutationFn: () => api.post('/v1/password-resets', { email }) })
  return (
    <Door title={t('forgotten.title')}>
      {asking.isSuccess ? (
        <Text mt="lg" role="status">
          {t('forgotten.sent', { email })}
        </Text>
      ) : (
        <form
          onSubmit={event => {
            event.preventDefault()
            asking.mutate()
          }}
        >
          <Stack mt="lg" gap="md">
            {asking.error && <ProblemView error={asking.error} isInline />}
            <TextInput
              label={t('signIn.email')}
              type="email"
              name="email"
              autoComplete="username"
              required
              withAsterisk={false}
              size="md"
              value={email}
              onChange={event => setEmail(event.currentTarget.value)}
            />
            <Button type="submit" size="md" loading={asking.isPending} fullWidth>
              {t('forgotten.action')}
            </Button>
          </Stack>
        </form>
      )}
      <Anchor href="/app/sign-in" mt="lg" display="block">
        {t('forgotten.back')}
      </Anchor>
    </Door>
  )
}
