import '@mantine/core/styles/Chip.css'
import { ActionIcon, Chip, Group, Textarea, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { PhotoPicker, useFiles } from '#modules/files/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { conditions } from '../../rules.ts'
import classes from '../coating.module.css'
import { NumberField } from '../quote/number-field.tsx'
import own from './door.module.css'
import { MarkedPhoto } from './marked-photo.tsx'
import type { DoorPart } from './types.ts'

interface PartFormProps {
  part: DoorPart
  position: number
  onChange: (changes: Partial<DoorPart>) => void
  onRemove?: (() => void) | undefined
}

const sizes = ['lengthMm', 'widthMm', 'heightMm'] as const

/** One kind of part as it lies on the bench: photos first, the rest while the customer is still here. */
export function PartForm({ part, position, onChange, onRemove }: PartFormProps) {
  const { t } = useTerms()
  const files = useFiles({ ids: part.fileIds })
  const title = part.name || t('coating.door.part', { position })
  const noteOf = (at: number, note: string) =>
    onChange({ marks: part.marks.map((mark, index) => (index === at ? { ...mark, note } : mark)) })
  return (
    <section className={classes.card} aria-label={title}>
      <div className={classes.cardHead}>
        <h2>{title}</h2>
        {onRemove && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('coating.door.remove')}
            onClick={onRemove}
          >
            <IconTrash size={18} />
          </ActionIcon>
        )}
      </div>
      <PhotoPicker onChange={fileIds => onChange({ fileIds })} />
      {part.fileIds.length > 0 && <p className={classes.quiet}>{t('coating.door.tapToMark')}</p>}
      <div className={own.photos}>
        {files.data?.map(file => (
          <MarkedPhoto
            key={file.id}
            src={file.full}
            marks={part.marks.filter(mark => mark.fileId === file.id)}
            onMark={place =>
              onChange({
                marks: [...part.marks, { fileId: file.id, ...place, note: t('coating.door.critical') }],
              })
            }
          />
        ))}
      </div>
      {part.marks.length > 0 && (
        <ol className={own.marks}>
          {part.marks.map((mark, at) => (
            <li key={`${mark.fileId}.${mark.x}.${mark.y}`}>
              <TextInput
                aria-label={t('coating.door.markNote', { position: at + 1 })}
                value={mark.note}
                onChange={event => noteOf(at, event.currentTarget.value)}
              />
            </li>
          ))}
        </ol>
      )}
      <div className={classes.fields}>
        <TextInput
          label={t('coating.door.name')}
          required
          value={part.name}
          onChange={event => onChange({ name: event.currentTarget.value })}
        />
        <NumberField
          label={t('coating.door.count')}
          value={part.count}
          min={1}
          onChange={count => onChange({ count: count ?? 0 })}
        />
      </div>
      <div>
        <span id={`condition-${part.key}`}>{t('coating.door.condition')}</span>
        <Chip.Group
          value={part.condition}
          onChange={condition => onChange({ condition: condition as DoorPart['condition'] })}
        >
          <Group className={own.conditions} aria-labelledby={`condition-${part.key}`} role="group">
            {conditions.map(value => (
              <Chip key={value} value={value} size="md">
                {t(`coating.condition.${value}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </div>
      <div className={classes.fields}>
        {sizes.map(size => (
          <NumberField
            key={size}
            label={t(`coating.door.${size}`)}
            value={part[size]}
            suffix="mm"
            onChange={value => onChange({ [size]: value })}
          />
        ))}
      </div>
      <Textarea
        label={t('coating.door.criticalAreas')}
        autosize
        value={part.criticalAreas}
        onChange={event => onChange({ criticalAreas: event.currentTarget.value })}
      />
    </section>
  )
}
