import iconUrl from '../icon.svg'

export function HallwayIcon() {
  return <img className="hallway-icon" src={iconUrl} alt="" />
}
