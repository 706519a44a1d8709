// What happens by itself: folders that were opened for an hour go back to their team.
import { listen } from '../../../platform/jobs/listeners.ts'
import { shutGlass } from './store.ts'

export const listeners = [listen('jobs.day-begun', 'people.shut-glass', ({ db }) => shutGlass(db))]
