// Reads a file of data that came along with the product.
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** @param folder where the reader stands: `import.meta.dirname` */
export function readData(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
}
