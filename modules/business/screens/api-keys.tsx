import { IconKey, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { type ApiKey, KeyLine } from './keys/key-line.tsx'
import classes from './keys/keys.module.css'
import { NewKey } from './keys/new-key.tsx'
import { TokenOnce } from './keys/token-once.tsx'

/** Programs that may act for the business. */
export function ApiKeys() {
  const { t } = useTerms()
  const { can } = useSession()
  const [isMaking, setMaking] = useState(false)
  const [token, setToken] = useState<string>()
  const { data, error, refetch } = useQuery({
    queryKey: ['kernel.api_key', 'list', 'all'],
    queryFn: ({ signal }) =>
      api.get<{ data: ApiKey[] }>('/v1/api-keys', {
        query: { limit: 200, 'filter[archived]': 'any' },
        signal,
      }),
  })
  const keys = data?.data.toSorted((a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null))
  return (
    <Page
      title={t('business.keys.title')}
      sentence={t('business.keys.sentence')}
      action={
        <ActionButton
          reason={can('kernel.api_key.write') ? undefined : t('record.mayNotCreate')}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setMaking(true)}
        >
          {t('business.keys.new')}
        </ActionButton>
      }
    >
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={4} height={64} />}
      {keys?.length === 0 && <Empty icon={IconKey} sentence={t('business.keys.none')} />}
      <ul className={classes.list}>
        {keys?.map(key => (
          <KeyLine key={key.id} apiKey={key} />
        ))}
      </ul>
      {isMaking && (
        <NewKey
          onClose={() => setMaking(false)}
          onMade={made => {
            setMaking(false)
            setToken(made)
          }}
        />
      )}
      {token && <TokenOnce token={token} onClose={() => setToken(undefined)} />}
    </Page>
  )
}
