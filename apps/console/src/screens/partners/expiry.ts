import type { Tone } from '../../parts/words.ts'

/** How urgent the end of a key is: two weeks are short for a change at two organizations, two months are not. */
export const expiryTone = (daysLeft: number): Tone => (daysLeft <= 14 ? 'bad' : daysLeft <= 60 ? 'warn' : 'good')
