import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Erasure } from '../../../shared/privacy/schemas.ts'
import { Page } from '../../components/page.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { EmptyState, ErrorState } from '../../components/states.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { privacyTexts } from '../../lib/i18n/privacy.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { ProblemError } from '../../lib/problem-error.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useSave } from '../../lib/use-save.ts'

/** For whoever Hallway does not know (any more): what has become of them, and the way back. */
export function LeftPage({ onRetry }: { onRetry: () => void }) {
  const common = useTexts(commonTexts)
  const erasure = useEndpoint('getErasure', {})
  return (
    <Page heading={common.appName}>
      <QueryRegion query={erasure} what={common.thisPage} skeleton={<ListSkeleton />}>
        {(data) =>
          data.state === 'none' ? (
            <ErrorState what={common.appName} error={new ProblemError('forbidden')} onRetry={onRetry} />
          ) : (
            <WayBack erasure={data} />
          )
        }
      </QueryRegion>
    </Page>
  )
}

function WayBack({ erasure }: { erasure: Exclude<Erasure, { state: 'none' }> }) {
  const texts = useTexts(privacyTexts)
  const clock = useClock()
  const { call } = useSession()
  const save = useSave()
  const [isBack, setIsBack] = useState(false)
  const isErased = erasure.state === 'erased'
  const stay = async (): Promise<void> => {
    const worked = await save({ run: () => call('stay', {}), refresh: ['getMe'], unsaved: texts.stayUnsaved })
    if (worked && isErased) setIsBack(true)
  }
  if (isBack) return <EmptyState titleAs="h2" title={texts.backTitle} text={texts.backText} />
  return (
    <EmptyState
      titleAs="h2"
      title={isErased ? texts.erasedTitle : texts.leftTitle}
      text={isErased ? texts.erasedText(clock.day(erasure.at)) : texts.leftText(clock.dayAndTime(erasure.at))}
      actions={
        <Button appearance="primary" onClick={() => void stay()}>
          {isErased ? texts.comeBack : texts.stay}
        </Button>
      }
    />
  )
}
