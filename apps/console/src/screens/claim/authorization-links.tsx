import type { ExplainedClaim } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { paths } from '../../paths.ts'

// 75 none, 64 another's, PA used up; 3W one waits; 3Y one was denied.
const lacks = ['75', '64', 'PA', '3Y']

/** For a claim that lacks an authorization, or asked for one: the ways to those of the member, and to enter one. */
export const AuthorizationLinks = ({ explained: { claim, rejects } }: { readonly explained: ExplainedClaim }) => {
  const codes = rejects.map(({ code }) => code)
  const lacking = codes.some((code) => lacks.includes(code))
  if (!claim.memberKey || !(lacking || codes.includes('3W') || claim.kind === 'authorized')) return null
  return (
    <p>
      <Go to={paths.priorAuths({ status: 'any', member: claim.memberKey })}>Authorizations of this member</Go>
      {lacking && (
        <>
          {' · '}
          <Go to={paths.enterPriorAuth({ claim: claim.decisionNo })}>Enter an authorization</Go>
        </>
      )}
    </p>
  )
}
