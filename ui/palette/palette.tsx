import { Loader, Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import type { EditionScreens } from '../shell/edition-screens.ts'
import { showOverlay, useOverlay } from '../shell/overlay.ts'
import classes from './palette.module.css'
import { PaletteOption } from './palette-option.tsx'
import type { Choice } from './rank.ts'
import { useChoices } from './use-choices.ts'

const close = () => showOverlay(null)

/** One box to go somewhere, find a record, or do something. */
export function Palette({ screens }: { screens: EditionScreens }) {
  const { t } = useTerms()
  const navigate = useNavigate()
  const isOnlyVerbs = useOverlay() === 'create'
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const { choices, isSearching, error } = useChoices(screens, typed, isOnlyVerbs)
  const shown = choices[Math.min(at, choices.length - 1)]

  function open(choice: Choice | undefined) {
    if (!choice) return
    close()
    void navigate({ to: choice.to, search: choice.search ?? {} })
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && choices.length > 0) {
      event.preventDefault()
      setAt((at + step + choices.length) % choices.length)
    }
    if (event.key === 'Enter') open(shown)
  }
  function type(text: string) {
    setTyped(text)
    setAt(0)
  }
  const prompt = isOnlyVerbs ? t('palette.create') : t('palette.prompt')
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      padding={0}
      size="lg"
      yOffset="12dvh"
      centered={false}
      title={prompt}
      classNames={{ header: classes.unseen }}
    >
      <div className={classes.box}>
        {isSearching ? <Loader size={18} /> : <IconSearch size={18} aria-hidden />}
        <input
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={shown && `palette-${shown.kind}-${shown.id}`}
          aria-label={prompt}
          placeholder={prompt}
          value={typed}
          onChange={event => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id="palette-list" role="listbox" aria-label={t('palette.results')} className={classes.list}>
        {choices.map((choice, index) => (
          <PaletteOption
            key={`${choice.kind}-${choice.id}`}
            choice={choice}
            isShown={choice === shown}
            onPoint={() => setAt(index)}
            onOpen={() => open(choice)}
          />
        ))}
      </div>
      {choices.length === 0 && (
        <output className={classes.none}>
          {error ? t('palette.failed') : t(isSearching ? 'palette.searching' : 'palette.none')}
        </output>
      )}
    </Modal>
  )
}
