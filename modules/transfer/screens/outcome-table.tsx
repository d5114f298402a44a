import { Table } from '@mantine/core'
import '@mantine/core/styles/Table.css'
import { Link } from '@tanstack/react-router'
import { useEntities } from '#ui/data/meta-provider.tsx'
import { recordPath } from '#ui/data/record-path.ts'
import { useLabels } from '#ui/data/use-labels.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { ImportRow, OutcomeRow } from './types.ts'

interface OutcomeTableProps {
  row: ImportRow
  lines: OutcomeRow[]
  header: string[]
}

export function OutcomeTable({ row, lines, header }: OutcomeTableProps) {
  const { t, said } = useTerms()
  const labels = useLabels()
  const entities = useEntities()
  const [lineLabel, fieldLabel, , reasonLabel] = header
  function fieldOf({ entity, field }: OutcomeRow) {
    const meta = entities[entity]
    return field && meta ? labels.field(meta, field, meta.fields[field]) : ''
  }
  return (
    <Table.ScrollContainer
      minWidth={480}
      scrollAreaProps={{
        viewportProps: {
          tabIndex: 0,
          role: 'region',
          'aria-label': t('import.linesOf', { file: row.fileName }),
        },
      }}
    >
      <Table verticalSpacing={6} aria-label={t('import.linesOf', { file: row.fileName })}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="5rem" ta="end">
              {lineLabel}
            </Table.Th>
            <Table.Th w="10rem">{fieldLabel}</Table.Th>
            <Table.Th>{reasonLabel}</Table.Th>
            <Table.Th w="6rem">{t('import.record')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(line => {
            const path = line.rowId && recordPath(entities, line.entity, line.rowId)
            return (
              <Table.Tr key={`${line.line}-${line.entity}`}>
                <Table.Td ta="end" className="tabular">
                  {line.line}
                </Table.Td>
                <Table.Td>{fieldOf(line)}</Table.Td>
                <Table.Td>{said(line.reason ?? line.code ?? '')}</Table.Td>
                <Table.Td>{path && <Link to={path}>{t('table.openFull')}</Link>}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
