import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta, FieldMeta, Row } from '../meta.ts'
import { useFormats } from '../session/session-provider.tsx'

const isMonth = (name: string, text: string) => /month$/i.test(name) && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

/** A stored text as its reader says it: a month in words, and what a verb worded in their language. */
export function useTextAsRead() {
  const formats = useFormats()
  const { said } = useTerms()
  return (name: string, field: FieldMeta | undefined, text: string): string => {
    if (isMonth(name, text)) return formats.month(text)
    return field?.readOnly ? said(text) : text
  }
}

/** What a record is called. */
export function useTitle() {
  const asRead = useTextAsRead()
  return (entity: EntityMeta, row: Pick<Row, string>): string => {
    const { titleField } = entity
    return asRead(titleField, entity.fields[titleField], String(row[titleField] ?? ''))
  }
}
