interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const isLetter = (key: string) => /^[a-z]$/i.test(key)

/** A press as the registry writes it: `mod+k`, `shift+j`, `?`, `escape`. */
export function pressOf(event: KeyPress): string {
  const parts: string[] = []
  if (event.ctrlKey || event.metaKey) parts.push('mod')
  if (event.altKey) parts.push('alt')
  // Shift is part of the sign itself for `?`, and a modifier for letters and named keys only.
  if (event.shiftKey && (isLetter(event.key) || event.key.length > 1)) parts.push('shift')
  parts.push(event.key === ' ' ? 'space' : event.key.toLowerCase())
  return parts.join('+')
}

/** Whether a press may run although someone is typing: only with Ctrl, Cmd or Alt held. */
export const worksWhileTyping = (keys: string) => keys.startsWith('mod+') || keys.startsWith('alt+')

/** The words on the key caps of one shortcut. */
export function capsOf(keys: string, isMac: boolean): string[] {
  const named: Record<string, string> = {
    mod: isMac ? '⌘' : 'Ctrl',
    alt: isMac ? '⌥' : 'Alt',
    shift: '⇧',
    enter: '↵',
    escape: 'Esc',
    arrowup: '↑',
    arrowdown: '↓',
    space: '␣',
  }
  return keys.split(/[+ ]/).map(part => named[part] ?? part.toUpperCase())
}
