import { Button, Group, Stack, Switch, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { changeRules, companyQuery, removeProvider, rulesQuery } from './data.ts'
import { Domains } from './domains.tsx'
import { ProviderForm } from './provider-form.tsx'

/** The business's own identity provider. */
export function Company() {
  const { t } = useTerms()
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(companyQuery)
  const rules = useQuery(rulesQuery)
  const refresh = () => client.invalidateQueries({ queryKey: companyQuery.queryKey })
  const demanding = useMutation({
    mutationFn: (companySignInDemanded: boolean) => changeRules({ companySignInDemanded }),
    onSettled: () => client.invalidateQueries({ queryKey: rulesQuery.queryKey }),
  })
  const removing = useMutation({
    mutationFn: removeProvider,
    onSuccess: async () => {
      toast(t('identity.company.removed'))
      await refresh()
    },
  })
  const isDemanded = demanding.isPending ? demanding.variables : (rules.data?.companySignInDemanded ?? false)
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('identity.company.title')}
      </Title>
      <Text c="dimmed">{t('identity.company.why')}</Text>
      {error && <ProblemView error={error} onRetry={() => void refetch()} isInline />}
      {(demanding.error || removing.error) && (
        <ProblemView error={demanding.error ?? removing.error} isInline />
      )}
      {!data && !error && <SkeletonRows count={3} height={56} />}
      {data && (
        <>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('identity.company.redirect')} <code>{data.redirectAddress}</code>
          </Text>
          <ProviderForm key={data.issuer} company={data} onKept={refresh} />
        </>
      )}
      {data?.issuer && (
        <>
          <Domains domains={data.domains} onChanged={refresh} />
          <Switch
            mt="md"
            label={t('identity.company.demand')}
            description={t('identity.company.demandWhy')}
            checked={isDemanded}
            onChange={event => demanding.mutate(event.currentTarget.checked)}
          />
          <Group mt="md">
            <Button variant="default" loading={removing.isPending} onClick={() => removing.mutate()}>
              {t('identity.company.remove')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  )
}
