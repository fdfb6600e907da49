import { shortTime } from '../components/clock-control.tsx'
import { HallwayIcon } from '../components/hallway-icon.tsx'
import type { HostTheme } from '../settings.ts'
import { CardView } from './card-view.tsx'
import type { ChatMessage, Press } from './chat-api.ts'

interface MessageRowProps {
  message: ChatMessage
  theme: HostTheme
  press: (messageId: string, press: Press) => Promise<void>
  openUrl: (url: string) => void
}

export function MessageRow({ message, theme, press, openUrl }: MessageRowProps) {
  const isMine = message.from === 'person'
  return (
    <li className={isMine ? 'message message-mine' : 'message'}>
      {!isMine && <HallwayIcon />}
      <div className="message-head">
        <span className="message-from">{isMine ? 'You' : 'Hallway'}</span>
        <time dateTime={message.at}>{shortTime(new Date(message.at))}</time>
      </div>
      <div className="message-body">
        {message.text !== null && <p className="bubble">{message.text}</p>}
        {message.card !== null && (
          <CardView
            card={message.card}
            theme={theme}
            press={(pressed) => press(message.id, pressed)}
            openUrl={openUrl}
          />
        )}
      </div>
    </li>
  )
}
