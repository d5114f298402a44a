import { pressOf, worksWhileTyping } from './keys.ts'

export interface Shortcut {
  /** `mod+k`, `c`, `?`, or two presses: `g p`. */
  keys: string
  label: string
  group?: string
  run: () => void
}

const held = new Set<Shortcut>()
const offKey = 'mainstay-shortcuts-off'
// Long enough to find the second key, short enough to forget the first.
const sequenceMilliseconds = 900

let firstPress = ''
let forget: ReturnType<typeof setTimeout> | undefined

/** Single keys can be turned off, as WCAG 2.1.4 asks; combinations with Ctrl stay. */
export const shortcuts = {
  areOff: () => localStorage.getItem(offKey) === 'yes',
  turn: (off: boolean) => localStorage.setItem(offKey, off ? 'yes' : 'no'),
  all: (): Shortcut[] => [...held],
  add(shortcut: Shortcut): () => void {
    held.add(shortcut)
    return () => held.delete(shortcut)
  },
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}

const isDialogOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null

function remember(press: string) {
  firstPress = press
  clearTimeout(forget)
  forget = setTimeout(() => {
    firstPress = ''
  }, sequenceMilliseconds)
}

export function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const press = pressOf(event)
  const isBare = !worksWhileTyping(press)
  if (isBare && (isTyping(event.target) || isDialogOpen() || shortcuts.areOff())) return
  // The screen on top was mounted last, so its shortcut wins.
  const newest = [...held].reverse()
  const match =
    newest.find(({ keys }) => keys === `${firstPress} ${press}`) ?? newest.find(({ keys }) => keys === press)
  remember(match ? '' : press)
  if (!match) return
  event.preventDefault()
  match.run()
}
