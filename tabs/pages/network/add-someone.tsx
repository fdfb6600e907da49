import { useState } from 'react'
import { Part } from '../../components/part.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'

const AddDialog = lazySoon(() => import('./add-dialog.tsx').then((module) => module.AddDialog))

/** Adds a colleague by hand. */
export function AddSomeone() {
  const texts = useTexts(networkTexts)
  const [isOpen, setIsOpen] = useState(false)
  const close = (): void => setIsOpen(false)
  return (
    <>
      <TextLink look="small" onPress={() => setIsOpen(true)}>
        {texts.addSomeone}
      </TextLink>
      <Part onBroken={close}>{isOpen && <AddDialog onClose={close} />}</Part>
    </>
  )
}
