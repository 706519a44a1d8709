// How backups stand: read from what the machine remembers beside them.
import { handle } from '../http/handler.ts'
import { openPutBack, openStanding } from './api.ts'
import { keptHistory } from './history.ts'
import { howItStands, lastPutBack } from './terms.ts'

const open = handle(openStanding, async ({ now }) => {
  const { lines, days } = keptHistory()
  const [backup, drill] = (['backup', 'drill'] as const).map((what) => howItStands(lines, { what, now }))
  if (!backup || !drill) throw new Error('both stand somehow')
  return { backup, drill, days, putBack: lastPutBack(lines, { days, now }) }
})

const putBack = handle(openPutBack, async ({ now }) => {
  const { lines, days } = keptHistory()
  return { putBack: lastPutBack(lines, { days, now }) }
})

export const handlers = [open, putBack]
