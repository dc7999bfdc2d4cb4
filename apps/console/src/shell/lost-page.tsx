import { Go } from '../parts/go.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Page } from '../parts/page.tsx'
import { paths } from '../paths.ts'

/** An address that leads nowhere. */
export const LostPage = () => (
  <Page title="No such page">
    <Nothing title="This address leads nowhere">
      Go to <Go to={paths.today}>Today</Go>, or search with Ctrl K.
    </Nothing>
  </Page>
)
