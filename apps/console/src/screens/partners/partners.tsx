import { Page } from '../../parts/page.tsx'

export const Screen = () => <Page title="partners">{null}</Page>
