import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { lazyPart } from '#ui/feedback/lazy-part.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from '../kit/kit.module.css'
import { Section } from '../kit/section.tsx'
import { SureButton } from '../kit/sure-button.tsx'
import type { DeskDay } from './data.ts'

const AddInstruction = lazyPart<{ onClose: () => void }>(() =>
  import('./add-instruction.tsx').then(module => module.AddInstruction),
)

/** What the desk must mind today; each can be ended at once. */
export function Instructions({ rows }: { rows: DeskDay['instructions'] }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { act, busy } = useAct('property')
  const [isAdding, setAdding] = useState(false)
  const mayWrite = can('property.instruction.write')
  return (
    <div>
      <Section
        title={t('property.desk.instructions')}
        aside={rows.length}
        none={t('property.desk.noInstructions')}
      >
        {rows.map(row => (
          <li
            key={row.id}
            className={classes.card}
            data-tone={row.kind === 'do_not_admit' ? 'bad' : undefined}
          >
            <div className={classes.line}>
              <b>{row.unitName}</b>
              <Status tone={row.kind === 'do_not_admit' ? 'blocked' : 'planned'}>
                {t(`property.instruction.${row.kind}`)}
              </Status>
            </div>
            <Text>
              {row.who && <b>{row.who}: </b>}
              {row.note}
            </Text>
            <div className={classes.line}>
              <Text size="sm" c="dimmed">
                {row.endsOn ? t('property.instruction.until', { day: formats.day(row.endsOn) }) : ''}
              </Text>
              {mayWrite && (
                <SureButton
                  verb={t('property.instruction.end')}
                  label={t('property.instruction.endOf', { unit: row.unitName })}
                  isBusy={busy === row.id}
                  onSure={() =>
                    void act(() => api.post(`/v1/desk-instructions/${row.id}/expiry`), {
                      busy: row.id,
                      done: t('property.instruction.ended'),
                    })
                  }
                />
              )}
            </div>
          </li>
        ))}
      </Section>
      {mayWrite && (
        <Button
          variant="subtle"
          mt="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t('property.instruction.add')}
        </Button>
      )}
      {isAdding && <AddInstruction onClose={() => setAdding(false)} />}
    </div>
  )
}
