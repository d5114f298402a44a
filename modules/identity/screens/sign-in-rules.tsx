import { Stack, Text } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Company } from './rules/company.tsx'
import { StrongRoles } from './rules/strong-roles.tsx'

/** How people of this business must show who they are. */
export function SignInRules() {
  const { t } = useTerms()
  const { can, session } = useSession()
  const mayManage = can('identity.company_sign_in.manage')
  return (
    <Page title={t('identity.rules.title')} sentence={t('identity.rules.sentence')}>
      <Stack gap="xl" maw="44rem">
        <StrongRoles />
        {mayManage && (session.isOwn === false ? <Text>{t('account.notOwn')}</Text> : <Company />)}
      </Stack>
    </Page>
  )
}
