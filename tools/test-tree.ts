// Small trees of files in a temporary folder, on which the checks are seen to refuse what they must.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { house } from './sources.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** Writes files into a fresh folder that shares our packages. @param settings files of the house to copy beside them */
export function makeTree(files: Record<string, string>, settings: readonly string[] = []): string {
  const root = mkdtempSync(path.join(tmpdir(), 'omzien-tree-'))
  made.push(root)
  symlinkSync(path.join(house, 'node_modules'), path.join(root, 'node_modules'))
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module", "dependencies": {} }')
  for (const name of settings) cpSync(path.join(house, name), path.join(root, name))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  return root
}
