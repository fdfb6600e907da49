import { Page } from '../../components/page.tsx'

export function MentorsPage() {
  return <Page heading="Mentors">{null}</Page>
}
