// Files: opened under the circle they lie in.
import { handle } from '../http/handler.ts'
import { refuse } from '../http/outcome.ts'
import { openFile } from './api.ts'
import { bytes } from './bytes.ts'
import * as store from './store.ts'

const open = handle(openFile, async ({ db, actor }, { fileId }) => {
  const row = await store.fileRow(db, actor.tenantId, fileId)
  const found = row && (await bytes().get(actor.tenantId, row.hash))
  // The platform opened the row before; what lacks then is its bytes.
  return row && found ? { name: row.name, mediaType: row.mediaType, bytes: found } : refuse('file-gone')
})

export const handlers = [open]
