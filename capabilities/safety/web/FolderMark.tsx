// In the identity bar: the way to the closed folder of this case, for who is in it alone; for who knows of none, the way to begin a meldcode.
// The privacy key hides it, so that no shared screen tells that there is one.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../platform/web/parts/Icon.tsx'
import { Link } from '../../../platform/web/parts/Link.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { findFolders } from '../api.ts'
import { StartDialog } from '../meldcode/web/StartDialog.tsx'
import './safety.css'

function Start({ caseId }: { caseId: string }) {
  const [open, setOpen] = useState(false)
  return (
    <div className="safety-mark no-print">
      <Button kind="plain" small icon="lock" onClick={() => setOpen(true)}>
        {m['safety.mark.start']()}
      </Button>
      {open ? <StartDialog caseId={caseId} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

export default function FolderMark({ caseId }: { caseId: string }) {
  const { data } = useLook(findFolders, { caseId })
  if (!data) return null
  if (data.folderIds.length === 0) return <Start caseId={caseId} />
  return data.folderIds.map((folderId) => (
    <Link key={folderId} to={`/safety/${folderId}`} className="safety-mark no-print">
      <Icon name="lock" /> {m['safety.title']()}
    </Link>
  ))
}
