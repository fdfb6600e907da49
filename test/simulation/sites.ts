/** Where a company works. Nobody is at work from `closes` to the next day's `opens`, in hours of UTC. */
export interface Site {
  offices: readonly { office: string; timeZone: string }[]
  opens: number
  closes: number
}

const london = { office: 'London', timeZone: 'Europe/London' }
const berlin = { office: 'Berlin', timeZone: 'Europe/Berlin' }
const lisbon = { office: 'Lisbon', timeZone: 'Europe/Lisbon' }
const newYork = { office: 'New York', timeZone: 'America/New_York' }
const bengaluru = { office: 'Bengaluru', timeZone: 'Asia/Kolkata' }

export const europe: Site = { offices: [london, berlin, lisbon], opens: 5.5, closes: 20 }
export const world: Site = { offices: [...europe.offices, newYork, bengaluru], opens: 1.5, closes: 25 }
