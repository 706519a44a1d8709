// What happens with closed folders by itself: one that nobody can open any more is given to who looks after safety.
import { listen } from '../../platform/jobs/listeners.ts'
import { insteadRoles, safetyRoles } from './rules.ts'
import { holdAgain } from './store.ts'

export const listeners = [
  listen('jobs.day-begun', 'safety.hold-again', ({ db, today }) =>
    holdAgain(db, { today, roles: safetyRoles, instead: insteadRoles }),
  ),
]
