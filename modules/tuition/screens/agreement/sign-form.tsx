import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem, fieldOf } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './agreement.module.css'

/** A tick and a name: the signature of these very words. */
export function SignForm({ id, contentHash }: { id: string; contentHash: string }) {
  const { t } = useTerms()
  const client = useQueryClient()
  const intend = useIntent()
  const [name, setName] = useState('')
  const [isAgreed, setAgreed] = useState(false)
  const sign = useMutation({
    mutationFn: () =>
      intend(key =>
        api.post(
          `/v1/tuition-agreements/${id}/signature`,
          { name: name.trim(), contentHash, isAgreed },
          { key },
        ),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['tuition.agreement'] }),
  })
  const problem = sign.error ? asProblem(sign.error) : undefined
  const nameProblem = problem?.errors.find(({ pointer }) => fieldOf(pointer) === 'name')?.message
  return (
    <form
      className={classes.block}
      onSubmit={event => {
        event.preventDefault()
        sign.mutate()
      }}
    >
      {problem && !nameProblem && <ProblemView error={problem} isInline />}
      <Checkbox
        size="md"
        label={t('tuition.agreement.agree')}
        checked={isAgreed}
        onChange={event => setAgreed(event.currentTarget.checked)}
      />
      <TextInput
        size="md"
        required
        label={t('tuition.agreement.name')}
        autoComplete="name"
        maxLength={200}
        value={name}
        error={nameProblem}
        onChange={event => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="lg" loading={sign.isPending} disabled={!isAgreed || !name.trim()}>
        {t('tuition.agreement.sign')}
      </Button>
    </form>
  )
}
