import { Button, Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import type { FieldProblem } from '#ui/api/problem.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useIsPhone } from '#ui/data/use-phone.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../../operations.module.css'
import { bodyOf, type Draft, draftOf, type Flag, isName, type Kind, kindOf, withKind } from './draft.ts'
import { Rules } from './rules.tsx'
import { ShareLine } from './share-line.tsx'
import { usePreview } from './use-preview.ts'
import { ValueInput } from './value-input.tsx'

const kinds: Kind[] = ['boolean', 'string', 'number']

interface Props {
  /** As it is in force; undefined where it is to be made. */
  flag: Flag | undefined
  onClose: () => void
}

const fresh: Flag = { name: '', description: '', otherwise: false, rules: [] }

/** A flag with its rules in order, and who would get what from them before anybody does. */
export function FlagForm({ flag, onClose }: Props) {
  const { t } = useTerms()
  const { act, isBusy } = useAct()
  const isPhone = useIsPhone()
  const [draft, setDraft] = useState<Draft>(draftOf(flag ?? fresh))
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const preview = usePreview(draft)
  const { name } = draft
  const problemAt = (pointer: string) => problems.find(one => one.pointer === pointer)?.message
  const set = (change: Partial<Draft>) => {
    setProblems([])
    setDraft({ ...draft, ...change })
  }
  const isWrongName = name !== '' && !isName(name)
  async function save() {
    const at = `/v1/console/flags/${name}`
    const saved = await act(key => api.put(at, bodyOf(draft), { key }), {
      done: t('operations.flags.saved', { name }),
      undo: () => (flag ? api.put(at, bodyOf(draftOf(flag))) : api.delete(at)),
      onRefused: problem => {
        setProblems(problem.errors)
        return problem.errors.length > 0
      },
    })
    if (saved) onClose()
  }
  const otherwise = preview.data?.shares.find(share => share.rule === null)
  return (
    <Modal opened onClose={onClose} title={t('operations.flags.one')} size="xl" fullScreen={isPhone}>
      <form
        className={classes.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          label={t('operations.flags.name')}
          description={t('operations.flags.nameHelp')}
          value={name}
          error={isWrongName ? t('operations.flags.nameWrong') : problemAt('/name')}
          readOnly={flag !== undefined}
          required
          dir="ltr"
          onChange={event => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('operations.flags.description')}
          value={draft.description}
          maxLength={300}
          error={problemAt('/description')}
          onChange={event => set({ description: event.currentTarget.value })}
        />
        <Select
          label={t('operations.flags.kind')}
          data={kinds.map(kind => ({ value: kind, label: t(`operations.flags.kind.${kind}`) }))}
          value={kindOf(draft.otherwise)}
          allowDeselect={false}
          onChange={kind => kind && set(withKind(draft, kind as Kind))}
        />
        <Rules
          rules={draft.rules}
          otherwise={draft.otherwise}
          preview={preview.data}
          problemAt={problemAt}
          onChange={rules => set({ rules })}
        />
        <ValueInput
          label={t('operations.flags.otherwise')}
          description={t('operations.flags.otherwiseHelp')}
          value={draft.otherwise}
          error={problemAt('/otherwise')}
          onChange={value => set({ otherwise: value })}
        />
        <ShareLine share={otherwise} />
        <div aria-live="polite" className={classes.quiet}>
          {preview.error && <ProblemView error={preview.error} onRetry={() => void preview.refetch()} />}
          {flag && preview.data?.changed != null && (
            <p>{t('operations.flags.changed', { count: preview.data.changed })}</p>
          )}
          {preview.data?.isPart && <p>{t('operations.flags.part')}</p>}
        </div>
        <Button type="submit" loading={isBusy} disabled={!isName(name)}>
          {t('operations.flags.save')}
        </Button>
      </form>
    </Modal>
  )
}
