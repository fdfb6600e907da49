import type { Controls } from './controls.ts'

/** Chat with the bot: this page plays the tab's host only. */
export function PlaygroundLink({ company }: Pick<Controls, 'company'>) {
  return (
    <p className="hint playground">
      This page plays Microsoft Teams for development.
      {company?.playgroundUrl && (
        <>
          {' '}
          <a href={company.playgroundUrl} target="_blank" rel="noreferrer">
            Talk to the bot in the Agents Playground
          </a>
        </>
      )}
    </p>
  )
}
