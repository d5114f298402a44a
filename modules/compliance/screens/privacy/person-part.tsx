import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from '../compliance.module.css'
import { Consents } from './consents.tsx'
import { Readers } from './readers.tsx'

interface Preview {
  name: string
  rowCount: number
  tables: { table: string; rowCount: number; columns: string[] }[]
  kept: { table: string; rowCount: number; reason: string; citation?: string }[]
}

interface PersonProps {
  entity: string
  id: string
  name: string
}

export function PersonPart({ entity, id, name }: PersonProps) {
  const { t } = useTerms()
  const { session } = useSession()
  const client = useQueryClient()
  const [isForgetting, setForgetting] = useState(false)
  const [purpose, setPurpose] = useState('')
  const mayErase = session.permissions.includes('compliance.privacy.erase')
  const refresh = () => client.invalidateQueries({ queryKey: ['person-requests'] })
  const bundle = useMutation({
    mutationFn: () =>
      api.post('/v1/person-exports', { entity, personId: id }, { reason: purpose.trim() || undefined }),
    onSettled: refresh,
  })
  return (
    <>
      <Group my="md" gap="xs" align="end">
        <TextInput
          label={t('compliance.person.purpose')}
          maxLength={300}
          value={purpose}
          onChange={event => setPurpose(event.currentTarget.value)}
        />
        <Button loading={bundle.isPending} onClick={() => bundle.mutate()}>
          {t('compliance.person.export', { name })}
        </Button>
        <Button
          variant="default"
          color="red"
          disabled={!mayErase}
          title={mayErase ? undefined : t('compliance.person.mayNot')}
          onClick={() => setForgetting(true)}
        >
          {t('compliance.person.erase', { name })}
        </Button>
      </Group>
      {bundle.error && <ProblemView error={bundle.error} isInline />}
      {bundle.isSuccess && <output>{t('compliance.person.asked')}</output>}
      <Consents entity={entity} id={id} />
      <Readers entity={entity} id={id} />
      {isForgetting && (
        <Forget entity={entity} id={id} name={name} onClose={() => setForgetting(false)} onDone={refresh} />
      )}
    </>
  )
}

function Forget({
  entity,
  id,
  name,
  onClose,
  onDone,
}: PersonProps & { onClose: () => void; onDone: () => void }) {
  const { t, has, said } = useTerms()
  const nameOf = (table: string) => (has(`entity.${table}.many`) ? t(`entity.${table}.many`) : table)
  const [typed, setTyped] = useState('')
  const { data, error } = useQuery({
    queryKey: ['erasure-preview', entity, id],
    queryFn: ({ signal }) =>
      api.get<Preview>('/v1/person-erasures/preview', { query: { entity, personId: id }, signal }),
  })
  const erase = useMutation({
    mutationFn: () => api.post('/v1/person-erasures', { entity, personId: id, confirmation: typed }),
    onSuccess: () => {
      onDone()
      onClose()
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('compliance.erase.title', { name })}
      closeButtonProps={{ 'aria-label': t('compliance.close') }}
    >
      {error && <ProblemView error={error} isInline />}
      {!data && !error && <SkeletonRows count={4} height={28} />}
      {data && (
        <>
          <p>{t('compliance.erase.sentence', { count: data.rowCount })}</p>
          <ul className={classes.list}>
            {data.tables
              .filter(one => one.columns.length > 0)
              .map(one => (
                <li key={one.table} className={classes.row}>
                  <span>{nameOf(one.table)}</span>
                  <span>{t('compliance.erase.rows', { count: one.rowCount })}</span>
                </li>
              ))}
          </ul>
          {data.kept.length > 0 && <h3>{t('compliance.erase.kept')}</h3>}
          {data.kept.length > 0 && (
            <ul className={classes.list}>
              {data.kept.map(one => (
                <li key={one.table} className={classes.row}>
                  <span>
                    {nameOf(one.table)}
                    <span className={classes.reason}>
                      {said(one.reason)} · {one.citation}
                    </span>
                  </span>
                  <span>{t('compliance.erase.rows', { count: one.rowCount })}</span>
                </li>
              ))}
            </ul>
          )}
          <TextInput
            my="md"
            label={t('compliance.erase.type', { name: data.name })}
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
          />
          {erase.error && <ProblemView error={erase.error} isInline />}
          <Button
            color="red"
            disabled={typed.trim() !== data.name.trim()}
            title={typed.trim() === data.name.trim() ? undefined : t('compliance.erase.typeFirst')}
            loading={erase.isPending}
            onClick={() => erase.mutate()}
          >
            {t('compliance.erase.go')}
          </Button>
        </>
      )}
    </Modal>
  )
}
