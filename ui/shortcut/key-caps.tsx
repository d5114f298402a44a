import { Kbd } from '@mantine/core'
import { capsOf } from './keys.ts'

export const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent)

export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span style={{ display: 'inline-flex', gap: 2 }}>
      {capsOf(keys, isMac()).map(cap => (
        <Kbd key={cap} size="xs">
          {cap}
        </Kbd>
      ))}
    </span>
  )
}
