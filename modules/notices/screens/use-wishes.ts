import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'

export type Way = 'email' | 'push' | 'sms' | 'whatsapp'

export type Wish = { topic: string } & Record<Way, boolean>

export interface Reach {
  timezone: string | null
  quietFrom: string | null
  quietUntil: string | null
  digest: 'none' | 'hourly' | 'daily'
  locale: string | null
}

export interface Wishes {
  data: Wish[]
  reach: Reach
  devices: { id: string; name: string }[]
  pushKey: string | null
}

export const wishesKey = ['my-notice-preferences']

export const useWishes = () =>
  useQuery({
    queryKey: wishesKey,
    queryFn: ({ signal }) => api.get<Wishes>('/v1/notice-preferences', { signal }),
  })

/** Shown at once, put back when the server refuses. */
function useKept<Change>(
  send: (change: Change) => Promise<unknown>,
  apply: (now: Wishes, change: Change) => Wishes,
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onMutate: change => client.setQueryData<Wishes>(wishesKey, now => now && apply(now, change)),
    onError: error => toast(asProblem(error).message, { tone: 'problem' }),
    onSettled: () => client.invalidateQueries({ queryKey: wishesKey }),
  })
}

interface OneWish {
  topic: string
  way: Way
  isOn: boolean
}

export const useSetWish = () =>
  useKept(
    ({ topic, way, isOn }: OneWish) => api.put('/v1/notice-preferences', { topic, [way]: isOn }),
    (now, { topic, way, isOn }) => ({
      ...now,
      data: now.data.map(wish => (wish.topic === topic ? { ...wish, [way]: isOn } : wish)),
    }),
  )

/** What is null is left out: the house's own counts. */
const filled = (reach: Reach) =>
  Object.fromEntries(Object.entries(reach).filter(([, value]) => value !== null))

export const useSetReach = () =>
  useKept(
    (reach: Reach) => api.put('/v1/notice-reach', filled(reach)),
    (now, reach) => ({ ...now, reach }),
  )
