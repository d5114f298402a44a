import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useEntities } from '#ui/data/meta-provider.tsx'
import { useLabels } from '#ui/data/use-labels.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { offers } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import type { Mapping } from '../mapping/mapping.ts'
import { previewCsv } from './csv-preview.ts'
import { FileDrop } from './file-drop.tsx'
import classes from './import.module.css'
import { openQuestions, withReferences } from './mapping-draft.ts'
import { MappingStep } from './mapping-step.tsx'
import { TemplateLink } from './template-link.tsx'
import type { ImportRow, Suggestion } from './types.ts'

interface ReadFile {
  name: string
  text: string
  /** Header and first records. */
  head: string[][]
}

const previewCount = 6
// Enough for a header and some records of any file.
const previewCharacters = 200_000

/** From a file of another system to rows here: choose, match, test, and only then bring in. */
export function NewImport() {
  const { t } = useTerms()
  const labels = useLabels()
  const { can } = useSession()
  const navigate = useNavigate()
  const intend = useIntent()
  const entities = useEntities()
  const [name, setName] = useState<string | null>(null)
  const [file, setFile] = useState<ReadFile>()
  const [mapping, setMapping] = useState<Mapping>()
  const importable = Object.values(entities).filter(
    entity => offers(entity, 'import') && can(entity.access.write),
  )
  const entity = name ? entities[name] : undefined

  const suggesting = useMutation({
    mutationFn: (asked: { entity: string; csv: string }) =>
      api.post<Suggestion>('/v1/import-suggestions', asked),
    onSuccess: (suggestion, asked) => {
      const meta = entities[asked.entity]
      setMapping(meta ? withReferences(suggestion.mapping, meta) : suggestion.mapping)
    },
  })
  const starting = useMutation({
    mutationFn: (wish: { csv: string; fileName: string; mapping: Mapping; entity: string }) =>
      intend(key => api.post<ImportRow>('/v1/imports', { ...wish, dryRun: true }, { key })),
    onSuccess: row => navigate({ to: `/app/imports/${row.id}` }),
  })

  function chooseEntity(next: string | null) {
    setName(next)
    setMapping(undefined)
    if (next && file) suggesting.mutate({ entity: next, csv: file.text })
  }
  async function readFile(chosen: File) {
    const text = await chosen.text()
    setFile({ name: chosen.name, text, head: previewCsv(text.slice(0, previewCharacters), previewCount) })
    if (name) suggesting.mutate({ entity: name, csv: text })
  }
  const open = mapping && entity ? openQuestions(mapping, entity) : []
  const reason =
    open.length > 0 && entity
      ? t('import.open', {
          fields: open.map(field => labels.field(entity, field, entity.fields[field])).join(', '),
        })
      : undefined
  return (
    <Page title={t('import.new')} sentence={t('import.newSentence')}>
      <Stack gap="lg" className={classes.steps}>
        <section>
          <h2>{t('import.stepWhat')}</h2>
          <Group align="end">
            <Select
              label={t('import.what')}
              value={name}
              onChange={chooseEntity}
              data={importable.map(item => ({ value: item.name, label: labels.many(item) }))}
              w={280}
            />
            {entity && <TemplateLink entity={entity} />}
          </Group>
        </section>
        <section>
          <h2>{t('import.stepFile')}</h2>
          <FileDrop fileName={file?.name} onFile={chosen => void readFile(chosen)} />
        </section>
        {suggesting.isPending && <SkeletonRows count={6} />}
        {suggesting.error && <ProblemView error={suggesting.error} isInline />}
        {entity && file && mapping && suggesting.data && (
          <>
            <MappingStep
              entity={entity}
              suggestion={suggesting.data}
              mapping={mapping}
              head={file.head}
              onChange={setMapping}
            />
            {starting.error && <ProblemView error={starting.error} isInline />}
            <Group justify="flex-end" className={classes.footer}>
              <Text c="dimmed" size="sm">
                {reason ?? t('import.testPromise')}
              </Text>
              <ActionButton
                reason={reason}
                loading={starting.isPending}
                onClick={() =>
                  starting.mutate({ csv: file.text, fileName: file.name, mapping, entity: entity.name })
                }
              >
                {t('import.test')}
              </ActionButton>
            </Group>
          </>
        )}
        {!file && (
          <Button
            variant="subtle"
            color="gray"
            w="fit-content"
            onClick={() => void navigate({ to: '/app/imports' })}
          >
            {t('action.cancel')}
          </Button>
        )}
      </Stack>
    </Page>
  )
}
