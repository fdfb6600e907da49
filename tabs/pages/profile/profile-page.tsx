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
import { WAY_BACK } from '../../lib/way-back.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { AboutYou } from './about-you.tsx'
import { AsOthersSee } from './as-others-see.tsx'
import { OpenToSection } from './open-to.tsx'
import { PauseButton } from './pause-button.tsx'
import { PausedSection } from './paused.tsx'
import { isPitch } from './pitch-field.tsx'
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
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronLeftRegular />}
          onClick={() => navigate('/home', WAY_BACK)}
        >
          {texts.home}
        </Button>
      }
      lead={texts.lead}
      actions={<PauseButton />}
    >
      <QueryRegion query={me} what={texts.title} skeleton={<ListSkeleton />}>
        {(data) => <Sections me={data} />}
      </QueryRegion>
    </Page>
  )
}

function Sections({ me }: { me: Me }) {
  const { call } = useSession()
  const profile = useDraft(me, {
    read: ({ profile: saved }) => saved,
    save: (draft, was) => call('updateProfile', { ...draft, was }, { keepalive: true }),
    about: 'profile',
    isValid: ({ pitch }) => isPitch(pitch),
  })
  return (
    <Columns
      main={
        <>
          <PausedSection pauses={me.preferences.pauses} />
          <AboutYou {...profile} />
          <OpenToSection openTo={me.openTo} />
          <WhenSection me={me} />
          <PrivateSection />
        </>
      }
      side={<AsOthersSee me={me} profile={profile.draft} />}
    />
  )
}
