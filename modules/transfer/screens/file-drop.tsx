import { Button, Text } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './import.module.css'

/** A file by drag, by click or by keyboard: all three are the same button. */
export function FileDrop({
  fileName,
  onFile,
}: {
  fileName: string | undefined
  onFile: (file: File) => void
}) {
  const { t } = useTerms()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way; the button inside is the first
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={28} stroke={1.5} aria-hidden />
      <Text>{fileName ?? t('import.drop')}</Text>
      <Button variant="default" onClick={() => input.current?.click()}>
        {fileName ? t('import.otherFile') : t('import.chooseFile')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hidden
        aria-label={t('import.chooseFile')}
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
