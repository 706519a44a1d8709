// Bundles the web app into the folder that is named, whole or not at all.
import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { viteConfig } from './vite.ts'

const folder = process.argv[2]
if (!folder) throw new Error('name a folder')
const making = `${folder}.${process.pid}`
try {
  await build(viteConfig(making))
  // Two starts at once make the same build: whoever comes second uses what the first put there.
  if (!existsSync(path.join(folder, 'index.html'))) {
    rmSync(folder, { recursive: true, force: true })
    renameSync(making, folder)
  }
} finally {
  rmSync(making, { recursive: true, force: true })
}
