import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import classes from '../compliance.module.css'

interface DataKey {
  number: number
  createdAt: string
}

/** The keys that encrypted fields are under, and a new one. */
export function DataKeys() {
  const { t } = useTerms()
  const formats = useFormats()
  const { session } = useSession()
  const client = useQueryClient()
  const mayRotate = session.permissions.includes('compliance.keys.rotate')
  const { data } = useQuery({
    queryKey: ['data-keys'],
    queryFn: async ({ signal }) => (await api.get<{ data: DataKey[] }>('/v1/data-keys', { signal })).data,
  })
  const rotate = useMutation({
    mutationFn: () => api.post('/v1/data-keys'),
    onSettled: () => client.invalidateQueries({ queryKey: ['data-keys'] }),
  })
  return (
    <section className={classes.section} aria-label={t('compliance.keys.title')}>
      <h2>{t('compliance.keys.title')}</h2>
      <p>{t('compliance.keys.sentence')}</p>
      {data?.length === 0 && <p>{t('compliance.keys.none')}</p>}
      {data && data.length > 0 && (
        <ul className={classes.list}>
          {data.map(key => (
            <li key={key.number} className={classes.row}>
              {t('compliance.keys.line', { number: key.number, when: formats.instant(key.createdAt) })}
            </li>
          ))}
        </ul>
      )}
      {rotate.error && <ProblemView error={rotate.error} isInline />}
      <Button
        mt="sm"
        variant="default"
        disabled={!mayRotate}
        title={mayRotate ? undefined : t('compliance.keys.mayNot')}
        loading={rotate.isPending}
        onClick={() => rotate.mutate()}
      >
        {t('compliance.keys.rotate')}
      </Button>
    </section>
  )
}
