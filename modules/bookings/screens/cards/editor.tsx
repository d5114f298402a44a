import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import { Button, Drawer, Group, Select, Stack, TagsInput, Text, Textarea, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { PhotoPicker, useFiles } from '#modules/files/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { ReportCard } from '../portal/report-card.tsx'
import classes from './cards.module.css'
import { blankWords, type CardRow, type GuestLine, naming, templatesQuery, wordsOf } from './data.ts'
import { Ratings } from './ratings.tsx'
import type { useCards } from './use-cards.ts'

interface EditorProps {
  /** Whom it is about; several get the same, each by name. */
  guests: GuestLine[]
  onDay: string
  card?: CardRow | undefined
  cards: ReturnType<typeof useCards>
  onClose: () => void
}

/** A card in a minute: a template, what differs, photos, and at once how the owner will read it. */
export function Editor({ guests, onDay, card, cards, onClose }: EditorProps) {
  const { t } = useTerms()
  const { can } = useSession()
  const isPhone = useMediaQuery('(max-width: 47.99em)') ?? false
  const { data: templates = [] } = useQuery(templatesQuery)
  const [words, setWords] = useState(card ? wordsOf(card) : blankWords)
  const [added, setAdded] = useState<string[]>([])
  const [kept, setKept] = useState(card?.photoIds ?? [])
  const photoIds = [...kept, ...added]
  const { data: photos = [] } = useFiles({ ids: photoIds })
  const isSent = card?.status === 'sent'
  const isMany = guests.length > 1
  const name = guests[0]?.name ?? ''
  const onPhotos = useCallback((ids: string[]) => setAdded(ids), [])
  const set = (change: Partial<typeof words>) => setWords(before => ({ ...before, ...change }))
  const said = (text: string | null) => (isMany ? text : naming(text, name))
  const final = {
    ...words,
    meals: said(words.meals),
    highlights: said(words.highlights),
    concerns: said(words.concerns),
  }

  async function finish(isToSend: boolean) {
    if (isMany) {
      const round = await cards.writeMany(
        guests.map(guest => guest.id),
        final,
      )
      if (!round) return
      if (isToSend && round.cardIds.length) await cards.send(round.cardIds)
      return onClose()
    }
    const saved = await cards.save(card, guests[0]?.id ?? '', final, photoIds)
    if (!saved) return
    if (isToSend) await cards.send([saved.id])
    onClose()
  }

  const area = (field: 'highlights' | 'concerns', hint?: string) => (
    <Textarea
      label={t(`cards.${field}`)}
      description={hint}
      autosize
      minRows={2}
      value={words[field] ?? ''}
      onChange={event => set({ [field]: event.currentTarget.value || null })}
    />
  )
  return (
    <Drawer
      opened
      position="right"
      size={isPhone ? '100%' : 520}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      title={isMany ? t('cards.forMany', { count: guests.length }) : name}
    >
      <Stack gap="md">
        {!isSent && (
          <>
            <Select
              label={t('cards.template')}
              placeholder={t('cards.chooseTemplate')}
              data={templates.map(template => ({ value: template.id, label: template.name }))}
              onChange={id => {
                const chosen = templates.find(template => template.id === id)
                if (chosen) set(wordsOf(chosen))
              }}
            />
            <Ratings words={words} onChange={set} />
            <TagsInput
              label={t('cards.activities')}
              data={[...new Set(templates.flatMap(template => template.activities))]}
              value={words.activities}
              onChange={activities => set({ activities })}
            />
            <TextInput
              label={t('cards.meals')}
              value={words.meals ?? ''}
              onChange={event => set({ meals: event.currentTarget.value || null })}
            />
            {area('highlights', isMany ? t('cards.nameHint') : undefined)}
            {area('concerns')}
            {!isMany && can('files.file.write') && <PhotoPicker onChange={onPhotos} />}
            {kept.length > 0 && (
              <Button variant="subtle" color="gray" onClick={() => setKept([])}>
                {t('cards.withoutPhotos', { count: kept.length })}
              </Button>
            )}
          </>
        )}
        <section aria-label={t('cards.preview')}>
          <Text size="sm" c="dimmed" mb="xs">
            {isSent ? t('cards.viewed', { count: card.viewCount }) : t('cards.preview')}
          </Text>
          <ul className={classes.preview}>
            <ReportCard
              card={{
                ...words,
                id: 'preview',
                onDay,
                guestName: name,
                meals: naming(words.meals, name),
                highlights: naming(words.highlights, name),
                concerns: naming(words.concerns, name),
                photos,
              }}
            />
          </ul>
        </section>
        {!isSent && (
          <Group grow className={classes.ends}>
            <Button variant="default" loading={cards.isBusy} onClick={() => void finish(false)}>
              {t(isMany ? 'cards.saveMany' : 'cards.save')}
            </Button>
            <Button loading={cards.isBusy} onClick={() => void finish(true)}>
              {t(isMany ? 'cards.sendMany' : 'cards.send')}
            </Button>
          </Group>
        )}
      </Stack>
    </Drawer>
  )
}
