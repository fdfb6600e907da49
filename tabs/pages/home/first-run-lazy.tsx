import { Suspense } from 'react'
import type { Home } from '../../../shared/home/schemas.ts'
import type { Me } from '../../../shared/people/schemas.ts'
import { PageSkeleton } from '../../components/page-skeleton.tsx'
import { lazyCode } from '../../lib/lazy-code.tsx'

const Steps = lazyCode(() => import('../first-run/first-run.tsx').then((page) => page.FirstRun))

/** Most people see the first steps once, so that their code is apart. */
export function FirstRun(props: { me: Me; home: Home | undefined; onDone: () => void }) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Steps {...props} />
    </Suspense>
  )
}
