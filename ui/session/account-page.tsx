import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { ProblemView } from '../feedback/problem-view.tsx'
import { SkeletonRows } from '../feedback/skeletons.tsx'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { Page } from '../shell/page.tsx'
import { PartsOf } from '../shell/parts-of.tsx'
import { ChangePassword } from './change-password.tsx'
import { deviceOf } from './device.ts'
import { LanguageChoice } from './language-choice.tsx'
import { useFormats, useSession } from './session-provider.tsx'

interface OpenSession {
  id: string
  address: string | null
  userAgent: string | null
  createdAt: string
  isThis: boolean
}

/** A person's own affairs: password, and where they are signed in. */
export function AccountPage() {
  const { t } = useTerms()
  const { user, isOwn = true } = useSession().session
  const formats = useFormats()
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: ['sessions'],
    enabled: isOwn,
    queryFn: ({ signal }) => api.get<{ data: OpenSession[] }>('/v1/sessions', { signal }),
  })
  const ending = useMutation({
    mutationFn: (id?: string) => api.delete(id ? `/v1/sessions/${id}` : '/v1/sessions'),
    onSuccess: async () => {
      toast(t('account.ended'))
      await client.invalidateQueries({ queryKey: ['sessions'] })
    },
  })
  const sessions = data?.data.toSorted(
    (a, b) => Number(b.isThis) - Number(a.isThis) || (a.createdAt < b.createdAt ? 1 : -1),
  )
  return (
    <Page title={t('account.title')} sentence={`${user.name} · ${user.email}`}>
      <Stack gap="xl">
        <LanguageChoice />
        {isOwn ? <ChangePassword /> : <Text>{t('account.notOwn')}</Text>}
        {isOwn && <PartsOf of="account" given={{}} />}
        <Stack gap="sm" maw="40rem">
          {isOwn && (
            <Title order={2} size="h3">
              {t('account.sessions')}
            </Title>
          )}
          {error && <ProblemView error={error} onRetry={() => void refetch()} isInline />}
          {ending.error && <ProblemView error={ending.error} isInline />}
          {isOwn && !data && !error && <SkeletonRows count={2} height={56} />}
          {sessions?.map(session => (
            <Group key={session.id} justify="space-between" wrap="nowrap" mih={44}>
              <div>
                <Text fw={600}>
                  {deviceOf(session.userAgent) ?? t('account.unknownDevice')}{' '}
                  {session.isThis && <Badge variant="light">{t('account.here')}</Badge>}
                </Text>
                <Text size="sm" c="dimmed">
                  {t('account.since', {
                    when: formats.instant(session.createdAt),
                    address: session.address ?? '–',
                  })}
                </Text>
              </div>
              {!session.isThis && (
                <Button
                  variant="default"
                  loading={ending.isPending && ending.variables === session.id}
                  onClick={() => ending.mutate(session.id)}
                >
                  {t('account.end')}
                </Button>
              )}
            </Group>
          ))}
          {(sessions?.length ?? 0) > 2 && (
            <Button variant="subtle" style={{ alignSelf: 'start' }} onClick={() => ending.mutate(undefined)}>
              {t('account.endOthers')}
            </Button>
          )}
        </Stack>
      </Stack>
    </Page>
  )
}
