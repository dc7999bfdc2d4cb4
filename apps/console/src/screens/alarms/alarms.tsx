import { Page } from '../../parts/page.tsx'

export const Screen = () => <Page title="alarms">{null}</Page>
