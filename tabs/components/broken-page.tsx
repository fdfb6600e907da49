import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { ProblemError } from '../lib/problem-error.ts'
import { ErrorState } from './states.tsx'

/** In the place of a page whose code could not be had, or that broke. */
export function BrokenPage() {
  const texts = useTexts(commonTexts)
  return (
    <main>
      <BrokenView name={texts.thisPage} />
    </main>
  )
}

/** The same for one view of a page. */
export function BrokenView({ name }: { name: string }) {
  return <ErrorState what={name} error={new ProblemError('unavailable')} onRetry={() => location.reload()} />
}
