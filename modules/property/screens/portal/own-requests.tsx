import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import { can, type RequestState } from '../../requests/rules.ts'
import classes from '../kit/kit.module.css'
import { ReasonDialog } from '../kit/reason-dialog.tsx'
import { Section } from '../kit/section.tsx'
import { SureButton } from '../kit/sure-button.tsx'
import { AskForm } from './ask-form.tsx'
import type { OwnRequest, ResidentHome } from './data.ts'
import { OwnPage } from './own-page.tsx'
import portal from './portal.module.css'

const tones: Record<RequestState, Tone> = {
  open: 'planned',
  processing: 'active',
  deferred: 'waiting',
  completed: 'attention',
  closed: 'done',
  declined: 'blocked',
  cancelled: 'neutral',
}

/** A resident's first page: what they asked for, who comes in when, and asking for more. */
export function OwnRequests() {
  const { t } = useTerms()
  const [isAsking, setAsking] = useState(false)
  return (
    <OwnPage
      title={t('property.own.requests')}
      sentence={home => home.homes.map(one => `${one.unitName}, ${one.buildingName}`).join(' · ')}
    >
      {home =>
        isAsking ? (
          <AskForm homes={home.homes} onClose={() => setAsking(false)} />
        ) : (
          <>
            <Button
              size="md"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setAsking(true)}
              className={classes.touch}
            >
              {t('property.own.ask')}
            </Button>
            <Lists home={home} />
          </>
        )
      }
    </OwnPage>
  )
}

function Lists({ home }: { home: ResidentHome }) {
  const { t } = useTerms()
  const formats = useFormats()
  return (
    <>
      {home.visits.length > 0 && (
        <Section title={t('property.own.visits')}>
          {home.visits.map(visit => (
            <li key={visit.id} className={classes.card}>
              <b>{visit.title}</b>
              <Text size="sm">
                {formats.instant(visit.startsAt)}–{formats.time(visit.endsAt)} ·{' '}
                {t(`property.basis.${visit.basis}`)}
              </Text>
            </li>
          ))}
        </Section>
      )}
      <Section title={t('property.own.mine')} none={t('property.own.noRequests')}>
        {home.requests.map(request => (
          <Mine key={request.id} request={request} />
        ))}
      </Section>
    </>
  )
}

function Mine({ request }: { request: OwnRequest }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { act, isBusy } = useAct('property')
  const [isComplaining, setComplaining] = useState(false)
  const feedback = (body: object, done: string) =>
    act(() => api.post(`/v1/own-requests/${request.id}/feedback`, body), { done: t(done) })
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b className={classes.words}>{request.title}</b>
        <Status tone={tones[request.status]}>{t(`property.own.state.${request.status}`)}</Status>
      </div>
      <Text size="sm" c="dimmed">
        #{request.number} · {formats.instant(request.reportedAt)}
        {request.waitsFor && ` · ${request.waitsFor}`}
        {request.endedBecause && ` · ${request.endedBecause}`}
      </Text>
      {request.details && <Text size="sm">{request.details}</Text>}
      {request.photos.length > 0 && (
        <div className={portal.photos}>
          {request.photos.map((photo, at) => (
            <a key={photo.id} href={photo.full} target="_blank" rel="noreferrer">
              <img src={photo.thumb} alt={t('property.own.photo', { number: at + 1 })} loading="lazy" />
            </a>
          ))}
        </div>
      )}
      {can('giveFeedback', request) && (
        <>
          <Text fw={600}>{t('property.own.how')}</Text>
          <Group grow>
            <Button
              className={classes.touch}
              loading={isBusy}
              onClick={() => void feedback({ verdict: 'good' }, 'property.own.thanks')}
            >
              {t('property.own.good')}
            </Button>
            <Button className={classes.touch} variant="default" onClick={() => setComplaining(true)}>
              {t('property.own.bad')}
            </Button>
          </Group>
        </>
      )}
      {can('cancel', request) && (
        <SureButton
          verb={t('property.own.withdraw')}
          isBusy={isBusy}
          onSure={() =>
            void act(() => api.post(`/v1/own-requests/${request.id}/cancellation`), {
              done: t('property.own.withdrawn'),
            })
          }
        />
      )}
      {isComplaining && (
        <ReasonDialog
          title={request.title}
          label={t('property.own.whatWrong')}
          verb={t('property.own.reopen')}
          onClose={() => setComplaining(false)}
          onDone={reason => void feedback({ verdict: 'returned', reason }, 'property.own.reopened')}
        />
      )}
    </li>
  )
}
