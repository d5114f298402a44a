import { Text, Title } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { PartsOf } from '#ui/shell/parts-of.tsx'
import classes from './agreed/agreed.module.css'
import { type OwnConsent, OwnConsentLine } from './agreed/own-consent.tsx'

/** What a customer agreed to and signed, word for word; a consent can be taken back, a contract stays one. */
export function Agreed() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery({
    queryKey: ['compliance.consent', 'own'],
    queryFn: async ({ signal }) =>
      (await api.get<{ data: OwnConsent[] }>('/v1/own-consents', { signal })).data,
  })
  return (
    <>
      <Title order={1} size="h2" mb="xs">
        {t('compliance.agreed.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('compliance.agreed.sentence')}
      </Text>
      <section className={classes.section} aria-labelledby="own-consents">
        <h2 id="own-consents">{t('compliance.agreed.consents')}</h2>
        {error && <ProblemView error={error} onRetry={() => void refetch()} />}
        {!data && !error && <SkeletonRows count={2} height={96} />}
        {data?.length === 0 && <Empty icon={IconSignature} sentence={t('compliance.agreed.none')} />}
        <ul className={classes.list}>
          {data?.map(consent => (
            <OwnConsentLine key={consent.id} consent={consent} />
          ))}
        </ul>
      </section>
      <PartsOf of="portal.agreed" given={{}} />
    </>
  )
}
