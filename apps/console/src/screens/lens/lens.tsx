import { Page } from '../../parts/page.tsx'

export const Screen = () => <Page title="lens">{null}</Page>
