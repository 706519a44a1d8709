// Bundles the web app into the folder that is named, once in each language, whole or not at all.
import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { languages } from '../../platform/i18n/rules.ts'
import { viteConfig } from './vite.ts'

const folder = process.argv[2]
if (!folder) throw new Error('name a folder')
const making = `${folder}.${process.pid}`
try {
  for (const language of languages) await build(viteConfig(path.join(making, language), { language }))
  // Two starts at once make the same build: whoever comes second uses what the first put there.
  if (!existsSync(folder)) renameSync(making, folder)
} finally {
  rmSync(making, { recursive: true, force: true })
}
