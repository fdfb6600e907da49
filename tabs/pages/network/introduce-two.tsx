import { Button } from '@fluentui/react-components'
import { PeopleAddRegular } from '@fluentui/react-icons/svg/people-add'
import { useState } from 'react'
import { Part } from '../../components/part.tsx'
import { togetherTexts } from '../../lib/i18n/together.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'

const IntroduceDialog = lazySoon(() => import('../together/introduce-dialog.tsx').then((part) => part.IntroduceDialog))

/** Brings two people together whom the viewer knows. */
export function IntroduceTwo() {
  const texts = useTexts(togetherTexts)
  const [isOpen, setIsOpen] = useState(false)
  const close = (): void => setIsOpen(false)
  return (
    <>
      <Button icon={<PeopleAddRegular />} onClick={() => setIsOpen(true)}>
        {texts.introduceTwo}
      </Button>
      <Part onBroken={close}>{isOpen && <IntroduceDialog first={null} onClose={close} />}</Part>
    </>
  )
}
