import { Failure } from '#kernel/command/failure.ts'
import { can } from '#kernel/entity/entity.ts'
import type { Entities } from '#kernel/entity/include.ts'
import { detectDelimiter } from '../csv/delimiter.ts'
import { indexCsv } from '../csv/records.ts'
import type { CustomFields } from '../mapping/custom-fields.ts'
import { type DateColumn, DateDetector } from '../mapping/detect-dates.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { suggestMapping } from '../mapping/suggest-mapping.ts'

export interface TenantFacts {
  entities: Entities
  custom: CustomFields
  currency: string
}

export interface Suggestion {
  columns: string[]
  dates: DateColumn[]
  mapping: Mapping
}

/** What the file's header and its days suggest. */
export async function suggest(
  { entities, custom, currency }: TenantFacts,
  entity: string,
  content: Buffer,
): Promise<Suggestion> {
  const noun = entities.get(entity)
  if (!noun || !can(noun, 'import'))
    throw Failure.field('/entity', 'unknown_entity', 'There is nothing of this name to import.')
  const delimiter = detectDelimiter(content.toString('utf8', 0, 65_536))
  let detector: DateDetector | undefined
  const { columns } = await indexCsv(content, delimiter, (record, names) => {
    detector ??= new DateDetector(names)
    detector.watch(record.cells)
  })
  const dates = detector?.found() ?? []
  const file = { columns, dates, empty: detector?.empty() ?? columns }
  return { columns, dates, mapping: { delimiter, ...suggestMapping(noun, file, currency, custom) } }
}

/** The suggested mapping, unless a day can be read in more than one way: then the caller must say which. */
export async function settledSuggestion(
  facts: TenantFacts,
  entity: string,
  content: Buffer,
): Promise<Mapping> {
  const suggestion = await suggest(facts, entity, content)
  const fields = Object.entries(suggestion.mapping.targets[0]!.fields)
  const open = fields.filter(([, expression]) => 'date' in expression && !expression.format)
  if (open.length === 0) return suggestion.mapping
  const problems = open.map(([name]) => ({
    pointer: `/mapping/targets/0/fields/${name}/format`,
    code: 'date_format_needed',
    message: 'Say in which form the days are written, for instance D/M/YYYY.',
  }))
  throw new Failure(
    'invalid_input',
    422,
    'The days in this file can be read in more than one way; see errors.',
    { ...suggestion },
    problems,
  )
}
