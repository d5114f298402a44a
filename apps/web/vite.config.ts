import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env.MAINSTAY_URL ?? 'http://127.0.0.1:3000'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', reportCompressedSize: false },
  server: {
    proxy: { '/v1': { target: server, ws: true }, '/openapi.json': server },
  },
})
