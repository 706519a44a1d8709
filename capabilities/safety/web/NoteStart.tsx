// Beside a note that is being written: where its writer knows of a closed folder, it begins as theirs alone. The words do not say why.
import { useEffect } from 'react'
import { m } from '#texts'
import { useLook } from '../../../platform/web/queries.ts'
import { findFolders } from '../api.ts'

export default function NoteStart({ caseId, keepApart }: { caseId: string; keepApart: () => void }) {
  const has = (useLook(findFolders, { caseId }).data?.folderIds.length ?? 0) > 0
  useEffect(() => {
    if (has) keepApart()
  }, [has, keepApart])
  return has ? <p className="soft small">{m['safety.note.own']()}</p> : null
}
