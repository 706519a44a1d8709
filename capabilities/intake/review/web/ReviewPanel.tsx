// On Vandaag of the reviewer: how many possible duplicates wait.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listDuplicatesToReview } from '../api.ts'

export default function ReviewPanel() {
  const { data } = useLook(listDuplicatesToReview, { limit: 50 })
  if (!data) return null
  const count = data.rows.length
  return (
    <Section title={m['intake.review.title']()}>
      {count === 0 ? (
        <p className="soft">{m['intake.review.empty']()}</p>
      ) : (
        <p className="attention">
          <Link to="/intake/review">{m['intake.review.waiting']({ count: data.next ? `${count}+` : String(count) })}</Link>
        </p>
      )}
    </Section>
  )
}
