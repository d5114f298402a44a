import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../operations.module.css'

interface Flag {
  name: string
  description: string
  otherwise: boolean | string | number
  rules: object[]
}

const fresh: Flag = { name: '', description: '', otherwise: false, rules: [] }

export function Flags() {
  const { t } = useTerms()
  const [open, setOpen] = useState<Flag>()
  const { act, isBusy } = useAct()
  const { data, error, refetch } = useQuery({
    queryKey: ['console', 'flags'],
    queryFn: ({ signal }) => api.get<{ data: Flag[] }>('/v1/console/flags', { signal }),
  })
  const drop = (name: string) =>
    void act(key => api.delete(`/v1/console/flags/${name}`, { key }), {
      done: t('operations.flags.dropped', { name }),
    })
  return (
    <section className={classes.section} aria-label={t('operations.console.flags')}>
      <div>
        <Button onClick={() => setOpen(fresh)}>{t('operations.flags.new')}</Button>
      </div>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data?.data.length === 0 && <p className={classes.quiet}>{t('operations.flags.none')}</p>}
      <ul className={classes.list}>
        {data?.data.map(flag => (
          <li key={flag.name}>
            <span className={classes.what}>
              <code>{flag.name}</code>
              <span className={classes.quiet}>
                {flag.description} ·{' '}
                {t('operations.flags.rules', { count: flag.rules.length, value: String(flag.otherwise) })}
              </span>
            </span>
            <span className={classes.acts}>
              <Button variant="default" onClick={() => setOpen(flag)}>
                {t('operations.flags.edit')}
              </Button>
              <Button variant="subtle" loading={isBusy} onClick={() => drop(flag.name)}>
                {t('operations.flags.drop')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {open && <FlagForm flag={open} onClose={() => setOpen(undefined)} />}
    </section>
  )
}

/** A word, a number or yes and no, as it is typed. */
function valueOfText(text: string): boolean | string | number {
  if (text === 'true' || text === 'false') return text === 'true'
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}

function rulesOfText(text: string): object[] | undefined {
  try {
    const rules: unknown = JSON.parse(text)
    return Array.isArray(rules) ? rules : undefined
  } catch {
    return undefined
  }
}

function FlagForm({ flag, onClose }: { flag: Flag; onClose: () => void }) {
  const { t } = useTerms()
  const { act, isBusy } = useAct()
  const [name, setName] = useState(flag.name)
  const [description, setDescription] = useState(flag.description)
  const [otherwise, setOtherwise] = useState(String(flag.otherwise))
  const [text, setText] = useState(JSON.stringify(flag.rules, null, 2))
  const rules = rulesOfText(text)
  async function save() {
    const body = { description, otherwise: valueOfText(otherwise), rules }
    const saved = await act(key => api.put(`/v1/console/flags/${encodeURIComponent(name)}`, body, { key }), {
      done: t('operations.flags.saved', { name }),
    })
    if (saved) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('operations.flags.one')} size="lg">
      <form
        className={classes.form}
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          label={t('operations.flags.name')}
          description={t('operations.flags.nameHelp')}
          value={name}
          readOnly={flag.name !== ''}
          required
          onChange={event => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('operations.flags.description')}
          value={description}
          onChange={event => setDescription(event.currentTarget.value)}
        />
        <TextInput
          label={t('operations.flags.otherwise')}
          description={t('operations.flags.otherwiseHelp')}
          value={otherwise}
          required
          onChange={event => setOtherwise(event.currentTarget.value)}
        />
        <Textarea
          label={t('operations.flags.ruleText')}
          description={t('operations.flags.ruleHelp')}
          value={text}
          error={rules ? undefined : t('operations.flags.ruleWrong')}
          autosize
          minRows={4}
          maxRows={14}
          dir="ltr"
          onChange={event => setText(event.currentTarget.value)}
        />
        <Button type="submit" loading={isBusy} disabled={!rules || name === ''}>
          {t('operations.flags.save')}
        </Button>
      </form>
    </Modal>
  )
}
