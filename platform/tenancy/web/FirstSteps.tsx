// An organisation with one person in it: the true first steps are a team, and the colleagues in it.
import { m } from '#texts'
import { Link } from '../../web/parts/Link.tsx'
import { Sheet } from '../../web/parts/small.tsx'

/** @param step which one comes next; `both` where none was taken yet */
export function FirstSteps({ step }: { step: 'team' | 'both' }) {
  return (
    <Sheet as="section" label={m['tenancy.first']()}>
      <div className="stack">
        {step === 'both' ? <h2>{m['tenancy.first']()}</h2> : null}
        <p>{step === 'both' ? m['tenancy.first.lead']() : m['tenancy.first.team-first']()}</p>
        <div className="beside">
          <Link to="/settings/teams" className={step === 'team' ? 'button button-primary' : 'button button-quiet'}>
            {m['tenancy.first.team']()}
          </Link>
          {step === 'both' ? (
            <Link to="/settings/people" className="button button-primary">
              {m['tenancy.first.people']()}
            </Link>
          ) : null}
        </div>
      </div>
    </Sheet>
  )
}
