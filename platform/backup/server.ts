// How backups stand: read from what the machine remembers beside them.
import { handle } from '../http/handler.ts'
import { openStanding } from './api.ts'
import { keptHistory } from './history.ts'
import { howItStands } from './terms.ts'

const open = handle(openStanding, async ({ now }) => {
  const { lines, days } = keptHistory()
  return { backup: howItStands(lines, { what: 'backup', now }), drill: howItStands(lines, { what: 'drill', now }), days }
})

export const handlers = [open]
