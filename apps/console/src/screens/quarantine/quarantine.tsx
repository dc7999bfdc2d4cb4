import { Page } from '../../parts/page.tsx'

export const Screen = () => <Page title="quarantine">{null}</Page>
