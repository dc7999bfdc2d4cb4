import type { HubRole } from '@mortar/hub/main'
import { isLoopback } from '@mortar/journeys/claim-listeners'
import { UsageError } from './usage.ts'

const all: readonly HubRole[] = ['web', 'worker', 'claims']
const isRole = (role: string): role is HubRole => all.some((each) => each === role)

/** What a hub is started for, beside what it was told. */
export interface Start {
  /** The site given decides claims. */
  readonly hasPlans: boolean
  readonly host: string
  readonly tls: boolean
}

/**
 * The roles of a hub as given behind `--roles`. Left out, one process does everything: claims too where the site has plans, but not
 * unencrypted from another machine.
 */
export const rolesOf = (told: string | undefined, { hasPlans, host, tls }: Start): readonly HubRole[] => {
  if (told === undefined) return hasPlans && (tls || isLoopback(host)) ? all : ['web', 'worker']
  const roles = told.split(',')
  if (roles.every(isRole)) return roles
  throw new UsageError('Roles are web, worker and claims.')
}
