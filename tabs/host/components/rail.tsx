import {
  AlertRegular,
  CalendarLtrRegular,
  CallRegular,
  ChatRegular,
  CloudRegular,
  MoreHorizontalRegular,
  PeopleTeamRegular,
} from '@fluentui/react-icons'
import { HallwayIcon } from './hallway-icon.tsx'

/** Teams' own apps: scenery, with nothing behind it. */
const scenery = [
  { name: 'Activity', icon: <AlertRegular /> },
  { name: 'Chat', icon: <ChatRegular /> },
  { name: 'Teams', icon: <PeopleTeamRegular /> },
  { name: 'Calendar', icon: <CalendarLtrRegular /> },
  { name: 'Calls', icon: <CallRegular /> },
  { name: 'OneDrive', icon: <CloudRegular /> },
]

export function Rail() {
  return (
    <div className="rail" aria-hidden="true">
      {scenery.map(({ name, icon }) => (
        <div className="rail-item" key={name}>
          {icon}
          <span>{name}</span>
        </div>
      ))}
      <div className="rail-item rail-item-active">
        <HallwayIcon />
        <span>Hallway</span>
      </div>
      <div className="rail-item">
        <MoreHorizontalRegular />
      </div>
    </div>
  )
}
