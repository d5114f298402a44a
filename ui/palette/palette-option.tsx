import { IconArrowRight, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { Portrait } from '../detail/portrait.tsx'
import { iconOf } from '../shell/icon.tsx'
import { KeyCaps } from '../shortcut/key-caps.tsx'
import classes from './palette.module.css'
import type { Choice } from './rank.ts'

interface PaletteOptionProps {
  choice: Choice
  isShown: boolean
  onPoint: () => void
  onOpen: () => void
}

function Sign({ choice }: { choice: Choice }) {
  if (choice.kind === 'verb') return <IconPlus size={18} />
  if (choice.kind !== 'screen') return <Portrait id={choice.id} name={choice.title} size={24} />
  const Icon = iconOf(choice.icon)
  return <Icon size={18} stroke={1.75} />
}

export function PaletteOption({ choice, isShown, onPoint, onOpen }: PaletteOptionProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isShown) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above holds the focus and opens with Enter
    // biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are pointed at, not focused
    <div
      ref={element}
      id={`palette-${choice.kind}-${choice.id}`}
      role="option"
      aria-selected={isShown}
      className={classes.option}
      onPointerMove={onPoint}
      onClick={onOpen}
    >
      <span className={classes.sign} aria-hidden>
        <Sign choice={choice} />
      </span>
      <span className={classes.title}>{choice.title}</span>
      {choice.subtitle && <span className={classes.subtitle}>{choice.subtitle}</span>}
      {choice.keys && <KeyCaps keys={choice.keys} />}
      {isShown && <IconArrowRight size={16} className="flip-rtl" aria-hidden />}
    </div>
  )
}
