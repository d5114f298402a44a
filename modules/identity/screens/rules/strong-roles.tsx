import { Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { changeRules, rolesQuery, rulesQuery } from './data.ts'

export function StrongRoles() {
  const { t } = useTerms()
  const { can } = useSession()
  const roleName = useRoleName()
  const client = useQueryClient()
  const roles = useQuery(rolesQuery)
  const rules = useQuery(rulesQuery)
  const changing = useMutation({
    mutationFn: (secondFactorRoles: string[]) => changeRules({ secondFactorRoles }),
    onSettled: () => client.invalidateQueries({ queryKey: rulesQuery.queryKey }),
  })
  const error = roles.error ?? rules.error ?? changing.error
  const chosen = (changing.isPending ? changing.variables : rules.data?.secondFactorRoles) ?? []
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('identity.rules.strong')}
      </Title>
      <Text c="dimmed">{t('identity.rules.strongWhy')}</Text>
      {error && <ProblemView error={error} isInline />}
      {!roles.data && !error && <SkeletonRows count={3} height={44} />}
      {roles.data && rules.data && (
        <Checkbox.Group
          aria-label={t('identity.rules.strong')}
          value={chosen}
          onChange={value => changing.mutate(value)}
        >
          <Group gap="xs" style={{ columnGap: 'var(--mantine-spacing-lg)' }}>
            {roles.data.map(role => (
              <Checkbox
                key={role}
                mih={44}
                value={role}
                label={roleName(role)}
                disabled={!can('kernel.tenant.write')}
              />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </Stack>
  )
}
