import { Switch } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './notices.module.css'

interface Wish {
  topic: string
  email: boolean
}

const sentence = (topic: string) => topic.replace(/[._]/g, ' ').replace(/^./, letter => letter.toUpperCase())

const key = ['my-notice-preferences']

/** About what one wants mail: shown at once, put back when the server refuses. */
export function Preferences() {
  const { t, has } = useTerms()
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) =>
      (await api.get<{ data: Wish[] }>('/v1/notice-preferences', { signal })).data,
  })
  const save = useMutation({
    mutationFn: (wish: Wish) => api.put('/v1/notice-preferences', wish),
    onMutate: wish =>
      client.setQueryData<Wish[]>(key, all => all?.map(one => (one.topic === wish.topic ? wish : one))),
    onError: error => toast(asProblem(error).message, { tone: 'problem' }),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  })
  const nameOf = (topic: string) => (has(`topic.${topic}`) ? t(`topic.${topic}`) : sentence(topic))
  if (!data?.length) return null
  return (
    <section className={classes.preferences}>
      <h2>{t('notices.mailAbout')}</h2>
      <p>{t('notices.mailAboutWhy')}</p>
      {data.map(({ topic, email }) => (
        <Switch
          key={topic}
          label={nameOf(topic)}
          checked={email}
          onChange={event => save.mutate({ topic, email: event.currentTarget.checked })}
        />
      ))}
    </section>
  )
}
