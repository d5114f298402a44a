import type { Plugin } from 'vite'

/** `en.json?all` is the same catalogue as another module: one file can hold all of them, and each has its own as well. */
export const wordsOnceMore = (): Plugin => ({
  name: 'mainstay-words-once-more',
  enforce: 'pre',
  transform: {
    filter: { id: /\.json\?all$/ },
    handler: code => ({
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(code)))})`,
      map: null,
      moduleType: 'js',
    }),
  },
})
