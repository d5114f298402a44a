import { Button, Stack, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { ProblemView } from '../feedback/problem-view.tsx'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { isBesideField, PasswordField } from './password-field.tsx'

export function ChangePassword() {
  const { t } = useTerms()
  const client = useQueryClient()
  const [currentPassword, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const changing = useMutation({
    mutationFn: () => api.post('/v1/password', { currentPassword, password }),
    onSuccess: async () => {
      setCurrent('')
      setPassword('')
      toast(t('account.passwordChanged'))
      await client.invalidateQueries({ queryKey: ['sessions'] })
    },
  })
  const { error } = changing
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        changing.mutate()
      }}
    >
      <Stack gap="md" maw="26rem">
        <Title order={2} size="h3">
          {t('account.password')}
        </Title>
        {error && !isBesideField(error) && <ProblemView error={error} isInline />}
        <PasswordField
          label={t('account.current')}
          kind="current-password"
          name="currentPassword"
          value={currentPassword}
          onChange={setCurrent}
          error={error}
        />
        <PasswordField
          label={t('newPassword.label')}
          help={t('newPassword.help')}
          kind="new-password"
          name="password"
          value={password}
          onChange={setPassword}
          error={error}
        />
        <Button type="submit" loading={changing.isPending} style={{ alignSelf: 'start' }}>
          {t('account.change')}
        </Button>
      </Stack>
    </form>
  )
}
