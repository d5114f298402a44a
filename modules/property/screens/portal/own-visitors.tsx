import { Button, Select, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { hoursWords } from '../kit/hours.ts'
import classes from '../kit/kit.module.css'
import { Section } from '../kit/section.tsx'
import { SureButton } from '../kit/sure-button.tsx'
import { type MadePass, PassForm } from '../passes/pass-form.tsx'
import { ToldOnce } from '../passes/told-once.tsx'
import type { OwnPass, ResidentHome } from './data.ts'
import { OwnPage } from './own-page.tsx'

/** Whom a resident lets in: a pass to hand on, and taking it back. */
export function OwnVisitors() {
  const { t } = useTerms()
  return <OwnPage title={t('property.own.visitors')}>{home => <Passes home={home} />}</OwnPage>
}

function Passes({ home }: { home: ResidentHome }) {
  const { t } = useTerms()
  const [isMaking, setMaking] = useState(false)
  const [unitId, setUnitId] = useState(home.homes[0]?.unitId ?? '')
  const [made, setMade] = useState<MadePass | null>(null)
  return (
    <>
      {isMaking ? (
        <>
          {home.homes.length > 1 && (
            <Select
              label={t('entity.property.unit.one')}
              data={home.homes.map(one => ({ value: one.unitId, label: one.unitName }))}
              value={unitId}
              allowDeselect={false}
              onChange={value => setUnitId(value ?? '')}
            />
          )}
          <PassForm
            path="/v1/own-passes"
            fixed={{ unitId }}
            doors={home.doors}
            onMade={pass => {
              setMaking(false)
              setMade(pass)
            }}
          />
          <Button variant="default" className={classes.touch} onClick={() => setMaking(false)}>
            {t('action.cancel')}
          </Button>
        </>
      ) : (
        <Button
          size="md"
          className={classes.touch}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setMaking(true)}
        >
          {t('property.pass.new')}
        </Button>
      )}
      <Section title={t('property.own.passes')} none={t('property.own.noPasses')}>
        {home.passes.map(pass => (
          <Pass key={pass.id} pass={pass} />
        ))}
      </Section>
      {made && <ToldOnce pass={made} onClose={() => setMade(null)} />}
    </>
  )
}

function Pass({ pass }: { pass: OwnPass }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { act, isBusy } = useAct('property')
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b>{pass.visitorName}</b>
        {pass.revokedAt ? (
          <Status tone="neutral">{t('property.pass.isRevoked')}</Status>
        ) : (
          <Status tone={pass.useCount ? 'done' : 'planned'}>
            {t('property.pass.used', { count: pass.useCount })}
          </Status>
        )}
      </div>
      <Text size="sm" c="dimmed">
        {formats.day(pass.startsOn)}
        {pass.endsOn !== pass.startsOn && ` – ${formats.day(pass.endsOn)}`} · {hoursWords(pass, t, formats)} ·{' '}
        {pass.doors.join(', ')}
      </Text>
      {!pass.revokedAt && (
        <SureButton
          verb={t('property.pass.revoke')}
          label={t('property.pass.revokeOf', { name: pass.visitorName })}
          isBusy={isBusy}
          onSure={() =>
            void act(() => api.post(`/v1/own-passes/${pass.id}/revocation`), {
              done: t('property.pass.revoked', { name: pass.visitorName }),
            })
          }
        />
      )}
    </li>
  )
}
