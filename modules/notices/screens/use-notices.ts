import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '#ui/api/client.ts'
import { useTopic } from '#ui/realtime/realtime-provider.tsx'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Notice, NoticePage } from './types.ts'

// Not under the noun's name: what others are told would make everybody look again.
const own = ['my-notices'] as const
const lookAgainMilliseconds = 120_000

/** One's own notices; at once when told something, and now and then where live updates do not come. */
export function useNotices(query: { limit: number; unread?: boolean }) {
  const client = useQueryClient()
  const { session } = useSession()
  const lookAgain = () => void client.invalidateQueries({ queryKey: own })
  useTopic(
    'tenant',
    event => {
      if (event.entity === 'notices.notice' && event.data?.memberId === session.member.id) lookAgain()
    },
    lookAgain,
  )
  return useQuery({
    queryKey: [...own, query],
    refetchInterval: lookAgainMilliseconds,
    queryFn: ({ signal }) => api.get<NoticePage>('/v1/notices', { query, signal }),
  })
}

export function useReading() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const refresh = () => client.invalidateQueries({ queryKey: own })
  const setRead = useMutation({
    mutationFn: ({ notice, isRead }: { notice: Notice; isRead: boolean }) => {
      const path = `/v1/notices/${notice.id}/reading`
      return isRead ? api.post(path) : api.delete(path)
    },
    onSettled: refresh,
  })
  const readAll = useMutation({ mutationFn: () => api.post('/v1/notice-readings'), onSettled: refresh })
  return {
    setRead,
    readAll,
    /** Reads it, and goes where it leads. */
    open(notice: Notice) {
      if (notice.readAt === null) setRead.mutate({ notice, isRead: true })
      if (notice.link) void navigate({ to: notice.link })
    },
  }
}
