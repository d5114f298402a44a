import { Button } from '@mantine/core'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'

export function Imports() {
  const { t } = useTerms()
  const begin = (
    <Button component={Link} to="/app/imports/new" leftSection={<IconPlus size={16} />}>
      {t('import.new')}
    </Button>
  )
  return (
    <ListPage
      entity={useEntity('transfer.import')}
      columns={[
        'fileName',
        'entity',
        'status',
        'doneCount',
        'createdCount',
        'mergedCount',
        'refusedCount',
        'createdAt',
      ]}
      cardFields={['status', 'createdAt']}
      icon={IconFileImport}
      emptySentence={t('import.empty')}
      action={begin}
    />
  )
}
