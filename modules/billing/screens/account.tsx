import { useParams } from '@tanstack/react-router'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useRow } from '#ui/data/rows.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import { AccountBody } from './account/account-body.tsx'
import { PayAccount } from './account/pay-account.tsx'

export function Account() {
  const { t } = useTerms()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useRow(useEntity('people.customer'), id)
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonPage />
  return (
    <Page
      title={String(data.name)}
      sentence={t('billing.account.title')}
      action={<PayAccount payerId={id} />}
    >
      <AccountBody payerId={id} />
    </Page>
  )
}
