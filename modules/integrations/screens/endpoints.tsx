import { IconPlus, IconWebhook } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { EndpointForm } from './endpoint-form.tsx'
import { EndpointStatus } from './endpoint-status.tsx'
import classes from './integrations.module.css'
import { roots } from './roots.ts'
import { SecretTold } from './secret-told.tsx'
import type { Endpoint, ListPage } from './types.ts'

/** Where events of this business are sent. */
export function Endpoints() {
  const { t } = useTerms()
  const { can } = useSession()
  const [isNew, setNew] = useState(false)
  const [secret, setSecret] = useState<string>()
  const { data, error, refetch } = useQuery({
    queryKey: roots.endpoints,
    queryFn: ({ signal }) =>
      api.get<ListPage<Endpoint>>('/v1/webhook-endpoints', { query: { limit: 100, sort: 'name' }, signal }),
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonPage />
  const begin = (
    <ActionButton
      leftSection={<IconPlus size={16} />}
      reason={can('integrations.endpoint.write') ? undefined : t('record.mayNotCreate')}
      onClick={() => setNew(true)}
    >
      {t('integrations.new')}
    </ActionButton>
  )
  return (
    <Page title={t('entity.integrations.endpoint.many')} sentence={t('integrations.sentence')} action={begin}>
      {data.data.length === 0 ? (
        <Empty icon={IconWebhook} sentence={t('integrations.none')} action={begin} />
      ) : (
        <ul className={classes.list}>
          {data.data.map(endpoint => (
            <li key={endpoint.id}>
              <Link to={`/app/webhook-endpoints/${endpoint.id}`} className={classes.endpoint}>
                <span className={classes.what}>
                  <strong>{endpoint.name}</strong>
                  <span className={classes.url}>{endpoint.url}</span>
                </span>
                <EndpointStatus endpoint={endpoint} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {isNew && (
        <EndpointForm
          onClose={() => setNew(false)}
          onSaved={made => {
            setNew(false)
            setSecret(made.secret)
          }}
        />
      )}
      {secret && <SecretTold secret={secret} onClose={() => setSecret(undefined)} />}
    </Page>
  )
}
