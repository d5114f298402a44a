import { Button, NativeSelect, Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Faces } from './room/faces.tsx'
import classes from './room/room.module.css'
import { useRoom } from './room/use-room.ts'
import { wallQuery } from './wall/data.ts'

/** The tablet of one area: who belongs to it, who is there, and where those go whose faces are ticked. */
export function Room() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { t } = useTerms()
  const { location, can } = useSession()
  const room = useRoom(id)
  const wall = useQuery({ ...wallQuery(location?.id ?? ''), enabled: location !== undefined })
  const others = (wall.data?.data ?? []).filter(area => area.areaId !== id)
  const faces = room.data?.data ?? []
  const chosen = faces.filter(face => room.ticked.has(face.dependantId))
  const areHere = chosen.length > 0 && chosen.every(face => face.isHere)
  const areAway = chosen.length > 0 && chosen.every(face => !face.isHere && !face.elsewhereId)
  const mayAct = can('presence.segment.operate') && !room.isBusy

  function content() {
    if (room.error) return <ProblemView error={room.error} onRetry={() => void room.refetch()} />
    if (!room.data) return <SkeletonRows count={8} height={72} />
    if (faces.length === 0) return <Empty icon={IconUsers} sentence={t('presence.room.empty')} />
    return <Faces faces={faces} ticked={room.ticked} onTick={room.tick} />
  }

  const adults = room.data?.caregivers.map(({ name }) => name).join(', ')
  return (
    <Page
      title={room.data?.name ?? t('presence.room.title')}
      sentence={adults ? t('presence.room.adults', { names: adults }) : t('presence.room.noAdults')}
    >
      {content()}
      <div className={classes.bar}>
        <Text>{t('presence.room.ticked', { count: chosen.length })}</Text>
        <Button disabled={!(mayAct && areAway)} onClick={() => void room.arrive()}>
          {t('presence.room.arrive')}
        </Button>
        <NativeSelect
          aria-label={t('presence.room.moveTo')}
          disabled={!(mayAct && areHere)}
          value=""
          onChange={event => void room.moveTo(event.currentTarget.value)}
          data={[
            { value: '', label: t('presence.room.moveTo') },
            ...others.map(area => ({ value: area.areaId, label: area.name })),
          ]}
        />
      </div>
    </Page>
  )
}
