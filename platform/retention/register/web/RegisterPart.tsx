// On the page of the log, for whoever looks after privacy: the way to the register of processing.
import { m } from '#texts'
import { Link } from '../../../web/parts/Link.tsx'
import { Section } from '../../../web/parts/Page.tsx'

export default function RegisterPart() {
  return (
    <Section title={m['retention.register.title']()}>
      <p>
        <Link to="/register">{m['retention.register.what']()}</Link>
      </p>
    </Section>
  )
}
