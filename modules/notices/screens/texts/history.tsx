import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { api } from '#ui/api/client.ts'
import { useSend } from '#ui/data/use-send.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import classes from './texts.module.css'
import { type TextInFull, textsKey } from './types.ts'

/** The house's own words in this language, newest first, with the last change to take back. */
export function History({ text, locale }: { text: TextInFull; locale: string }) {
  const { t } = useTerms()
  const { can } = useSession()
  const formats = useFormats()
  const undo = useSend(
    [textsKey],
    (_: null, key) => api.post('/v1/notice-wording-withdrawals', { template: text.name, locale }, { key }),
    () => toast(t('notices.templates.undone')),
  )
  const own = text.wordings.filter(one => one.locale === locale)
  if (own.length === 0) return null
  const hasOne = own.some(one => !one.isTakenBack)
  return (
    <section className={classes.history} aria-labelledby="history">
      <h2 id="history">{t('notices.templates.history')}</h2>
      {hasOne && can('notices.wording.write') && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} />}
          loading={undo.isPending}
          onClick={() => undo.mutate(null)}
        >
          {t('notices.templates.undo')}
        </Button>
      )}
      <ol>
        {own.map(({ number, title, writtenBy, createdAt, isTakenBack }) => (
          <li key={number}>
            <span dir="auto">{title}</span>
            <small>
              {t('notices.templates.number', { number, name: writtenBy, when: formats.instant(createdAt) })}
              {isTakenBack && ` · ${t('notices.templates.takenBack')}`}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}
