import { Alert, Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import '@mantine/core/styles/Alert.css'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { sessionQuery } from '#ui/session/session.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { BackupCodes } from './backup-codes.tsx'
import { secondFactorQuery } from './data.ts'
import { ProofDialog } from './proof-dialog.tsx'
import { SetUpDialog } from './set-up-dialog.tsx'

/** The authenticator app: turned on with a code, turned off with the password and a code. */
export function SecondFactor() {
  const { t } = useTerms()
  const { needsSecondFactor, needsCompany } = useSession().session
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(secondFactorQuery)
  const [asking, setAsking] = useState<'on' | 'off' | 'codes'>()
  const [codes, setCodes] = useState<string[]>()

  async function done(fresh?: string[]) {
    setAsking(undefined)
    setCodes(fresh)
    await client.invalidateQueries({ queryKey: secondFactorQuery.queryKey })
    await client.invalidateQueries({ queryKey: ['sessions'] })
    await client.invalidateQueries({ queryKey: sessionQuery.queryKey })
  }

  return (
    <Stack gap="sm" maw="40rem">
      <Group gap="xs">
        <Title order={2} size="h3">
          {t('identity.secondFactor')}
        </Title>
        {data && <Badge variant="light">{t(data.isOn ? 'identity.on' : 'identity.off')}</Badge>}
      </Group>
      {needsCompany && <Alert>{t('identity.company.demanded')}</Alert>}
      {needsSecondFactor && <Alert>{t('identity.demanded')}</Alert>}
      <Text c="dimmed">{t('identity.secondFactorWhy')}</Text>
      {error && <ProblemView error={error} onRetry={() => void refetch()} isInline />}
      {!data && !error && <SkeletonRows count={1} height={44} />}
      {data && !data.isOn && (
        <Button style={{ alignSelf: 'start' }} onClick={() => setAsking('on')}>
          {t('identity.setUp')}
        </Button>
      )}
      {data?.isOn && (
        <>
          <Text>{t('identity.codesLeft', { count: data.backupCodesLeft })}</Text>
          <Group gap="xs">
            <Button variant="default" onClick={() => setAsking('codes')}>
              {t('identity.renewCodes')}
            </Button>
            <Button variant="default" onClick={() => setAsking('off')}>
              {t('identity.turnOff')}
            </Button>
          </Group>
        </>
      )}
      {asking === 'on' && <SetUpDialog onClose={() => setAsking(undefined)} onDone={done} />}
      {(asking === 'off' || asking === 'codes') && (
        <ProofDialog act={asking} onClose={() => setAsking(undefined)} onDone={done} />
      )}
      {codes && <BackupCodes codes={codes} onClose={() => setCodes(undefined)} />}
    </Stack>
  )
}
