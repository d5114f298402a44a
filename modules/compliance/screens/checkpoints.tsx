import { Button, FileInput, TextInput } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { CopyText } from '#ui/feedback/copy-text.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { check } from '../proof/check.ts'
import type { Proof } from '../proof/proof.ts'
import { Verdict } from './audit/verdict.tsx'
import classes from './compliance.module.css'
import { save } from './save.ts'

interface CheckpointPage {
  data: { size: number; sealedAt: string; note: string }[]
  keys: string[]
  waitingCount: number
}

/** What was signed about the audit; and a place to check a proof that somebody was given. */
export function Checkpoints() {
  const { t } = useTerms()
  const formats = useFormats()
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: ['audit-checkpoints'],
    queryFn: ({ signal }) => api.get<CheckpointPage>('/v1/audit-checkpoints', { signal }),
  })
  const seal = useMutation({
    mutationFn: () => api.post('/v1/audit-checkpoints'),
    onSettled: () => client.invalidateQueries({ queryKey: ['audit-checkpoints'] }),
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonPage />
  return (
    <Page
      title={t('compliance.checkpoints.title')}
      sentence={t('compliance.checkpoints.sentence')}
      action={
        <Button loading={seal.isPending} onClick={() => seal.mutate()}>
          {t('compliance.checkpoints.seal')}
        </Button>
      }
    >
      <CheckFile />
      <section className={classes.section} aria-label={t('compliance.checkpoints.keys')}>
        <h2>{t('compliance.checkpoints.keys')}</h2>
        <p>{t('compliance.checkpoints.keysWhy')}</p>
        {data.keys.map(key => (
          <CopyText key={key} label={t('compliance.checkpoints.key')} text={key} />
        ))}
      </section>
      <section className={classes.section} aria-label={t('compliance.checkpoints.title')}>
        <h2>{t('compliance.checkpoints.signed')}</h2>
        {data.data.length === 0 && <Empty icon={IconSignature} sentence={t('compliance.checkpoints.none')} />}
        {data.data.length > 0 && (
          <ul className={classes.list}>
            {data.data.map(one => (
              <li key={one.size} className={classes.row}>
                <span>
                  {t('compliance.checkpoints.size', { count: one.size })} ·{' '}
                  <time dateTime={one.sealedAt}>{formats.instantFull(one.sealedAt)}</time>
                </span>
                <Button variant="subtle" onClick={() => save(`checkpoint-${one.size}.txt`, one.note)}>
                  {t('compliance.checkpoints.keep')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Page>
  )
}

function CheckFile() {
  const { t } = useTerms()
  const [key, setKey] = useState('')
  const verify = useMutation({
    mutationFn: async (file: File) => {
      const proof = JSON.parse(await file.text()) as Proof
      return check(proof, key.trim() || proof.key)
    },
  })
  return (
    <section className={classes.section} aria-label={t('compliance.checkFile.title')}>
      <h2>{t('compliance.checkFile.title')}</h2>
      <p>{t('compliance.checkFile.sentence')}</p>
      <TextInput
        mb="sm"
        label={t('compliance.checkFile.key')}
        description={t('compliance.checkFile.keyHelp')}
        value={key}
        onChange={event => setKey(event.currentTarget.value)}
      />
      <FileInput
        mb="sm"
        label={t('compliance.checkFile.file')}
        placeholder={t('compliance.checkFile.choose')}
        accept="application/json"
        onChange={file => file && verify.mutate(file)}
      />
      {verify.error && <p role="alert">{t('compliance.checkFile.unreadable')}</p>}
      {verify.data && <Verdict checked={verify.data} />}
    </section>
  )
}
