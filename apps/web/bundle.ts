// Bundles the web app into the folder that is named, whole or not at all.
import { renameSync, rmSync } from 'node:fs'
import { build } from 'vite'
import { viteConfig } from './vite.ts'

const folder = process.argv[2]
if (!folder) throw new Error('name a folder')
const making = `${folder}.${process.pid}`
try {
  await build(viteConfig(making))
  renameSync(making, folder)
} finally {
  rmSync(making, { recursive: true, force: true })
}
