import { Page } from '../../components/page.tsx'

export function NetworkPage() {
  return <Page heading="Network">{null}</Page>
}
