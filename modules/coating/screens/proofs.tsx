import { IconSignature } from '@tabler/icons-react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'

/** What customers were asked to approve, and what they said. */
export function ProofList() {
  const { t } = useTerms()
  return (
    <ListPage
      entity={useEntity('coating.proof')}
      columns={[
        'number',
        'revision',
        'customerId',
        'quoteId',
        'status',
        'sentAt',
        'answeredAt',
        'answeredBy',
        'comment',
      ]}
      cardFields={['customerId', 'status', 'sentAt']}
      icon={IconSignature}
      emptySentence={t('coating.proof.none')}
    />
  )
}
