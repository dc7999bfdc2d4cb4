import { accountsOf } from '@mortar/hub/main'
import { homeOf, openHome } from '@mortar/journeys/open-ground'
import { type Command, readArgs, UsageError } from '../usage.ts'

/** `mortar admin reset EMAIL`: gives an account a new password, shown once; its sessions end. */
export const admin: Command = {
  name: 'admin',
  usage: 'admin reset EMAIL',
  describes: 'give an account a new password',
  run: async (args) => {
    const { positionals } = readArgs(args, {})
    const [verb, email] = positionals
    if (verb !== 'reset' || !email) throw new UsageError('Say `admin reset EMAIL`.')
    const home = await openHome(homeOf(process.env))
    try {
      const fresh = await accountsOf(home).resetPassword(email)
      if (!fresh) {
        console.error('There is no such account.')
        return 1
      }
      console.log(`The password of ${fresh.email} is now ${fresh.password}   (shown this once)`)
      return 0
    } finally {
      await home.stop()
    }
  },
}
