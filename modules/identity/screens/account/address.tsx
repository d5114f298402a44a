import { Badge, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { PasswordField } from '#ui/session/password-field.tsx'

interface Own {
  email: string
  isVerified: boolean
}

/** The address one signs in with: shown to be one's own, or changed by two letters. */
export function Address() {
  const { t } = useTerms()
  const [isChanging, setChanging] = useState(false)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { data, error, refetch } = useQuery({
    queryKey: ['account-address'],
    queryFn: ({ signal }) => api.get<Own>('/v1/account-address', { signal }),
  })
  const verifying = useMutation({
    mutationFn: () => api.post('/v1/account-address/verification'),
    onSuccess: () => toast(t('identity.address.sent')),
  })
  const changing = useMutation({
    mutationFn: () => api.post('/v1/account-address', { email, password }),
    onSuccess: () => {
      setChanging(false)
      setPassword('')
      toast(t('identity.address.bothSent'))
    },
  })
  const problems = changing.error ? asProblem(changing.error).errors : []
  return (
    <Stack gap="sm" maw="26rem">
      <Title order={2} size="h3">
        {t('signIn.email')}
      </Title>
      {error && <ProblemView error={error} onRetry={() => void refetch()} isInline />}
      {verifying.error && <ProblemView error={verifying.error} isInline />}
      {!data && !error && <SkeletonRows count={1} height={44} />}
      {data && (
        <Group gap="xs">
          <Text>{data.email}</Text>
          <Badge variant="light" color={data.isVerified ? undefined : 'gray'}>
            {t(data.isVerified ? 'identity.address.verified' : 'identity.address.unverified')}
          </Badge>
        </Group>
      )}
      {!isChanging && (
        <Group gap="xs">
          {data && !data.isVerified && (
            <Button variant="default" loading={verifying.isPending} onClick={() => verifying.mutate()}>
              {t('identity.address.verify')}
            </Button>
          )}
          <Button variant="default" onClick={() => setChanging(true)}>
            {t('identity.address.change')}
          </Button>
        </Group>
      )}
      {isChanging && (
        <form
          onSubmit={event => {
            event.preventDefault()
            changing.mutate()
          }}
        >
          <Stack gap="md">
            {changing.error && problems.length === 0 && <ProblemView error={changing.error} isInline />}
            <TextInput
              label={t('identity.address.new')}
              type="email"
              required
              withAsterisk={false}
              size="md"
              value={email}
              error={problems.find(({ pointer }) => pointer === '/email')?.message}
              onChange={event => setEmail(event.currentTarget.value)}
            />
            <PasswordField
              label={t('account.current')}
              kind="current-password"
              name="password"
              value={password}
              onChange={setPassword}
              error={changing.error}
            />
            <Group gap="xs">
              <Button type="submit" loading={changing.isPending}>
                {t('identity.address.change')}
              </Button>
              <Button variant="default" onClick={() => setChanging(false)}>
                {t('action.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Stack>
  )
}
