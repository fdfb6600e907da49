import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Home } from '../../../shared/home/schemas.ts'
import type { Me } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Columns } from '../../components/columns.tsx'
import { Page } from '../../components/page.tsx'
import { firstName } from '../../components/person-line.ts'
import { firstRunTexts } from '../../lib/i18n/first-run.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSaveMe } from '../../lib/use-save-me.ts'
import { BuddyCard, WhatNext } from './beside.tsx'
import { StepActions } from './step-actions.tsx'
import { StepBody } from './step-body.tsx'
import { Stepper } from './stepper.tsx'
import { usePace } from './use-pace.ts'

const LAST_STEP = 2

const useStyles = makeStyles({
  card: { padding: 0 },
  body: { padding: tokens.spacingHorizontalXXXL },
})

/** Three short steps for a newcomer; every step is saved, each can be skipped. */
export function FirstRun({ me, home, onDone }: { me: Me; home: Home | undefined; onDone: () => void }) {
  const styles = useStyles()
  const texts = useTexts(firstRunTexts)
  const { call } = useSession()
  const saveMe = useSaveMe()
  const [step, setStep] = useState(0)
  const [profile, setProfile] = useState(() => ({ ...me.profile, pitch: me.profile.pitch || draftPitch(me, texts) }))
  const [hours, setHours] = useState(me.workingHours)
  const { pace, setPace, savePace } = usePace()
  const goOn = (): void => (step === LAST_STEP ? onDone() : setStep(step + 1))
  const save = async (): Promise<void> => {
    const run = step === LAST_STEP ? () => call('updateWorkingHours', hours) : () => call('updateProfile', profile)
    if (!(await saveMe({ run, unsaved: texts.unsaved }))) return
    if (step !== LAST_STEP || (await savePace())) goOn()
  }
  return (
    <Page heading={texts.welcome(firstName(me.person))} lead={texts.lead}>
      <Columns
        main={
          <Card className={styles.card}>
            <Stepper step={step} />
            <div className={styles.body}>
              <StepBody
                step={step}
                profile={profile}
                onProfile={setProfile}
                pace={pace}
                onPace={setPace}
                hours={hours}
                onHours={setHours}
              />
            </div>
            <StepActions
              isFirst={step === 0}
              isLast={step === LAST_STEP}
              onBack={() => setStep(step - 1)}
              onSkip={goOn}
              onNext={() => void save()}
            />
          </Card>
        }
        side={
          <>
            <BuddyCard home={home} />
            <WhatNext />
          </>
        }
      />
    </Page>
  )
}

/** A first draft from role and team, so that nobody begins with an empty field. */
function draftPitch(me: Me, texts: { draft: (title: string, department: string) => string }): string {
  const { title, department } = me.person
  return title !== null && department !== null ? texts.draft(title, department) : ''
}
