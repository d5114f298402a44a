import type { RecordTab } from '#ui/detail/record-body.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Gallery } from './gallery.tsx'

/** A tab with the photos and papers of a record, for whoever may see them: `tabs={[…, ...useFilesTab('pets.pet')]}`. */
export function useFilesTab(entity: string): RecordTab[] {
  const { t } = useTerms()
  const { can } = useSession()
  if (!can('files.file.read')) return []
  return [
    {
      id: 'files',
      label: t('files.tab'),
      render: row => <Gallery subject={{ entity, id: row.id }} takesPapers />,
    },
  ]
}
