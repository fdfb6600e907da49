import { Page } from '../../components/page.tsx'

export function EventsPage() {
  return <Page heading="Events">{null}</Page>
}
