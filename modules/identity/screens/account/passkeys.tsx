import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { type Passkey, passkeysQuery, removePasskey } from './data.ts'
import { NamePasskey } from './name-passkey.tsx'
import { NewPasskey } from './new-passkey.tsx'

export function Passkeys() {
  const { t } = useTerms()
  const formats = useFormats()
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(passkeysQuery)
  const [isAdding, setAdding] = useState(false)
  const [naming, setNaming] = useState<Passkey>()
  const refresh = () => client.invalidateQueries({ queryKey: passkeysQuery.queryKey })
  const removing = useMutation({
    mutationFn: removePasskey,
    onSuccess: async () => {
      toast(t('identity.passkeyRemoved'))
      await refresh()
    },
  })
  async function done() {
    setAdding(false)
    setNaming(undefined)
    await refresh()
  }
  return (
    <Stack gap="sm" maw="40rem">
      <Title order={2} size="h3">
        {t('identity.passkeys')}
      </Title>
      <Text c="dimmed">{t('identity.passkeysWhy')}</Text>
      {error && <ProblemView error={error} onRetry={() => void refetch()} isInline />}
      {removing.error && <ProblemView error={removing.error} isInline />}
      {!data && !error && <SkeletonRows count={1} height={56} />}
      {data?.map(passkey => (
        <Group key={passkey.id} justify="space-between" mih={44}>
          <div>
            <Text fw={600}>{passkey.name}</Text>
            <Text size="sm" c="dimmed">
              {passkey.lastUsedAt
                ? t('identity.lastUsed', { when: formats.instant(passkey.lastUsedAt) })
                : t('identity.addedOn', { when: formats.instant(passkey.createdAt) })}
            </Text>
          </div>
          <Group gap="xs">
            <Button variant="default" onClick={() => setNaming(passkey)}>
              {t('identity.rename')}
            </Button>
            <Button
              variant="default"
              loading={removing.isPending && removing.variables === passkey.id}
              onClick={() => removing.mutate(passkey.id)}
            >
              {t('identity.remove')}
            </Button>
          </Group>
        </Group>
      ))}
      <Button style={{ alignSelf: 'start' }} onClick={() => setAdding(true)}>
        {t('identity.addPasskey')}
      </Button>
      {isAdding && <NewPasskey onClose={() => setAdding(false)} onDone={done} />}
      {naming && <NamePasskey passkey={naming} onClose={() => setNaming(undefined)} onDone={done} />}
    </Stack>
  )
}
