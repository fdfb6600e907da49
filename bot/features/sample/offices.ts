/** An office with the cultures most of its people come from. */
export interface Office {
  name: string
  country: string
  timeZone: string
  /** Usual working hours in minutes after midnight. */
  startMinute: number
  endMinute: number
  /** What one picks up by living there. */
  language: string
  cultures: readonly string[]
  /** How large it is beside the others. */
  weight: number
}

const hour = 60

export const offices: readonly Office[] = [
  {
    name: 'Lisbon',
    country: 'Portugal',
    timeZone: 'Europe/Lisbon',
    startMinute: 9 * hour,
    endMinute: 17.5 * hour,
    language: 'Portuguese',
    cultures: ['portuguese', 'brazilian', 'italian', 'nigerian', 'polish'],
    weight: 9,
  },
  {
    name: 'Bengaluru',
    country: 'India',
    timeZone: 'Asia/Kolkata',
    startMinute: 9.5 * hour,
    endMinute: 18 * hour,
    language: 'Kannada',
    cultures: ['indian', 'indian', 'indian', 'vietnamese'],
    weight: 8,
  },
  {
    name: 'Düsseldorf',
    country: 'Germany',
    timeZone: 'Europe/Berlin',
    startMinute: 8.5 * hour,
    endMinute: 17 * hour,
    language: 'German',
    cultures: ['german', 'german', 'turkish', 'polish', 'japanese', 'greek'],
    weight: 6,
  },
  {
    name: 'Dublin',
    country: 'Ireland',
    timeZone: 'Europe/Dublin',
    startMinute: 9 * hour,
    endMinute: 17 * hour,
    language: 'Irish',
    cultures: ['irish', 'irish', 'polish', 'nigerian', 'brazilian'],
    weight: 5,
  },
  {
    name: 'Nairobi',
    country: 'Kenya',
    timeZone: 'Africa/Nairobi',
    startMinute: 8 * hour,
    endMinute: 17 * hour,
    language: 'Swahili',
    cultures: ['kenyan', 'kenyan', 'nigerian', 'indian'],
    weight: 5,
  },
  {
    name: 'São Paulo',
    country: 'Brazil',
    timeZone: 'America/Sao_Paulo',
    startMinute: 9 * hour,
    endMinute: 18 * hour,
    language: 'Portuguese',
    cultures: ['brazilian', 'brazilian', 'japanese', 'italian'],
    weight: 5,
  },
  {
    name: 'Singapore',
    country: 'Singapore',
    timeZone: 'Asia/Singapore',
    startMinute: 9 * hour,
    endMinute: 18 * hour,
    language: 'Mandarin',
    cultures: ['chinese', 'chinese', 'indian', 'vietnamese', 'korean'],
    weight: 5,
  },
  {
    name: 'Oslo',
    country: 'Norway',
    timeZone: 'Europe/Oslo',
    startMinute: 8 * hour,
    endMinute: 16 * hour,
    language: 'Norwegian',
    cultures: ['nordic', 'nordic', 'polish', 'vietnamese'],
    weight: 4,
  },
  {
    name: 'Toronto',
    country: 'Canada',
    timeZone: 'America/Toronto',
    startMinute: 9 * hour,
    endMinute: 17 * hour,
    language: 'French',
    cultures: ['canadian', 'canadian', 'chinese', 'persian', 'indian'],
    weight: 4,
  },
  {
    name: 'Istanbul',
    country: 'Türkiye',
    timeZone: 'Europe/Istanbul',
    startMinute: 9 * hour,
    endMinute: 18 * hour,
    language: 'Turkish',
    cultures: ['turkish', 'turkish', 'arabic', 'greek'],
    weight: 4,
  },
  {
    name: 'Casablanca',
    country: 'Morocco',
    timeZone: 'Africa/Casablanca',
    startMinute: 9 * hour,
    endMinute: 17 * hour,
    language: 'French',
    cultures: ['arabic', 'arabic', 'portuguese'],
    weight: 3,
  },
  {
    name: 'Cape Town',
    country: 'South Africa',
    timeZone: 'Africa/Johannesburg',
    startMinute: 8.5 * hour,
    endMinute: 17 * hour,
    language: 'Xhosa',
    cultures: ['south-african', 'south-african', 'indian'],
    weight: 3,
  },
]
