// Sees to it that there is a Chromium for the journeys: Debian's own, installed when we may.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** How every browser of ours starts: nothing that calls home. */
export const chromiumFlags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
]

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of the browser: the setting CHROMIUM, else where the system keeps it; undefined when there is none. */
export function findChromium(): string | undefined {
  const told = process.env.CHROMIUM
  return told !== undefined && existsSync(told) ? told : places.find((place) => existsSync(place))
}

/** Installs Debian's Chromium when it is absent and we are root. @returns its path, or a sentence what to do */
export function ensureChromium(): { path: string } | { missing: string } {
  const found = findChromium()
  if (found !== undefined) return { path: found }
  const missing =
    'The journeys need Chromium: install it with "apt-get install chromium", or name another by CHROMIUM=/path/to/it.'
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return { missing }
  console.log('installing chromium (apt-get), this takes a minute')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const done = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    if (done.status !== 0) return { missing }
  }
  const installed = findChromium()
  return installed === undefined ? { missing } : { path: installed }
}
