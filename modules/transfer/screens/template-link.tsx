import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useLabels } from '#ui/data/use-labels.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { type EntityMeta, writableFields } from '#ui/meta.ts'
import { toCsv } from './csv-preview.ts'

/** A file with the right headings, to be filled in. */
export function TemplateLink({ entity }: { entity: EntityMeta }) {
  const { t } = useTerms()
  const labels = useLabels()
  const fields = writableFields(entity, true).filter(([, field]) => field.widget !== 'json')
  const header = ['External id', ...fields.map(([name, field]) => labels.field(entity, name, field))]
  return (
    <Button
      component="a"
      variant="default"
      leftSection={<IconDownload size={16} />}
      href={`data:text/csv;charset=utf-8,${encodeURIComponent(`${toCsv([header])}\r\n`)}`}
      download={`${entity.plural}-template.csv`}
    >
      {t('import.template')}
    </Button>
  )
}
