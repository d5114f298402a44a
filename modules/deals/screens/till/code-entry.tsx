import { Button, TextInput } from '@mantine/core'
import { IconTicket } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { expectedQuery } from './data.ts'
import classes from './till.module.css'

/** The code as it is said or scanned, or the name of whoever is expected. */
export function CodeEntry({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTerms()
  const { location, formats } = useSession()
  const [code, setCode] = useState('')
  const expected = useQuery({
    ...expectedQuery(location?.id ?? ''),
    enabled: location !== undefined,
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (code.trim()) onCode(code.trim().toUpperCase())
  }
  return (
    <>
      <form className={classes.entry} onSubmit={submit}>
        <TextInput
          label={t('deals.till.code')}
          size="lg"
          value={code}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={12}
          leftSection={<IconTicket size={22} />}
          classNames={{ input: classes.code! }}
          data-autofocus
          onChange={event => setCode(event.currentTarget.value.toUpperCase())}
        />
        <Button type="submit" size="lg" disabled={code.trim().length < 6}>
          {t('deals.till.find')}
        </Button>
      </form>
      <h2 className={classes.heading}>{t('deals.till.expected')}</h2>
      <ul className={classes.expected}>
        {(expected.data?.data ?? []).map(one => (
          <li key={one.id}>
            <button type="button" onClick={() => onCode(one.code)}>
              <span className="tabular">{formats.time(one.seatsAt)}</span>
              <strong>{one.guestName}</strong>
              <span>{t('deals.guestsExactly', { count: one.partySize })}</span>
            </button>
          </li>
        ))}
      </ul>
      {expected.data?.data.length === 0 && <p className={classes.dim}>{t('deals.till.nobody')}</p>}
    </>
  )
}
