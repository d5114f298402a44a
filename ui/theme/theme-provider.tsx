import './core-styles.ts'
import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import { accentNamed, isAccent } from './accents.ts'
import { themeOf, variables } from './theme.ts'

const schemes = localStorageColorSchemeManager({ key: 'mainstay-colour-scheme' })
const Choice = createContext<(accent: string) => void>(() => {})

/** Sets the accent of the business that is signed in, a name or its own colour; the sign-in screen shows the last one. */
export const useAccentChoice = () => use(Choice)

const remembered = 'mainstay-accent'

function lastAccent(): string {
  const name = localStorage.getItem(remembered)
  return name && isAccent(name) ? name : 'teal'
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [accent, setAccent] = useState(lastAccent)
  const theme = useMemo(() => themeOf(accentNamed(accent)), [accent])
  const choose = useMemo(
    () => (name: string) => {
      localStorage.setItem(remembered, name)
      setAccent(name)
    },
    [],
  )
  return (
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        colorSchemeManager={schemes}
        defaultColorScheme="auto"
      >
        <Choice value={choose}>{children}</Choice>
      </MantineProvider>
    </DirectionProvider>
  )
}
