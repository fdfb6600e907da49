import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useFeedback } from '../../../components/feedback.tsx'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { QueryRegion } from '../../../components/query-region.tsx'
import { ListSkeleton } from '../../../components/skeletons.tsx'
import { Words } from '../../../components/text.tsx'
import { eventCalendarTexts } from '../../../lib/i18n/event-calendar.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.tsx'
import { useClock } from '../../../lib/use-clock.ts'
import { useSave } from '../../../lib/use-save.ts'

const useStyles = makeStyles({
  address: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
})

/** The private address of the viewer's own events. */
export function FeedDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(eventCalendarTexts)
  const clock = useClock()
  const feed = useEndpoint('getCalendarFeed', {})
  const { url, make, stop } = useFeed()
  const since = feed.data?.since ?? null
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm
        title={texts.feedTitle}
        action={url === null ? (since === null ? texts.make : texts.makeNew) : undefined}
        onSubmit={make}
        aside={
          since !== null && (
            <Button appearance="subtle" onClick={stop}>
              {texts.stop}
            </Button>
          )
        }
        cancel={texts.close}
      >
        <Words>{texts.feedText}</Words>
        {url === null ? (
          <QueryRegion query={feed} what={texts.what} skeleton={<ListSkeleton count={1} />}>
            {() => (since === null ? null : <Words>{texts.since(clock.date(since.slice(0, 10)))}</Words>)}
          </QueryRegion>
        ) : (
          <Address url={url} />
        )}
      </DialogForm>
    </OpenDialog>
  )
}

function Address({ url }: { url: string }) {
  const styles = useStyles()
  const texts = useTexts(eventCalendarTexts)
  const { announce } = useFeedback()
  const copy = (): void => {
    void navigator.clipboard.writeText(url).then(
      () => announce(texts.copied),
      // Where the frame may not write to the clipboard, the address is there to be copied by hand.
      () => document.querySelector<HTMLInputElement>(`[data-feed]`)?.select(),
    )
  }
  return (
    <Field label={texts.address} hint={texts.addressHint}>
      <div className={styles.address}>
        <Input
          className={styles.field}
          input={{ 'data-feed': '' } as object}
          aria-label={texts.address}
          readOnly
          value={url}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={copy}>{texts.copy}</Button>
      </div>
    </Field>
  )
}

function useFeed() {
  const texts = useTexts(eventCalendarTexts)
  const { call } = useSession()
  const save = useSave()
  const [url, setUrl] = useState<string | null>(null)
  const shared = { refresh: ['getCalendarFeed'], unsaved: texts.failed } as const
  return {
    url,
    make: (): void =>
      void save({ ...shared, run: () => call('openCalendarFeed', {}), onSaved: (made) => setUrl(made.url) }),
    stop: (): void =>
      void save({
        ...shared,
        run: () => call('closeCalendarFeed', {}),
        done: texts.stopped,
        onSaved: () => setUrl(null),
      }),
  }
}
