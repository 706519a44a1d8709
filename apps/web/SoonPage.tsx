// A place that is not furnished yet.
import { m } from '#texts'
import { usePath } from '../../platform/web/parts/Link.tsx'
import { Page } from '../../platform/web/parts/Page.tsx'
import { Empty } from '../../platform/web/parts/states.tsx'
import { places } from './places.ts'

export default function SoonPage() {
  const path = usePath()
  return (
    <Page title={places.find((place) => place.to === path)?.label ?? ''}>
      <Empty title={m['app.soon']()} />
    </Page>
  )
}
