import { IconDoor } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { EmptyList } from '#ui/table/empty-list.tsx'
import { AreaTile } from './wall/area-tile.tsx'
import { type Wall, wallQuery } from './wall/data.ts'
import classes from './wall/wall.module.css'

/** Every area at once, drawn anew whenever somebody comes or goes. */
export function SupervisionWall() {
  const { t } = useTerms()
  const { location } = useSession()
  const locationId = location?.id ?? ''
  const { data, error, refetch } = useQuery({ ...wallQuery(locationId), enabled: locationId !== '' })

  const areaNoun = useEntity('presence.area')
  const sayDay = ({ data: areas, day }: Wall) =>
    t('presence.wall.sentence', {
      place: location?.name ?? '',
      here: areas.reduce((sum, area) => sum + area.children, 0),
      children: day.children,
      most: day.most,
    })

  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={6} height={160} />
    if (data.data.length === 0)
      return <EmptyList entity={areaNoun} icon={IconDoor} sentence={t('presence.wall.empty')} />
    return (
      <>
        {data.building && (
          <p className={classes.building} role="alert">
            {data.building}
          </p>
        )}
        <ul className={classes.tiles}>
          {data.data.map(area => (
            <AreaTile key={area.areaId} area={area} now={data.at} />
          ))}
        </ul>
        <p className={classes.disclaimer}>{t('presence.wall.disclaimer')}</p>
      </>
    )
  }

  return (
    <Page title={t('presence.wall.title')} sentence={data ? sayDay(data) : undefined}>
      {content()}
    </Page>
  )
}
