import '@mantine/core/styles/Alert.css'
import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useMergedSave } from '#ui/form/use-merged-save.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { NumberField } from '../quote/number-field.tsx'
import classes from './cure.module.css'
import type { Recipe } from './data.ts'
import { useCureDeed } from './use-cure-deed.ts'
import { useDegrees } from './use-degrees.ts'

interface Typed {
  key: number
  degrees: number | null
  min: number | null
  max: number | null
}

interface Props {
  recipe: Recipe | undefined
  onClose: () => void
}

/** Any of the points cures: each a temperature of the metal, and how long. */
export function RecipeDialog({ recipe, onClose }: Props) {
  const { t } = useTerms()
  const degrees = useDegrees()
  const deed = useCureDeed()
  const saveOver = useMergedSave('/v1/cure-recipes', recipe)
  const shown = (hundredths: number) => Math.round(degrees.of(hundredths) * 10) / 10
  const [name, setName] = useState(recipe?.name ?? '')
  const [source, setSource] = useState(recipe?.source ?? '')
  const [limit, setLimit] = useState(recipe?.limitTemperature ? shown(recipe.limitTemperature) : null)
  const [points, setPoints] = useState<Typed[]>(
    recipe?.points.map((point, key) => ({
      key,
      degrees: shown(point.temperature),
      min: point.minMinutes,
      max: point.maxMinutes ?? null,
    })) ?? [{ key: 0, degrees: null, min: null, max: null }],
  )
  const isReady =
    name.trim() !== '' && points.every(({ degrees, min }) => degrees !== null && min !== null && min > 0)
  const change = (key: number, changes: Partial<Typed>) =>
    setPoints(points.map(point => (point.key === key ? { ...point, ...changes } : point)))

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!isReady) return
    const body = {
      name: name.trim(),
      source: source.trim() || null,
      limitTemperature: limit === null ? null : degrees.from(limit),
      points: points.map(point => ({
        temperature: degrees.from(point.degrees!),
        minMinutes: point.min,
        maxMinutes: point.max,
      })),
    }
    const saved = await deed.run(key =>
      recipe ? saveOver(body, key) : api.post('/v1/cure-recipes', body, { key }),
    )
    if (saved) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={recipe?.name ?? t('coating.recipe.new')} centered size="lg">
      <form onSubmit={event => void submit(event)}>
        <Stack>
          <TextInput
            label={t('coating.recipe.name')}
            data-autofocus
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
          {points.map((point, index) => (
            <fieldset key={point.key} className={classes.point}>
              <legend>{t('coating.recipe.point', { number: index + 1 })}</legend>
              <NumberField
                label={t('coating.recipe.metalAt', { unit: degrees.word })}
                decimals={1}
                value={point.degrees}
                onChange={value => change(point.key, { degrees: value })}
              />
              <NumberField
                label={t('coating.recipe.least')}
                value={point.min}
                onChange={value => change(point.key, { min: value })}
              />
              <NumberField
                label={t('coating.recipe.most')}
                value={point.max}
                onChange={value => change(point.key, { max: value })}
              />
            </fieldset>
          ))}
          <Button
            variant="default"
            onClick={() =>
              setPoints([...points, { key: points.at(-1)!.key + 1, degrees: null, min: null, max: null }])
            }
          >
            {t('coating.recipe.another')}
          </Button>
          <NumberField
            label={t('coating.recipe.never', { unit: degrees.word })}
            decimals={1}
            value={limit}
            onChange={setLimit}
          />
          <TextInput
            label={t('coating.recipe.source')}
            value={source}
            onChange={event => setSource(event.currentTarget.value)}
          />
          {deed.refusal && (
            <Alert color="red" role="alert">
              {deed.refusal}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={!isReady} loading={deed.isBusy}>
              {t('coating.recipe.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
