import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './keys.module.css'

export interface ApiKey {
  id: string
  name: string
  role: string
  scopes: string[] | null
  hint: string
  expiresAt: string | null
  lastUsedAt: string | null
  archivedAt: string | null
}

/** One key: what it may, until when, when it was last used, and how to end it. */
export function KeyLine({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTerms()
  const { can, formats } = useSession()
  const roleName = useRoleName()
  const { act, isBusy } = useAct()
  const [isAsking, setAsking] = useState(false)
  const { id, name, role, scopes, hint, expiresAt, lastUsedAt, archivedAt } = apiKey
  const facts = [
    roleName(role),
    scopes && t('business.keys.scopeCount', { count: scopes.length }),
    lastUsedAt
      ? t('business.keys.lastUsed', { when: formats.instant(lastUsedAt) })
      : t('business.keys.neverUsed'),
  ]
  const revoke = async () => {
    setAsking(false)
    await act(key => api.post(`/v1/api-keys/${id}/archive`, {}, { key }), {
      done: t('business.keys.revoked', { name }),
    })
  }
  return (
    <li data-ended={archivedAt !== null || undefined}>
      <span className={classes.words}>
        <strong>{name}</strong> <code>{hint}</code>
        <span className={classes.quiet}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
      {archivedAt ? (
        <Status tone="neutral">{t('business.keys.ended', { when: formats.instant(archivedAt) })}</Status>
      ) : (
        expiresAt && (
          <Status tone="planned">{t('business.keys.until', { when: formats.instant(expiresAt) })}</Status>
        )
      )}
      {!archivedAt && can('kernel.api_key.write') && (
        <Button
          variant="default"
          loading={isBusy}
          aria-label={t('business.keys.revokeOne', { name })}
          onClick={() => setAsking(true)}
        >
          {t('business.keys.revoke')}
        </Button>
      )}
      {isAsking && (
        <Modal
          opened
          onClose={() => setAsking(false)}
          title={t('business.keys.revokeOne', { name })}
          centered
        >
          <p>{t('business.keys.revokeSure', { name })}</p>
          <div className={classes.actions}>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('action.cancel')}
            </Button>
            <Button color="red" onClick={() => void revoke()}>
              {t('business.keys.revoke')}
            </Button>
          </div>
        </Modal>
      )}
    </li>
  )
}
