import { cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react'

const load = () => import('./full-menu.tsx')
const FullMenu = lazy(() => load().then(module => ({ default: module.FullMenu })))

export interface MenuChoice {
  id: string
  label: ReactNode
  icon?: ReactNode
  note?: string
  isCurrent?: boolean
  onChoose: () => void
}

export interface MenuOnDemandProps {
  /** The button; it is there at once, and stays as it is when the menu has come. */
  target: ReactElement<Record<string, unknown>>
  header?: ReactNode
  choices: MenuChoice[]
  position: 'bottom-start' | 'bottom-end' | 'top-end'
  width: number
}

/** Menus are a fifth of the code of the frame and none of its first sight: fetched when a button is first reached. */
export function MenuOnDemand(props: MenuOnDemandProps) {
  const [isWanted, setWanted] = useState(false)
  const prepare = () => void load()
  const button = cloneElement(props.target, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: () => setWanted(true),
    onPointerEnter: prepare,
    onFocus: prepare,
  })
  if (!isWanted) return button
  return (
    <Suspense fallback={button}>
      <FullMenu {...props} />
    </Suspense>
  )
}
