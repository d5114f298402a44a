import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Row } from '../meta.ts'
import { keys } from './keys.ts'
import type { RowPage } from './rows.ts'

type Pages = InfiniteData<RowPage> | RowPage | undefined

const merged = (row: Row, id: string, changes: Partial<Row>) => (row.id === id ? { ...row, ...changes } : row)

function inPage(page: RowPage, id: string, changes: Partial<Row>): RowPage {
  if (!Array.isArray(page.data) || !page.data.some(row => row.id === id)) return page
  return { ...page, data: page.data.map(row => merged(row, id, changes)) }
}

function inPages(pages: Pages, id: string, changes: Partial<Row>): Pages {
  if (!pages) return pages
  if ('pages' in pages) return { ...pages, pages: pages.pages.map(page => inPage(page, id, changes)) }
  return inPage(pages, id, changes)
}

/** Shows a change at once wherever the row is on screen; the function returned puts everything back. */
export function patchCache(
  client: QueryClient,
  entity: string,
  id: string,
  changes: Partial<Row>,
): () => void {
  const filters = [{ queryKey: keys.lists(entity) }, { queryKey: keys.rows(entity, id) }]
  const before = filters.flatMap(filter => client.getQueriesData(filter))
  client.setQueriesData<Pages>({ queryKey: keys.lists(entity) }, pages => inPages(pages, id, changes))
  client.setQueriesData<Row>({ queryKey: keys.rows(entity, id) }, row => row && { ...row, ...changes })
  return () => {
    for (const [key, data] of before) client.setQueryData(key, data)
  }
}
