import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Door } from '#ui/session/door.tsx'

type Status = 'verified' | 'waiting' | 'changed'

/** Where a letter about an address leads. A press of the button agrees, not the opening: mail programs open links too. */
export function ConfirmAddress() {
  const { t } = useTerms()
  const [token] = useState(() => window.location.hash.slice(1))
  const agreeing = useMutation({
    mutationFn: () => api.post<{ status: Status }>('/v1/account-address/confirmation', { token }),
    onSuccess: () => window.history.replaceState(null, '', window.location.pathname),
  })
  return (
    <Door title={t('identity.address.confirmTitle')}>
      <Stack mt="lg" gap="md">
        {agreeing.error && <ProblemView error={agreeing.error} isInline />}
        {agreeing.data ? (
          <Text role="status">
            {t(`identity.address.done.${agreeing.data.status}`)}{' '}
            <Anchor href="/app/account">{t('account.title')}</Anchor>
          </Text>
        ) : (
          <Button size="md" loading={agreeing.isPending} onClick={() => agreeing.mutate()} fullWidth>
            {t('identity.address.agree')}
          </Button>
        )}
      </Stack>
    </Door>
  )
}
