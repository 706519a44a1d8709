// Post of a case in one place: what came in, where it stands with each institution, and what went out.
import { DesksPart } from '../../institution/web/DesksPart.tsx'
import { LettersPart } from '../../letter/web/LettersPart.tsx'
import { PostPart } from './PostPart.tsx'

export default function PostTab({ caseId }: { caseId: string }) {
  return (
    <div className="stack wide">
      <PostPart caseId={caseId} />
      <DesksPart caseId={caseId} />
      <LettersPart caseId={caseId} />
    </div>
  )
}
