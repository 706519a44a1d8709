// Leefwereld: home, network and communities of the people of a case, three views of one file; and language beside it.
import { m } from '#texts'
import { Slot } from '../../../platform/web/parts/Slot.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { BelongingPart } from '../belonging/web/BelongingPart.tsx'
import { openHomes } from '../home/api.ts'
import { AuthorityPart } from '../home/web/AuthorityPart.tsx'
import { HomesPart } from '../home/web/HomesPart.tsx'
import { openLanguage } from '../language/api.ts'
import { CulturePart } from '../language/web/CulturePart.tsx'
import { InterpretersPart } from '../language/web/InterpretersPart.tsx'

function Language({ caseId }: { caseId: string }) {
  const look = useLook(openLanguage, { caseId })
  return (
    <Looked look={look}>
      {(view) => (
        <>
          <CulturePart caseId={caseId} view={view} />
          <InterpretersPart caseId={caseId} view={view} />
        </>
      )}
    </Looked>
  )
}

export default function LifeworldPart({ caseId }: { caseId: string }) {
  const look = useLook(openHomes, { caseId })
  return (
    <div className="columns">
      <h2 className="unseen">{m['people.world.title']()}</h2>
      <div className="stack wide">
        <Looked look={look} lines={5}>
          {(view) => (
            <>
              <HomesPart caseId={caseId} view={view} />
              <AuthorityPart caseId={caseId} view={view} />
            </>
          )}
        </Looked>
      </div>
      <div className="stack wide">
        <Slot name="case.network" given={{ caseId }} />
        <BelongingPart caseId={caseId} />
        <Language caseId={caseId} />
      </div>
    </div>
  )
}
