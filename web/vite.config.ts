import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

// Where the Go binary embeds the portal from.
const dist = fileURLToPath(new URL('../internal/plane/admin/ui/dist', import.meta.url))

// `npm run dev` speaks to a server of one's own; the token stays in this process and never reaches the browser.
const server = process.env.MUSTER_SERVER ?? 'http://127.0.0.1:8000'
const token = process.env.MUSTER_TOKEN

/**
 * PatternFly's base sheet has eight further themes that the portal does not offer, a third of it; and its page and table
 * bring the sheets of drawers and tree tables, which the portal does not use.
 */
function lean(): Plugin {
  return {
    name: 'lean', enforce: 'pre',
    transform(code, id) {
      if (/components\/(Drawer\/drawer|Table\/table-tree-view)\.css/.test(id)) return ''
      if (!id.includes('react-core/dist/styles/base.css')) return
      return code.replace(/:root:where\([^)]*\.pf-v6-theme-(?:felt|glass|high-contrast)[^)]*\)\s*\{[^}]*\}/g, '')
    },
  }
}

export default defineConfig({
  plugins: [lean(), react()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { outDir: dist, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022', reportCompressedSize: false, chunkSizeWarningLimit: 700 },
  server: { proxy: { '/api': { target: server, headers: token ? { authorization: `Bearer ${token}` } : {} } } },
  preview: { proxy: { '/api': { target: server, headers: token ? { authorization: `Bearer ${token}` } : {} } } },
})
