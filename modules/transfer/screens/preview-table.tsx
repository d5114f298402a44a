import { Table } from '@mantine/core'
import '@mantine/core/styles/Table.css'
import { useLabels } from '#ui/data/use-labels.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { EntityMeta } from '#ui/meta.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { columnOf } from './mapping-draft.ts'

interface PreviewTableProps {
  entity: EntityMeta
  mapping: Mapping
  header: string[]
  records: string[][]
}

/** The first records of the file, under the fields they will fill. */
export function PreviewTable({ entity, mapping, header, records }: PreviewTableProps) {
  const { t } = useTerms()
  const labels = useLabels()
  const fields = Object.entries(mapping.targets[0]?.fields ?? {}).flatMap(([name, expression]) => {
    const column = columnOf(expression)
    const place = header.findIndex(title => title.trim() === column)
    return place < 0 ? [] : [{ name, place }]
  })
  if (fields.length === 0) return <p>{t('import.nothingMatched')}</p>
  return (
    <Table.ScrollContainer
      minWidth={480}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('import.stepLook') } }}
    >
      <Table verticalSpacing={4} striped>
        <Table.Thead>
          <Table.Tr>
            {fields.map(({ name }) => (
              <Table.Th key={name}>{labels.field(entity, name, entity.fields[name])}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {records.map((record, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file have no other name
            <Table.Tr key={line}>
              {fields.map(({ name, place }) => (
                <Table.Td key={name}>{record[place]}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
