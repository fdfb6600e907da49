import { Button } from '@fluentui/react-components'
import { EmptyNetworkPicture } from '../../components/pictures.tsx'
import { EmptyState } from '../../components/states.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useGoTo } from '../../lib/use-go-to.ts'
import { AddSomeone } from './add-someone.tsx'

/** Nobody yet: what will be here, and the smallest first step. */
export function NoContacts() {
  const texts = useTexts(networkTexts)
  const goTo = useGoTo()
  return (
    <EmptyState
      picture={<EmptyNetworkPicture />}
      titleAs="h2"
      title={texts.empty}
      text={texts.emptyText}
      actions={
        <>
          <Button onClick={() => goTo('home')}>{texts.seeWhoToMeet}</Button>
          <AddSomeone />
        </>
      }
    />
  )
}
