import { useEffect, useState } from 'react'

/** The time, told anew every `everyMs`: for “4 min ago” and clocks that run out. */
export const useNow = (everyMs = 30_000): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
