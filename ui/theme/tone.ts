/** What a status means, the same on every screen: never shown without its icon and word. */
export type Tone = 'neutral' | 'planned' | 'active' | 'attention' | 'blocked' | 'waiting' | 'done'

export const toneColour: Record<Tone, string> = {
  neutral: 'gray',
  planned: 'blue',
  active: 'green',
  attention: 'amber',
  blocked: 'red',
  waiting: 'violet',
  done: 'gray',
}
