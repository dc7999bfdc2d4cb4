import { Page } from '../../parts/page.tsx'

export const Screen = () => <Page title="runs">{null}</Page>
