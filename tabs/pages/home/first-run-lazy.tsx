import { lazy, Suspense } from 'react'
import type { Home } from '../../../shared/home/schemas.ts'
import type { Me } from '../../../shared/people/schemas.ts'
import { PageSkeleton } from '../../components/page-skeleton.tsx'

const Steps = lazy(() => import('../first-run/first-run.tsx').then((page) => ({ default: page.FirstRun })))

/** Most people see the first steps once, so that their code is apart. */
export function FirstRun(props: { me: Me; home: Home | undefined; onDone: () => void }) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Steps {...props} />
    </Suspense>
  )
}
