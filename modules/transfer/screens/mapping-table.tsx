import { Select, Table, Text } from '@mantine/core'
import '@mantine/core/styles/Table.css'
import { useEntities } from '#ui/data/meta-provider.tsx'
import { useLabels } from '#ui/data/use-labels.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { EntityMeta, FieldMeta } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Expression, Mapping } from '../mapping/mapping.ts'
import classes from './import.module.css'
import { columnOf, isByHand, readingOf, withField } from './mapping-draft.ts'
import type { Suggestion } from './types.ts'

interface MappingTableProps {
  entity: EntityMeta
  suggestion: Suggestion
  mapping: Mapping
  samples: (column: string) => string[]
  onChange: (mapping: Mapping) => void
}

interface LineProps extends MappingTableProps {
  name: string
  field: FieldMeta
}

/** In what form days are written, or by what a record is found: asked only where it must be. */
function Reading({ name, suggestion, mapping, onChange }: LineProps) {
  const { t } = useTerms()
  const entities = useEntities()
  const expression: Expression | undefined = mapping.targets[0]?.fields[name]
  if (!expression) return null
  const column = columnOf(expression) ?? ''
  if ('date' in expression) {
    const found = suggestion.dates.find(date => date.column === column)?.formats ?? []
    const formats = [...new Set([...found, ...(expression.format ? [expression.format] : [])])]
    return (
      <Select
        size="xs"
        aria-label={t('import.dateForm')}
        placeholder={t('import.dateFormAsk')}
        error={!expression.format}
        allowDeselect={false}
        data={formats}
        value={expression.format || null}
        onChange={format => onChange(withField(mapping, name, { ...expression, format: format ?? '' }))}
      />
    )
  }
  if ('ref' in expression) {
    const target = entities[expression.ref]
    const choices = [
      'externalId',
      ...(target ? [target.titleField] : []),
      ...(target?.fields.email ? ['email'] : []),
    ]
    return (
      <Select
        size="xs"
        aria-label={t('import.foundBy')}
        allowDeselect={false}
        data={choices.map(by => ({ value: by, label: t('import.by', { field: t(`import.by.${by}`) }) }))}
        value={expression.by}
        onChange={by => onChange(withField(mapping, name, { ...expression, by: by ?? 'externalId' }))}
      />
    )
  }
  return null
}

function Line(props: LineProps) {
  const { entity, name, field, suggestion, mapping, samples, onChange } = props
  const { t } = useTerms()
  const labels = useLabels()
  const { session } = useSession()
  const expression = mapping.targets[0]?.fields[name]
  const column = columnOf(expression)
  const formats = (of: string) => suggestion.dates.find(date => date.column === of)?.formats ?? []
  function choose(next: string | null) {
    const reading = next ? readingOf(field, next, { formats, currency: session.tenant.currency }) : undefined
    onChange(withField(mapping, name, reading))
  }
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {labels.field(entity, name, field)}
        {!field.optional && <span className={classes.required}> {t('import.required')}</span>}
      </Table.Th>
      <Table.Td>
        {isByHand(expression) ? (
          <Text size="sm">{t('import.byHand')}</Text>
        ) : (
          <Select
            size="xs"
            clearable
            searchable
            aria-label={t('import.columnOf', { field: labels.field(entity, name, field) })}
            placeholder={t('import.noColumn')}
            error={!field.optional && !column}
            data={suggestion.columns}
            value={column ?? null}
            onChange={choose}
          />
        )}
      </Table.Td>
      <Table.Td>
        <Reading {...props} />
      </Table.Td>
      <Table.Td className={classes.samples}>
        {column ? samples(column).filter(Boolean).join(' · ') : ''}
      </Table.Td>
    </Table.Tr>
  )
}

/** Which column becomes which field, with a look at what is in it. */
export function MappingTable(props: MappingTableProps) {
  const { t } = useTerms()
  const fields = Object.entries(props.entity.fields).filter(
    ([, field]) => !field.readOnly && field.widget !== 'json',
  )
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('import.field')}</Table.Th>
            <Table.Th w="16rem">{t('import.column')}</Table.Th>
            <Table.Th w="12rem">{t('import.reading')}</Table.Th>
            <Table.Th>{t('import.samples')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fields.map(([name, field]) => (
            <Line key={name} {...props} name={name} field={field} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
