import { Page } from '../../parts/page.tsx'

export const Screen = () => <Page title="partner">{null}</Page>
