// Runs before the first paint, so that a dark screen never flashes white.
try {
  const chosen = localStorage.getItem('mainstay-colour-scheme')
  const isDark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light')
  document.documentElement.style.background = isDark ? '#171513' : '#faf9f7'
} catch {
  // Storage may be forbidden; the system's choice then comes with the styles.
}
