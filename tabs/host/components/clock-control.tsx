import type { ClockStep } from '../use-clock.ts'
import type { Controls } from './controls.ts'

const steps: { name: string; step: ClockStep }[] = [
  { name: '+1 hour', step: { hours: 1 } },
  { name: '+1 day', step: { days: 1 } },
  { name: '+1 week', step: { days: 7 } },
  { name: 'Forward 90 days', step: { days: 90 } },
]

export function ClockControl({ clock }: Pick<Controls, 'clock'>) {
  const moving = clock.progress !== null
  return (
    <section className="control" aria-label="Hallway’s clock">
      <h2>Hallway’s clock</h2>
      <p className="clock-now">{clock.now ? longTime(clock.now) : 'Not known yet'}</p>
      <div className="steps">
        {steps.map(({ name, step }) => (
          <button type="button" key={name} disabled={moving} onClick={() => clock.advance(step)}>
            {name}
          </button>
        ))}
      </div>
      {clock.progress !== null && <progress value={clock.progress} max={1} aria-label="Moving the clock" />}
      <output className="hint">{hintFor(clock)}</output>
    </section>
  )
}

/** The short form for the button that opens the control. */
export function shortTime(instant: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant)
}

function longTime(instant: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(instant)
}

function hintFor({ progress, failed }: Controls['clock']): string {
  if (progress !== null) return 'Everything that falls due on the way runs now.'
  if (failed) return 'The clock did not move all the way. Look at the server’s output.'
  return 'Development only. It moves forward, never back.'
}
