// Letting someone in: the link is mailed, or made here to be given by hand.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../web/new-id.ts'
import { newSecret } from '../../web/new-secret.ts'
import { useChange } from '../../web/queries.ts'
import { tell } from '../../web/toasts.ts'
import { giveLink, mailLink } from '../api.ts'
import { linkPrefix } from '../model.ts'

/** A link in sight this one time. */
export interface ShownLink {
  address: string
  name: string
  until: string | null
}

interface Who {
  id: string
  name: string
}

export function useLink() {
  const [shown, show] = useState<ShownLink | null>(null)
  const give = useChange(giveLink)
  const mail = useChange(mailLink)
  const byHand = async ({ id, name }: Who) => {
    const { secret, secretHash } = await newSecret(linkPrefix)
    const { until } = await give.mutateAsync({ memberId: id, linkHash: secretHash })
    show({ address: `${location.origin}/invitation#${secret}`, name, until: until ?? null })
  }
  const byMail = async ({ id, name }: Who) => {
    await mail.mutateAsync({ memberId: id, id: newId(), site: location.origin })
    tell(m['tenancy.link.mailed']({ name }))
  }
  return { shown, hide: () => show(null), byHand, byMail, busy: give.isPending || mail.isPending }
}
