import { Anchor, Button, Select, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Door } from '#ui/session/door.tsx'
import { currencies, currencyOf, zones } from './world.ts'

interface Options {
  isOpen: boolean
  editions: { id: string; name: string }[]
}

type Wish = Record<'businessName' | 'edition' | 'timezone' | 'currency' | 'name' | 'email', string>

const guessed = (): Wish => {
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return {
    businessName: '',
    edition: '',
    timezone,
    currency: currencyOf(navigator.language),
    name: '',
    email: '',
  }
}

/** Where a business begins: six answers, and a letter. */
export function SignUp() {
  const { t, has, language } = useTerms()
  const [wish, setWish] = useState(guessed)
  const options = useQuery({
    queryKey: ['sign-up-options'],
    queryFn: ({ signal }) => api.get<Options>('/v1/sign-up-options', { signal }),
  })
  const asking = useMutation({ mutationFn: () => api.post('/v1/sign-ups', { ...wish, locale: language }) })
  const problem = asking.error ? asProblem(asking.error) : undefined
  const errorOf = (name: string) => problem?.errors.find(({ pointer }) => pointer === `/${name}`)?.message
  const set = (name: keyof Wish) => (value: string | null) =>
    setWish(before => ({ ...before, [name]: value ?? '' }))
  const text = (name: keyof Wish) => ({
    ...{ label: t(`business.signUp.${name}`), name, size: 'md', required: true, withAsterisk: false },
    value: wish[name],
    error: errorOf(name),
    onChange: (event: { currentTarget: { value: string } }) => set(name)(event.currentTarget.value),
  })
  const choice = (name: keyof Wish) => ({
    ...{ label: t(`business.signUp.${name}`), name, size: 'md', required: true, withAsterisk: false },
    value: wish[name] || null,
    error: errorOf(name),
    onChange: set(name),
    allowDeselect: false,
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    asking.mutate()
  }
  if (asking.isSuccess)
    return (
      <Door title={t('business.signUp.sentTitle')}>
        <Text mt="lg" role="status">
          {t('business.signUp.sent', { email: wish.email })}
        </Text>
      </Door>
    )
  return (
    <Door title={t('business.signUp.title')}>
      <Text mt="sm">{t('business.signUp.lead')}</Text>
      {options.error && <ProblemView error={options.error} isInline />}
      {!options.data && !options.error && <SkeletonRows count={6} height={56} />}
      {options.data && !options.data.isOpen && <Text mt="lg">{t('business.signUp.closed')}</Text>}
      {options.data?.isOpen && (
        <form onSubmit={submit}>
          <Stack mt="lg" gap="md">
            {problem && problem.errors.length === 0 && <ProblemView error={problem} isInline />}
            <TextInput {...text('businessName')} autoComplete="organization" maxLength={120} />
            <Select
              {...choice('edition')}
              data={options.data.editions.map(({ id, name }) => ({
                value: id,
                label: has(`edition.${id}`) ? t(`edition.${id}`) : name,
              }))}
            />
            <Select {...choice('timezone')} searchable data={zones(wish.timezone)} limit={100} />
            <Select {...choice('currency')} searchable data={currencies(language)} limit={100} />
            <TextInput {...text('name')} autoComplete="name" maxLength={200} />
            <TextInput {...text('email')} type="email" autoComplete="email" maxLength={254} />
            <Button type="submit" size="md" loading={asking.isPending} fullWidth>
              {t('business.signUp.action')}
            </Button>
          </Stack>
        </form>
      )}
      <Anchor href="/app/sign-in" mt="lg" display="block">
        {t('business.signUp.signIn')}
      </Anchor>
    </Door>
  )
}
