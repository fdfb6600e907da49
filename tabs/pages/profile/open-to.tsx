import { Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { OpenTo } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useSaveMe } from '../../lib/use-save-me.ts'
import { Choice } from './choice.tsx'
import { CoffeeChoice } from './coffee-choice.tsx'

const PLACES = [1, 2, 3, 4, 5]

/** What the person takes part in: each its own switch, saved at once. */
export function OpenToSection({ openTo: saved }: { openTo: OpenTo }) {
  const texts = useTexts(profileTexts)
  const { call } = useSession()
  const saveMe = useSaveMe()
  const coffee = useEndpoint('getCoffee', {})
  const [openTo, setOpenTo] = useState(saved)
  const change = async (changed: Partial<OpenTo>): Promise<void> => {
    const next = { ...openTo, ...changed }
    setOpenTo(next)
    const worked = await saveMe({
      // Also where it is tried again long after.
      run: async () => {
        const me = await call('updateOpenTo', next)
        setOpenTo(me.openTo)
        return me
      },
      unsaved: texts.unsaved,
      about: 'open-to',
    })
    if (!worked) setOpenTo(openTo)
  }
  return (
    <Section heading={texts.openTo}>
      <Card size="rows">
        {coffee.data && <CoffeeChoice coffee={coffee.data} />}
        <Choice
          label={texts.mentor}
          hint={texts.mentorHint}
          checked={openTo.mentoring}
          onChange={(mentoring) => void change({ mentoring })}
        >
          <Places
            label={texts.places(texts.mentor)}
            value={openTo.mentorCapacity}
            onChange={(mentorCapacity) => void change({ mentorCapacity })}
          />
        </Choice>
        <Choice
          label={texts.buddy}
          hint={texts.buddyHint}
          checked={openTo.buddy}
          onChange={(buddy) => void change({ buddy })}
        >
          <Places
            label={texts.places(texts.buddy)}
            value={openTo.buddyCapacity}
            onChange={(buddyCapacity) => void change({ buddyCapacity })}
          />
        </Choice>
      </Card>
    </Section>
  )
}

function Places({ label, value, onChange }: { label: string; value: number; onChange: (places: number) => void }) {
  const texts = useTexts(profileTexts)
  return (
    <Select
      size="small"
      appearance="underline"
      aria-label={label}
      value={String(value)}
      onChange={(_event, data) => onChange(Number(data.value))}
    >
      {PLACES.map((places) => (
        <option key={places} value={places}>
          {texts.roomFor(places)}
        </option>
      ))}
    </Select>
  )
}
