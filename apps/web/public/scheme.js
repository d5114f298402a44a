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
// What is said until the program is here, in the language of this device; the page itself is too small for catalogues.
try {
  const words = { en: 'Loading', es: 'Cargando', fr: 'Chargement', el: 'Φόρτωση', ar: 'جارٍ التحميل' }
  const chosen = localStorage.getItem('mainstay-language') ?? navigator.language.slice(0, 2)
  document.documentElement.style.setProperty('--wait', `"${words[chosen] ?? words.en}…"`)
} catch {
  // Storage may be forbidden: the page has a word of its own.
}
