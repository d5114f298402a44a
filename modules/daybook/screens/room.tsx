import { IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { wallQuery } from '#modules/presence/screens/public.tsx'
import { Problem } from '#ui/api/problem.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { ActionBar, type Opened } from './room/action-bar.tsx'
import { Faces } from './room/faces.tsx'
import { LogDialog } from './room/log-dialog.tsx'
import { MoveDialog } from './room/move-dialog.tsx'
import { OverrideDialog } from './room/override-dialog.tsx'
import { ReleaseDialog } from './room/release-dialog.tsx'
import { StaffBar } from './room/staff-bar.tsx'
import { useRoom } from './room/use-room.ts'

/** The tablet of one room: who is here and who looks after them, and the day as it is written for many at once. */
export function Room() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { t } = useTerms()
  const { location } = useSession()
  const room = useRoom(id)
  const wall = useQuery({ ...wallQuery(location?.id ?? ''), enabled: location !== undefined })
  const [opened, setOpened] = useState<Opened>()
  const [broken, setBroken] = useState<Problem>()
  const { roster } = room
  const close = () => setOpened(undefined)
  const says = wall.data?.data.find(area => area.areaId === id)?.says

  async function arrive(overrideReason?: string) {
    const dependantIds = room.chosen.map(({ dependantId }) => dependantId)
    const body = { dependantIds, areaId: id, ...(overrideReason ? { overrideReason } : {}) }
    const done = t('daybook.arrivedDone', { count: dependantIds.length })
    const answer = await room.send('/v1/arrivals', body, done, 'presence.would_breach')
    setBroken(answer instanceof Problem ? answer : undefined)
  }

  if (roster.error) return <ProblemView error={roster.error} onRetry={() => void roster.refetch()} />
  if (!roster.data) return <SkeletonRows count={8} height={72} />
  const hereCount = room.faces.filter(face => face.isHere).length
  return (
    <Page
      title={roster.data.name}
      sentence={[t('daybook.room.count', { count: hereCount }), says].filter(Boolean).join(' · ')}
    >
      <StaffBar roster={roster.data} room={room} />
      {room.faces.length === 0 ? (
        <Empty icon={IconUsers} sentence={t('daybook.room.empty')} />
      ) : (
        <Faces room={room} />
      )}
      <ActionBar room={room} onOpen={setOpened} onArrive={() => void arrive()} />
      {opened === 'move' && <MoveDialog areaId={id} room={room} onClose={close} />}
      {opened === 'release' && <ReleaseDialog room={room} onClose={close} />}
      {opened && opened !== 'move' && opened !== 'release' && (
        <LogDialog kind={opened} room={room} onClose={close} />
      )}
      {broken && (
        <OverrideDialog
          problem={broken}
          onOverride={reason => void arrive(reason)}
          onClose={() => setBroken(undefined)}
        />
      )}
    </Page>
  )
}
