import { SendRegular } from '@fluentui/react-icons'
import { type FormEvent, useState } from 'react'

/** Says something to the bot, as in Teams' own compose box. */
export function ComposeLine({ say }: { say: (text: string) => Promise<void> }) {
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() === '' || isBusy) return
    setBusy(true)
    await say(text)
    setText('')
    setBusy(false)
  }
  return (
    <form className="compose" onSubmit={(event) => void send(event)}>
      <input
        type="text"
        value={text}
        maxLength={2_000}
        autoComplete="off"
        aria-label="Message to Hallway"
        placeholder="Say help, or find SQL"
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" aria-label="Send" disabled={text.trim() === '' || isBusy}>
        <SendRegular />
      </button>
    </form>
  )
}
