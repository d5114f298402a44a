import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { DemoLogins } from '#ui/session/demo-logins.tsx'
import { demoQuery } from '#ui/session/session.ts'
import { CompanyDoor, CompanyRefusal } from './company-door.tsx'
import { isQuestion, type Question, signIn } from './data.ts'
import { PasskeyButton } from './passkey-button.tsx'

interface CredentialsProps {
  onSignedIn: () => void
  onQuestion: (question: Question) => void
}

export function Credentials({ onSignedIn, onQuestion }: CredentialsProps) {
  const { t } = useTerms()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const demo = useQuery(demoQuery)
  const entering = useMutation({
    mutationFn: (given: { email: string; password: string }) => signIn(given.email, given.password),
    onSuccess: answer => (isQuestion(answer) ? onQuestion(answer.secondFactor) : onSignedIn()),
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    entering.mutate({ email, password })
  }
  return (
    <>
      <form onSubmit={submit}>
        <Stack mt="lg" gap="md">
          {!entering.error && <CompanyRefusal />}
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
          <PasskeyButton onSignedIn={onSignedIn} />
          <CompanyDoor email={email} />
          <Anchor href="/app/forgotten">{t('signIn.forgotten')}</Anchor>
          <Anchor href="/app/sign-up">{t('signIn.signUp')}</Anchor>
        </Stack>
      </form>
      {demo.data && demo.data.logins.length > 0 && (
        <DemoLogins
          logins={demo.data.logins}
          isBusy={entering.isPending}
          onChoose={login => entering.mutate(login)}
        />
      )}
    </>
  )
}
