import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import { People } from './team/people.tsx'

export function Team() {
  const { t } = useTerms()
  return (
    <Page title={t('entity.kernel.member.many')} sentence={t('business.team.sentence')}>
      <People />
    </Page>
  )
}
