import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const files: Record<string, string[]> = {
  inter: [
    '400Regular/Inter_400Regular',
    '400Regular_Italic/Inter_400Regular_Italic',
    '600SemiBold/Inter_600SemiBold',
  ],
  'noto-sans-arabic': ['400Regular/NotoSansArabic_400Regular', '600SemiBold/NotoSansArabic_600SemiBold'],
  'noto-sans-hebrew': ['400Regular/NotoSansHebrew_400Regular', '600SemiBold/NotoSansHebrew_600SemiBold'],
}

/** The faces that documents are set in: the same on every machine, whatever is installed there. */
export function fontPaths(): string[] {
  return Object.entries(files).flatMap(([family, names]) => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`))
    return names.map(name => join(folder, `${name}.ttf`))
  })
}
