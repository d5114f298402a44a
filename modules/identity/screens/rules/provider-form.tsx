import { Button, PasswordInput, Select, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { type CompanySignIn, keepProvider, rolesQuery } from './data.ts'

export function ProviderForm({ company, onKept }: { company: CompanySignIn; onKept: () => void }) {
  const { t } = useTerms()
  const roleName = useRoleName()
  const roles = useQuery(rolesQuery)
  const [issuer, setIssuer] = useState(company.issuer ?? '')
  const [clientId, setClientId] = useState(company.clientId ?? '')
  const [clientSecret, setSecret] = useState('')
  const [defaultRole, setRole] = useState(company.defaultRole)
  const keeping = useMutation({
    mutationFn: () =>
      keepProvider({
        issuer,
        clientId,
        defaultRole: defaultRole ?? '',
        ...(clientSecret ? { clientSecret } : {}),
      }),
    onSuccess: () => {
      setSecret('')
      toast(t('identity.company.kept'))
      onKept()
    },
  })
  const problems = keeping.error ? asProblem(keeping.error).errors : []
  const errorOf = (field: string) => problems.find(({ pointer }) => pointer === `/${field}`)?.message
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        keeping.mutate()
      }}
    >
      <Stack gap="md">
        {keeping.error && problems.length === 0 && <ProblemView error={keeping.error} isInline />}
        <TextInput
          label={t('identity.company.issuer')}
          description={t('identity.company.issuerHelp')}
          type="url"
          required
          withAsterisk={false}
          value={issuer}
          error={errorOf('issuer')}
          onChange={event => setIssuer(event.currentTarget.value)}
        />
        <TextInput
          label={t('identity.company.clientId')}
          required
          withAsterisk={false}
          value={clientId}
          error={errorOf('clientId')}
          onChange={event => setClientId(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('identity.company.clientSecret')}
          description={company.issuer ? t('identity.company.secretKept') : undefined}
          autoComplete="off"
          required={!company.issuer}
          withAsterisk={false}
          value={clientSecret}
          error={errorOf('clientSecret')}
          visibilityToggleButtonProps={{ 'aria-label': t('identity.company.showSecret') }}
          onChange={event => setSecret(event.currentTarget.value)}
        />
        <Select
          label={t('identity.company.defaultRole')}
          description={t('identity.company.defaultRoleHelp')}
          required
          withAsterisk={false}
          data={(roles.data ?? []).map(value => ({ value, label: roleName(value) }))}
          value={defaultRole}
          error={errorOf('defaultRole')}
          onChange={setRole}
        />
        <Button type="submit" loading={keeping.isPending} style={{ alignSelf: 'start' }}>
          {t('identity.company.keep')}
        </Button>
      </Stack>
    </form>
  )
}
