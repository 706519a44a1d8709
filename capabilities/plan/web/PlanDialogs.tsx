// Signing a version, and the day to look at the plan again.
import { useState } from 'react'
import { m } from '#texts'
import { addMonths, type Day } from '../../../core/kit/day.ts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { setReviewDay, signVersion } from '../api.ts'
import type { PlanView } from '../model.ts'
import { isGoalAgreed } from '../rules/agreement.ts'
import { standingWords } from './words.ts'

interface Given {
  plan: PlanView
  onClose: () => void
}

export function SignDialog({ plan, onClose }: Given) {
  const today = useToday()
  const [id] = useState(newId)
  const sign = useChange(signVersion)
  const { standing, words } = standingWords(plan, today)
  const open = plan.goals.filter((goal) => goal.state === 'now' && !isGoalAgreed(goal, plan.agreements))
  const send = async () => {
    await sign.mutateAsync({ planId: plan.id, id, revision: plan.revision })
    tell(m['plan.signed']())
    onClose()
  }
  return (
    <Dialog title={m['plan.sign']()} onClose={onClose} size="small">
      <Form submit={m['plan.sign.yes']({ number: (plan.lastVersion?.number ?? 0) + 1 })} onCancel={onClose} onSubmit={send}>
        <p>{m['plan.sign.what']()}</p>
        {standing === 'agreed' ? null : (
          <div className="attention stack tight">
            <p>{words}</p>
            {standing !== 'not-asked' && open.length > 0 ? (
              <p className="small">{m['plan.sign.not-agreed']({ count: open.length })}</p>
            ) : null}
          </div>
        )}
      </Form>
    </Dialog>
  )
}

export function ReviewDialog({ plan, onClose }: Given) {
  const today = useToday()
  const set = useChange(setReviewDay)
  // Evaluating after three months is usual (domain facts, unverified): only a start to change.
  const { values, field } = useFields({ reviewOn: (plan.reviewOn ?? addMonths(today, 3)) as Day | null })
  const send = async () => {
    await set.mutateAsync({ planId: plan.id, version: plan.version, reviewOn: values.reviewOn })
    onClose()
  }
  return (
    <Dialog title={m['plan.review']()} onClose={onClose} size="small">
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
        <DateField {...field('reviewOn')} label={m['plan.review.day']()} lean="ahead" startHere />
      </Form>
    </Dialog>
  )
}
