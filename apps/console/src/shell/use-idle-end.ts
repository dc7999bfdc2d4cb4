import { useEffect } from 'react'
import { told } from '../parts/toasts.tsx'
import { useSignOut } from './use-sign-out.ts'

const lookEveryMs = 15_000
const noteEveryMs = 5_000
const key = 'mortar-last-used-at'

/**
 * Signs out who has not touched the console for so long. The hub sees requests only, and live updates make them without
 * anybody there. Windows of one browser share the moment of the last touch.
 */
export const useIdleEnd = (idleMinutes: number) => {
  const { mutate: leave } = useSignOut()
  useEffect(() => {
    let notedAt = 0
    const touch = () => {
      if (Date.now() - notedAt < noteEveryMs) return
      notedAt = Date.now()
      localStorage.setItem(key, String(notedAt))
    }
    const look = () => {
      if (Date.now() - Number(localStorage.getItem(key)) < idleMinutes * 60_000) return
      told(`Signed out after ${idleMinutes} minutes without use.`)
      leave()
    }
    touch()
    const timer = setInterval(look, lookEveryMs)
    const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, touch)
    }
  }, [idleMinutes, leave])
}
