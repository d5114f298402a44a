import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { check } from '../../proof/check.ts'
import type { Proof } from '../../proof/proof.ts'
import classes from '../compliance.module.css'
import { save } from '../save.ts'
import type { Entry } from './data.ts'
import { Verdict } from './verdict.tsx'

const fetchProof = (id: string, values: boolean) =>
  api.get<Proof>(`/v1/audit-entries/${id}/proof`, { query: { values } })

/** The entry's proof: kept as a file, or checked here by this browser alone. */
export function ProofPart({ entry }: { entry: Entry }) {
  const { t } = useTerms()
  const download = useMutation({
    mutationFn: async () =>
      save(`audit-${entry.id}.json`, JSON.stringify(await fetchProof(entry.id, false), null, 1)),
  })
  const verify = useMutation({ mutationFn: async () => check(await fetchProof(entry.id, true)) })
  const error = download.error ?? verify.error
  return (
    <section className={classes.section} aria-label={t('compliance.proof.title')}>
      <h2>{t('compliance.proof.title')}</h2>
      <p>{t('compliance.proof.sentence')}</p>
      <Group gap="xs" mb="sm">
        <Button loading={verify.isPending} onClick={() => verify.mutate()}>
          {t('compliance.proof.verify')}
        </Button>
        <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
          {t('compliance.proof.download')}
        </Button>
      </Group>
      {error && <ProblemView error={error} isInline />}
      {verify.data && <Verdict checked={verify.data} />}
    </section>
  )
}
