// Samen bekijken of a referral: what the person said of it is kept with the draft.
import { useChange } from '../../../../platform/web/queries.ts'
import { SheetView } from '../../disclosure/web/SheetView.tsx'
import { TogetherDialog as Together } from '../../disclosure/web/TogetherDialog.tsx'
import { changeReferral } from '../api.ts'
import type { ReferralView } from '../model.ts'

export function TogetherDialog({ view, onClose }: { view: ReferralView; onClose: () => void }) {
  const change = useChange(changeReferral)
  const { line, text, sheet } = view
  const keep = (reaction: string) =>
    change.mutateAsync({ referralId: line.id, version: line.version, ...text, seenByPerson: true, reaction })
  return (
    <Together reaction={text.reaction} onSeen={keep} onClose={onClose}>
      <SheetView sheet={sheet} />
    </Together>
  )
}
