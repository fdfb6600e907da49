import { Button } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons'
import { useLocation } from 'wouter'
import type { Me } from '../../../shared/people/schemas.ts'
import { Columns } from '../../components/columns.tsx'
import { Page } from '../../components/page.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { AboutYou } from './about-you.tsx'
import { AsOthersSee } from './as-others-see.tsx'
import { OpenToSection } from './open-to.tsx'
import { PauseMenu } from './pause-menu.tsx'
import { PrivateSection } from './private.tsx'
import { useDraft } from './use-draft.ts'
import { WhenSection } from './when.tsx'

export function ProfilePage() {
  const texts = useTexts(profileTexts)
  const me = useEndpoint('getMe', {})
  const [, navigate] = useLocation()
  return (
    <Page
      heading={texts.title}
      back={
        <Button appearance="subtle" size="small" icon={<ChevronLeftRegular />} onClick={() => navigate('/home')}>
          {texts.home}
        </Button>
      }
      lead={texts.lead}
      actions={<PauseMenu />}
    >
      <QueryRegion query={me} what={texts.title} skeleton={<ListSkeleton />}>
        {(data) => <Sections me={data} />}
      </QueryRegion>
    </Page>
  )
}

function Sections({ me }: { me: Me }) {
  const { call } = useSession()
  const { draft, change, state } = useDraft(me.profile, {
    save: (profile) => call('updateProfile', profile, { keepalive: true }),
    about: 'profile',
  })
  return (
    <Columns
      main={
        <>
          <AboutYou profile={draft} onChange={change} state={state} />
          <OpenToSection openTo={me.openTo} />
          <WhenSection me={me} />
          <PrivateSection />
        </>
      }
      side={<AsOthersSee person={me.person} profile={draft} />}
    />
  )
}
