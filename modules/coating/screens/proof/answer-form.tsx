import { Button, Checkbox, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem, fieldOf } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './proof.module.css'

const looked = ['parts', 'colour', 'price'] as const

/** Why a button waits. */
const Hint = ({ id, children }: { id: string; children: ReactNode }) => (
  <Text id={id} size="sm" c="dimmed">
    {children}
  </Text>
)

/** Three things looked at and a name; or a sentence that says what is to be changed. */
export function AnswerForm({ id }: { id: string }) {
  const { t } = useTerms()
  const client = useQueryClient()
  const intend = useIntent()
  const [checked, setChecked] = useState<string[]>([])
  const [name, setName] = useState('')
  const [comment, setComment] = useState('')
  const [isAsking, setAsking] = useState(false)
  const hint = useId()
  const answer = useMutation({
    mutationFn: (wish: 'approve' | 'ask_changes') => {
      const body = { answer: wish, name: name.trim(), comment: comment.trim() || null, checked }
      return intend(key => api.post(`/v1/proofs/${id}/answer`, body, { key }))
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['coating.proof'] }),
  })
  const problem = answer.error ? asProblem(answer.error) : undefined
  const errorOf = (field: string) =>
    problem?.errors.find(({ pointer }) => fieldOf(pointer) === field)?.message
  const isReady = name.trim() !== '' && looked.every(one => checked.includes(one))
  return (
    <form className={classes.block} onSubmit={event => event.preventDefault()}>
      <h2>{t('coating.proof.yourAnswer')}</h2>
      {problem && problem.errors.length === 0 && <ProblemView error={problem} isInline />}
      <TextInput
        size="md"
        label={t('coating.proof.yourName')}
        required
        autoComplete="name"
        value={name}
        error={errorOf('name')}
        onChange={event => setName(event.currentTarget.value)}
      />
      {isAsking ? (
        <>
          <Textarea
            size="md"
            label={t('coating.proof.whatToChange')}
            required
            autosize
            minRows={3}
            value={comment}
            error={errorOf('comment')}
            onChange={event => setComment(event.currentTarget.value)}
          />
          <Button
            size="lg"
            loading={answer.isPending}
            disabled={!name.trim() || !comment.trim()}
            aria-describedby={name.trim() && comment.trim() ? undefined : hint}
            onClick={() => answer.mutate('ask_changes')}
          >
            {t('coating.proof.sendChanges')}
          </Button>
          {!(name.trim() && comment.trim()) && <Hint id={hint}>{t('coating.proof.firstSay')}</Hint>}
          <Button size="lg" variant="subtle" onClick={() => setAsking(false)}>
            {t('coating.proof.back')}
          </Button>
        </>
      ) : (
        <>
          <Checkbox.Group
            label={t('coating.proof.look')}
            value={checked}
            error={errorOf('checked')}
            onChange={setChecked}
          >
            <div className={classes.ticks}>
              {looked.map(one => (
                <Checkbox key={one} size="md" value={one} label={t(`coating.proof.looked.${one}`)} />
              ))}
            </div>
          </Checkbox.Group>
          <Button
            size="lg"
            loading={answer.isPending}
            disabled={!isReady}
            aria-describedby={isReady ? undefined : hint}
            onClick={() => answer.mutate('approve')}
          >
            {t('coating.proof.approve')}
          </Button>
          {!isReady && <Hint id={hint}>{t('coating.proof.firstTick')}</Hint>}
          <Button size="lg" variant="default" onClick={() => setAsking(true)}>
            {t('coating.proof.askChanges')}
          </Button>
        </>
      )}
    </form>
  )
}
