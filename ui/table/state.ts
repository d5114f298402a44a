export const operators = ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'null'] as const
export type Operator = (typeof operators)[number]

export interface Filter {
  field: string
  operator: Operator
  value: string
}

/** All that decides which rows are seen and how; the address holds it, so that a copied address shows the same rows. */
export interface TableState {
  q: string
  sort: string
  filters: Filter[]
  /** Undefined for the columns the screen begins with. */
  columns: string[] | undefined
  isArchived: boolean
}

export type Search = Record<string, string>

const filterKey = /^filter\[(\w+)\](?:\[(\w+)\])?$/
const isOperator = (text: string): text is Operator => (operators as readonly string[]).includes(text)

function filterOf([key, value]: [string, string]): Filter[] {
  const [, field, operator = 'eq'] = filterKey.exec(key) ?? []
  if (!field || field === 'archived' || !isOperator(operator)) return []
  return [{ field, operator, value }]
}

export function readState(search: Search): TableState {
  return {
    q: search.q ?? '',
    sort: search.sort ?? '',
    filters: Object.entries(search).flatMap(filterOf),
    columns: search.columns ? search.columns.split(',') : undefined,
    isArchived: search['filter[archived]'] === 'true',
  }
}

const keyOf = ({ field, operator }: Filter) =>
  operator === 'eq' ? `filter[${field}]` : `filter[${field}][${operator}]`

/** The same state as parameters of the list, for the server and for the address alike. */
export function writeState(state: TableState): Search {
  const search: Search = {}
  if (state.q) search.q = state.q
  if (state.sort) search.sort = state.sort
  for (const filter of state.filters) search[keyOf(filter)] = filter.value
  if (state.isArchived) search['filter[archived]'] = 'true'
  if (state.columns) search.columns = state.columns.join(',')
  return search
}

/** Parameters of the address that are not the table's own: the open peek, a tab. */
export function otherParameters(search: Search): Search {
  const own = new Set(['q', 'sort', 'columns', 'filter[archived]'])
  return Object.fromEntries(Object.entries(search).filter(([key]) => !own.has(key) && !filterKey.test(key)))
}

/** Up, down, and back to the order the list begins with. */
export function nextSort(sort: string, field: string): string {
  if (sort === field) return `-${field}`
  return sort === `-${field}` ? '' : field
}
