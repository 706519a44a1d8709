// In the identity bar: the way to the closed folder of this case, for who is in it alone. The privacy key hides it, so that no shared screen tells that there is one.
import { m } from '#texts'
import { Icon } from '../../../platform/web/parts/Icon.tsx'
import { Link } from '../../../platform/web/parts/Link.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { findFolders } from '../api.ts'
import './safety.css'

export default function FolderMark({ caseId }: { caseId: string }) {
  const folderIds = useLook(findFolders, { caseId }).data?.folderIds ?? []
  return folderIds.map((folderId) => (
    <Link key={folderId} to={`/safety/${folderId}`} className="safety-mark no-print">
      <Icon name="lock" /> {m['safety.title']()}
    </Link>
  ))
}
