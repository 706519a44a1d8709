// What happens with referrals by itself: silence is noticed, spent links are forgotten, and answers of guests reach the timeline.
import { forgets, listen } from '../../../platform/jobs/listeners.ts'
import { forgetLinks, markSilent, tellSteps } from './store.ts'

export const listeners = [
  listen('jobs.day-begun', 'sharing.watch-referrals', ({ db, tenantId, today }) => markSilent(db, tenantId, today)),
  forgets('sharing.forget-links', ({ db, tenantId, today }) => forgetLinks(db, tenantId, today)),
  listen('sharing.referral-answered', 'sharing.tell-answers', ({ db, tenantId }, stepIds) => tellSteps(db, tenantId, stepIds)),
]
