import { ActionIcon, Modal } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './files.module.css'
import type { ShownFile } from './use-files.ts'

interface ViewerProps {
  pictures: ShownFile[]
  shownId: string
  onShow: (id: string) => void
  onClose: () => void
}

/** One picture, large; the arrow keys go through the others. */
export function Viewer({ pictures, shownId, onShow, onClose }: ViewerProps) {
  const { t } = useTerms()
  const at = pictures.findIndex(file => file.id === shownId)
  const picture = pictures[at]
  if (!picture) return null
  const previous = pictures[at - 1]
  const next = pictures[at + 1]
  const go = (file: ShownFile | undefined) => file && onShow(file.id)
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      centered
      title={t('files.nth', { number: at + 1, count: pictures.length })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      onKeyDown={event => {
        if (event.key === 'ArrowLeft') go(previous)
        if (event.key === 'ArrowRight') go(next)
      }}
    >
      <div className={classes.viewer}>
        <img src={picture.full} alt={picture.name} />
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('files.previous')}
          disabled={!previous}
          onClick={() => go(previous)}
        >
          <IconChevronLeft size={20} className="flip-rtl" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('files.next')}
          disabled={!next}
          onClick={() => go(next)}
        >
          <IconChevronRight size={20} className="flip-rtl" />
        </ActionIcon>
      </div>
    </Modal>
  )
}
