import { Page } from '../../components/page.tsx'

export function ProfilePage() {
  return <Page heading="Profile">{null}</Page>
}
