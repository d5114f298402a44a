import { Button, Text, Title } from '@mantine/core'
import { IconPaw } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { Standing } from './certificates/standing.tsx'
import { type OwnPet, type OwnRecord, ownPetsQuery } from './own/data.ts'
import classes from './own/own.module.css'
import { SendProof } from './own/send-proof.tsx'

/** An owner's own: what is on record of each pet, what is missing, and sending the certificate of it. */
export function OwnHealth() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery(ownPetsQuery)
  const [sendingFor, setSendingFor] = useState<OwnPet | null>(null)
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={4} height={96} />
  if (sendingFor) return <SendProof pet={sendingFor} onClose={() => setSendingFor(null)} />
  return (
    <>
      <Title order={1} size="h2" mb="md">
        {t('pets.own.title')}
      </Title>
      {data.length === 0 && <Empty icon={IconPaw} sentence={t('pets.own.none')} />}
      {data.map(pet => (
        <section key={pet.id} className={classes.pet} aria-label={pet.name}>
          <header className={classes.head}>
            <Title order={2} size="h3">
              {pet.name}
            </Title>
            <Button
              variant={pet.missing.length ? 'filled' : 'default'}
              className={classes.send}
              aria-label={t('pets.own.sendFor', { name: pet.name })}
              onClick={() => setSendingFor(pet)}
            >
              {t('pets.own.send')}
            </Button>
          </header>
          {pet.missing.map(record => (
            <Status key={record} tone="blocked">
              {t('pets.own.missing', { record })}
            </Status>
          ))}
          {pet.records.length > 0 && (
            <ul className={classes.records}>
              {pet.records.map(record => (
                <OwnDose key={record.id} record={record} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}

function OwnDose({ record }: { record: OwnRecord }) {
  const { t } = useTerms()
  const formats = useFormats()
  const [proof] = record.proofs
  return (
    <li className={classes.record}>
      {proof && (
        <a href={proof.full} target="_blank" rel="noreferrer" className={classes.proof}>
          <img src={proof.thumb} alt={t('pets.own.proofOf', { vaccine: record.vaccine })} loading="lazy" />
        </a>
      )}
      <div className={classes.words}>
        <b>{record.vaccine}</b>
        <Text size="sm" c="dimmed">
          {record.expiresOn
            ? t('pets.certificate.days', {
                given: formats.day(record.givenOn),
                expires: formats.day(record.expiresOn),
              })
            : t('pets.certificate.given', { given: formats.day(record.givenOn) })}
        </Text>
        {record.rejectionReason && <Text size="sm">{record.rejectionReason}</Text>}
      </div>
      <Standing dose={record} today={todayIn(formats.timeZone)} />
    </li>
  )
}
