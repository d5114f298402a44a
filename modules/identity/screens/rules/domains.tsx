import { Badge, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { CopyText } from '#ui/feedback/copy-text.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { addDomain, type CompanySignIn, proveDomain, removeDomain } from './data.ts'

interface DomainsProps {
  domains: CompanySignIn['domains']
  onChanged: () => void
}

/** A domain counts once its own DNS says that it is this business's. */
export function Domains({ domains, onChanged }: DomainsProps) {
  const { t } = useTerms()
  const [name, setName] = useState('')
  const options = { onSuccess: onChanged }
  const adding = useMutation({ mutationFn: addDomain, ...options })
  const proving = useMutation({ mutationFn: proveDomain, ...options })
  const removing = useMutation({ mutationFn: removeDomain, ...options })
  const error = adding.error ?? proving.error ?? removing.error
  return (
    <Stack gap="sm" mt="md">
      <Title order={3} size="h4">
        {t('identity.company.domains')}
      </Title>
      <Text c="dimmed">{t('identity.company.domainsWhy')}</Text>
      {error && <ProblemView error={error} isInline />}
      {domains.map(({ domain, isProven, record }) => (
        <Group key={domain} justify="space-between" mih={44}>
          <div>
            <Group gap="xs">
              <Text fw={600}>{domain}</Text>
              <Badge variant="light" color={isProven ? undefined : 'gray'}>
                {t(isProven ? 'identity.company.proven' : 'identity.company.unproven')}
              </Badge>
            </Group>
            {!isProven && <CopyText label={t('identity.company.record')} text={record} />}
          </div>
          <Group gap="xs">
            {!isProven && (
              <Button
                variant="default"
                loading={proving.isPending && proving.variables === domain}
                onClick={() => proving.mutate(domain)}
              >
                {t('identity.company.prove')}
              </Button>
            )}
            <Button
              variant="default"
              loading={removing.isPending && removing.variables === domain}
              onClick={() => removing.mutate(domain)}
            >
              {t('identity.remove')}
            </Button>
          </Group>
        </Group>
      ))}
      <form
        onSubmit={event => {
          event.preventDefault()
          adding.mutate(name, { onSuccess: () => setName('') })
        }}
      >
        <Group align="end" gap="xs">
          <TextInput
            label={t('identity.company.newDomain')}
            required
            withAsterisk={false}
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={adding.isPending}>
            {t('identity.company.addDomain')}
          </Button>
        </Group>
      </form>
    </Stack>
  )
}
