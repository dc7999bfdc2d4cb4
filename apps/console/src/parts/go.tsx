import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react'

interface GoProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address of `paths.ts`, with its filters. */
  readonly to: string
  readonly ref?: Ref<HTMLAnchorElement>
}

const wantsOwnTab = (event: MouseEvent) =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

/** A link inside the console: a real anchor that opens without a page load and is fetched ahead on hover. */
export const Go = ({ to, className = 'link', onClick, ...rest }: GoProps) => {
  const router = useRouter()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || wantsOwnTab(event)) return
    event.preventDefault()
    router.history.push(to)
  }
  const prepare = () => void router.preloadRoute({ to: to.split('?')[0] ?? to }).catch(() => undefined)
  return <a {...rest} href={to} className={className} onClick={follow} onMouseEnter={prepare} onFocus={prepare} />
}
