// The gallery as a site: built, served under the content policy, and the places and moments that are looked at.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { viteConfig } from '../apps/web/vite.ts'
import { compileTexts } from '../platform/i18n/compile.ts'

const kinds: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
}
const policy =
  "default-src 'none'; script-src 'self' 'nonce-n'; style-src 'self' 'nonce-n'; font-src 'self'; img-src 'self' data:; connect-src 'self'"

export const shots: { name: string; at: string; act?: (page: Page) => Promise<unknown> }[] = [
  { name: 'today', at: '/' },
  { name: 'case', at: '/people' },
  { name: 'parts', at: '/parts' },
  {
    name: 'menu',
    at: '/parts',
    act: (page) => page.getByRole('main').getByRole('button', { name: 'Meer', exact: true }).click(),
  },
  { name: 'ask', at: '/parts', act: (page) => page.getByRole('button', { name: 'Verwijderen' }).click() },
  { name: 'forms', at: '/forms' },
  { name: 'forms-wrong', at: '/forms', act: (page) => page.locator('form button[type=submit]').click() },
  { name: 'search', at: '/', act: (page) => page.keyboard.press('/').then(() => page.keyboard.type('sa', { delay: 60 })) },
  { name: 'note', at: '/people', act: (page) => page.keyboard.press('n') },
  { name: 'keys', at: '/', act: (page) => page.keyboard.press('?') },
  { name: 'sign-in', at: '/sign-in' },
  { name: 'lock', at: '/lock' },
]

/** Builds the gallery to a folder of its own and serves it. */
export async function serveGallery(): Promise<{ address: string; stop: () => void }> {
  const built = mkdtempSync(path.join(tmpdir(), 'gallery-'))
  await compileTexts()
  await build(viteConfig(built, { page: 'gallery.html', language: 'nl' }))
  const server = createServer((request, response) => {
    const asked = path.join(built, new URL(request.url ?? '/', 'http://x').pathname)
    const file = asked.startsWith(built) && path.extname(asked) && existsSync(asked) ? asked : path.join(built, 'gallery.html')
    response.setHeader('content-type', kinds[path.extname(file)] ?? 'application/octet-stream')
    response.setHeader('content-security-policy', policy)
    response.end(file.endsWith('.html') ? readFileSync(file, 'utf8').replaceAll('__NONCE__', 'n') : readFileSync(file))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const stop = () => {
    server.close()
    server.closeAllConnections()
    rmSync(built, { recursive: true })
  }
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}
