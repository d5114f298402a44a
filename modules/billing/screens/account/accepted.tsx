import { useTerms } from '#ui/i18n/use-terms.ts'
import type { TenderMethod } from '../../rules.ts'

/** How this business is paid, for whoever owes it something. */
export function Accepted({ methods }: { methods: readonly TenderMethod[] }) {
  const { t } = useTerms()
  const said = methods.map(method => t(`choice.billing.payment.method.${method}`)).join(' · ')
  return (
    <p style={{ margin: 0, marginBlockEnd: '1rem' }}>{t('billing.account.accepted', { methods: said })}</p>
  )
}
