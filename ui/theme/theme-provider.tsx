import './core-styles.ts'
import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import { type AccentName, accents } from './accents.ts'
import { themeOf, variables } from './theme.ts'

const schemes = localStorageColorSchemeManager({ key: 'mainstay-colour-scheme' })
const Choice = createContext<(accent: AccentName) => void>(() => {})

/** Sets the accent of the edition that is signed in; the sign-in screen shows the last one. */
export const useAccentChoice = () => use(Choice)

const remembered = 'mainstay-accent'

function lastAccent(): AccentName {
  const name = localStorage.getItem(remembered)
  return name && name in accents ? (name as AccentName) : 'teal'
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [accent, setAccent] = useState<AccentName>(lastAccent)
  const theme = useMemo(() => themeOf(accents[accent]), [accent])
  const choose = useMemo(
    () => (name: AccentName) => {
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
