// A number to call, an address to write to, a site to look at: each opens what the device has for it.
import { Icon } from '../../../platform/web/parts/Icon.tsx'

export function Phone({ number }: { number: string }) {
  return <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>
}

export function Mail({ address }: { address: string }) {
  return <a href={`mailto:${address}`}>{address}</a>
}

/** Opens outside, without telling where one came from. */
export function Site({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer noopener" target="_blank">
      {address.replace(/^https?:\/\//, '').replace(/\/$/, '')} <Icon name="next" />
    </a>
  )
}
