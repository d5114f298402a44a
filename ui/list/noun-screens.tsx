import { IconList } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useEntities } from '../data/meta-provider.tsx'
import { useMaySee } from '../data/use-may-see.ts'
import { RecordPage } from '../detail/record-page.tsx'
import { useRelatedTabs } from '../detail/use-related-tabs.tsx'
import { type EntityMeta, offers } from '../meta.ts'
import { useSession } from '../session/session-provider.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { columnsOf, includesOf } from '../table/columns.ts'
import { defaultColumns, defaultFacts } from './default-columns.ts'
import { ListPage } from './list-page.tsx'

function useNoun(): EntityMeta | undefined {
  const { plural } = useParams({ strict: false }) as { plural?: string }
  return Object.values(useEntities()).find(entity => entity.plural === plural && offers(entity, 'list'))
}

/** What of a noun this person may see, and the names that come with it. */
function useParts(entity: EntityMeta) {
  const maySee = useMaySee()
  const include = includesOf(
    columnsOf(entity, Object.keys(entity.fields)).filter(({ field }) => maySee(field)),
  )
  return {
    facts: defaultFacts(entity).filter(name => maySee(entity.fields[name])),
    ...(include ? { include } : {}),
  }
}

function ListOf({ entity }: { entity: EntityMeta }) {
  const tabs = useRelatedTabs(entity)
  const parts = useParts(entity)
  const { session } = useSession()
  // With one location, every row would say the same.
  const columns = defaultColumns(entity).filter(name => name !== 'locationId' || session.locations.length > 1)
  return (
    <ListPage
      entity={entity}
      columns={columns}
      cardFields={columns.slice(1, 4)}
      icon={IconList}
      peek={{ ...parts, tabs }}
    />
  )
}

/** The list of any noun that has no screen of its own: `/app/rooms`. */
export function NounList() {
  const entity = useNoun()
  return entity ? <ListOf key={entity.name} entity={entity} /> : <NotFound />
}

function RecordOf({ entity, id }: { entity: EntityMeta; id: string }) {
  const tabs = useRelatedTabs(entity)
  return <RecordPage entity={entity} id={id} {...useParts(entity)} tabs={tabs} />
}

export function NounRecord() {
  const entity = useNoun()
  const { id } = useParams({ strict: false }) as { id: string }
  return entity ? <RecordOf key={id} entity={entity} id={id} /> : <NotFound />
}
