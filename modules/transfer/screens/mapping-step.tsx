import { Button, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { EntityMeta } from '#ui/meta.ts'
import type { Mapping } from '../mapping/mapping.ts'
import classes from './import.module.css'
import { withKey } from './mapping-draft.ts'
import { MappingTable } from './mapping-table.tsx'
import { PreviewTable } from './preview-table.tsx'
import type { Suggestion } from './types.ts'

interface MappingStepProps {
  entity: EntityMeta
  suggestion: Suggestion
  mapping: Mapping
  head: string[][]
  onChange: (mapping: Mapping) => void
}

const sampleCount = 3

function readMapping(text: string): Mapping | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isMapping = typeof value === 'object' && value !== null && Array.isArray((value as Mapping).targets)
    return isMapping ? (value as Mapping) : undefined
  } catch {
    return undefined
  }
}

/** Columns to fields by hand, or the whole mapping as text for what one column per field cannot say. */
export function MappingStep({ entity, suggestion, mapping, head, onChange }: MappingStepProps) {
  const { t } = useTerms()
  const [text, setText] = useState<string>()
  const [header = [], ...records] = head
  const at = (column: string) => header.findIndex(name => name.trim() === column)
  const samples = (column: string) => records.slice(0, sampleCount).map(record => record[at(column)] ?? '')
  const key = /^\{([^{}#]+)\}$/.exec(mapping.targets[0]?.key ?? '')?.[1]
  const isWrong = text !== undefined && readMapping(text) === undefined
  function type(next: string) {
    setText(next)
    const read = readMapping(next)
    if (read) onChange(read)
  }
  return (
    <>
      <section>
        <h2>{t('import.stepMatch')}</h2>
        <Select
          label={t('import.key')}
          description={t('import.keyWhy')}
          clearable
          searchable
          data={suggestion.columns}
          value={key ?? null}
          onChange={column => onChange(withKey(mapping, column))}
          mb="md"
          maw={420}
        />
        <MappingTable
          entity={entity}
          suggestion={suggestion}
          mapping={mapping}
          samples={samples}
          onChange={onChange}
        />
        {text === undefined ? (
          <Button
            mt="sm"
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() => setText(JSON.stringify(mapping, null, 2))}
          >
            {t('import.asText')}
          </Button>
        ) : (
          <Textarea
            mt="sm"
            label={t('import.asText')}
            description={t('import.asTextWhy')}
            error={isWrong ? t('import.notMapping') : undefined}
            autosize
            minRows={8}
            maxRows={24}
            classNames={{ input: classes.code }}
            value={text}
            onChange={event => type(event.currentTarget.value)}
          />
        )}
      </section>
      <section>
        <h2>{t('import.stepLook')}</h2>
        <PreviewTable entity={entity} mapping={mapping} header={header} records={records} />
      </section>
    </>
  )
}
