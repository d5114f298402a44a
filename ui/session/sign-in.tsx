import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ProblemView } from '../feedback/problem-view.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { DemoLogins } from './demo-logins.tsx'
import { Door } from './door.tsx'
import { demoQuery, type Session, signIn } from './session.ts'

interface Credentials {
  email: string
  password: string
}

export function SignIn({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const { t } = useTerms()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const demo = useQuery(demoQuery)
  const entering = useMutation({
    mutationFn: (credentials: Credentials) => signIn(credentials.email, credentials.password),
    onSuccess: onSignedIn,
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    entering.mutate({ email, password })
  }
  return (
    <Door title={t('signIn.title')}>
      <form onSubmit={submit}>
        <Stack mt="lg" gap="md">
          {entering.error && <ProblemView error={entering.error} isInline />}
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
          <PasswordInput
            label={t('signIn.password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            size="md"
            value={password}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            onChange={event => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" size="md" loading={entering.isPending} fullWidth>
            {t('signIn.action')}
          </Button>
          <Anchor href="/app/forgotten">{t('signIn.forgotten')}</Anchor>
        </Stack>
      </form>
      {demo.data && demo.data.logins.length > 0 && (
        <DemoLogins
          logins={demo.data.logins}
          isBusy={entering.isPending}
          onChoose={login => entering.mutate(login)}
        />
      )}
    </Door>
  )
}
