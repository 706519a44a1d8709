// A new referral: the least is chosen, the name; one says to whom, what is asked and what goes along.
import { useRef } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { useGo, useInAddress, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { prepareSharing } from '../../disclosure/api.ts'
import { chosenAtFirst, lineOf } from '../../disclosure/rules.ts'
import { useKeptSharing } from '../../disclosure/web/use-kept-sharing.ts'
import { allowedAtFirst, type Prepared } from '../../disclosure/web/WhyAndLines.tsx'
import { writeReferral } from '../api.ts'
import type { ReferralText } from '../model.ts'
import { type Filled, ReferralForm, written } from './ReferralForm.tsx'

function startOf(prepared: Prepared, goalId: string | null): Filled {
  const chosen = chosenAtFirst(prepared.lines)
  return {
    ...{ serviceId: null, colleague: null, receiver: '', goalId, question: '', purpose: '' },
    lines: prepared.lines.filter(({ key }) => chosen.includes(key)).map(lineOf),
    allowedBy: allowedAtFirst(prepared),
    ...{ warm: false, warmOn: null, warmAt: '', warmWith: '', seenByPerson: false, reaction: '' },
  }
}

function Writing({ caseId, prepared }: { caseId: string; prepared: Prepared }) {
  // One id, so that a second try never makes a second referral.
  const id = useRef(newId())
  const go = useGo()
  const [at] = useInAddress()
  const write = useChange(writeReferral)
  const goal = prepared.goals.find((one) => one.id === at.goal)
  const start = startOf(prepared, goal?.id ?? null)
  const form = useKeptSharing({ caseId, kind: 'referral' }, { start, prepared, written })
  const keep = async (text: ReferralText) => {
    await form.flush()
    await write.mutateAsync({ caseId, id: id.current, ...text })
    await form.done()
    tell(m['sharing.kept']())
    go(`/people/${caseId}/referrals/${id.current}`)
  }
  return (
    <Looked look={form.look} lines={8}>
      {() => <ReferralForm caseId={caseId} form={form} prepared={prepared} onKeep={keep} />}
    </Looked>
  )
}

export default function NewReferralPage() {
  const caseId = usePathId('caseId')
  const look = useLook(prepareSharing, { caseId })
  return (
    <Page
      title={m['sharing.refer']()}
      lead={m['sharing.refer.lead']()}
      above={{ to: `/people/${caseId}`, label: m['sharing.back']() }}
      narrow
    >
      <Looked look={look} lines={8}>
        {(prepared) =>
          prepared.open ? (
            <Writing caseId={caseId} prepared={prepared} />
          ) : (
            <Empty title={m['sharing.closed']()}>{m['sharing.closed.more']()}</Empty>
          )
        }
      </Looked>
    </Page>
  )
}
