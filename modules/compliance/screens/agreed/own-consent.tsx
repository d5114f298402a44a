import { Button, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './agreed.module.css'

export interface OwnConsent {
  id: string
  personName: string | null
  purpose: string
  source: string
  wording: string
  wordingVersion: string
  givenAt: string
  withdrawnAt: string | null
}

/** One consent in its words, and taking it back. */
export function OwnConsentLine({ consent }: { consent: OwnConsent }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { act, isBusy } = useAct()
  const [isAsking, setAsking] = useState(false)
  const { id, personName, purpose, source, wording, wordingVersion, givenAt, withdrawnAt } = consent
  const facts = [
    personName,
    source,
    t('compliance.agreed.given', { when: formats.instant(givenAt) }),
    t('compliance.consents.version', { version: wordingVersion }),
  ]
  const withdraw = async () => {
    setAsking(false)
    await act(key => api.post(`/v1/own-consents/${id}/withdrawal`, {}, { key }), {
      done: t('compliance.agreed.done'),
    })
  }
  return (
    <li className={classes.item}>
      <blockquote className={classes.words}>{wording}</blockquote>
      <Text size="sm" c="dimmed">
        {[purpose, ...facts].filter(Boolean).join(' · ')}
      </Text>
      {withdrawnAt ? (
        <Status tone="neutral">
          {t('compliance.consents.withdrawn', { when: formats.instant(withdrawnAt) })}
        </Status>
      ) : (
        <Button
          variant="default"
          className={classes.button}
          loading={isBusy}
          aria-label={t('compliance.agreed.withdrawOne', { purpose })}
          onClick={() => setAsking(true)}
        >
          {t('compliance.consents.withdraw')}
        </Button>
      )}
      {isAsking && (
        <Modal
          opened
          centered
          onClose={() => setAsking(false)}
          title={t('compliance.agreed.withdrawOne', { purpose })}
          closeButtonProps={{ 'aria-label': t('compliance.close') }}
        >
          <p>{t('compliance.agreed.sure')}</p>
          <div className={classes.actions}>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('action.cancel')}
            </Button>
            <Button onClick={() => void withdraw()}>{t('compliance.consents.withdraw')}</Button>
          </div>
        </Modal>
      )}
    </li>
  )
}
