import { DateTime } from 'luxon'
import { fold } from '../../../shared/search/fold.ts'

export interface Place {
  office: string | null
  city: string | null
  country: string | null
}

/** Large office cities that no time zone is named after, folded. */
const CITIES: Record<string, string> = {
  bengaluru: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  hyderabad: 'Asia/Kolkata',
  pune: 'Asia/Kolkata',
  chennai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  gurgaon: 'Asia/Kolkata',
  munchen: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  dusseldorf: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  koln: 'Europe/Berlin',
  cologne: 'Europe/Berlin',
  stuttgart: 'Europe/Berlin',
  porto: 'Europe/Lisbon',
  barcelona: 'Europe/Madrid',
  milano: 'Europe/Rome',
  milan: 'Europe/Rome',
  lyon: 'Europe/Paris',
  geneva: 'Europe/Zurich',
  geneve: 'Europe/Zurich',
  basel: 'Europe/Zurich',
  rotterdam: 'Europe/Amsterdam',
  krakow: 'Europe/Warsaw',
  manchester: 'Europe/London',
  edinburgh: 'Europe/London',
  cork: 'Europe/Dublin',
  goteborg: 'Europe/Stockholm',
  'cape town': 'Africa/Johannesburg',
  durban: 'Africa/Johannesburg',
  abuja: 'Africa/Lagos',
  rabat: 'Africa/Casablanca',
  ankara: 'Europe/Istanbul',
  izmir: 'Europe/Istanbul',
  'abu dhabi': 'Asia/Dubai',
  'tel aviv': 'Asia/Jerusalem',
  'rio de janeiro': 'America/Sao_Paulo',
  brasilia: 'America/Sao_Paulo',
  montreal: 'America/Toronto',
  ottawa: 'America/Toronto',
  calgary: 'America/Edmonton',
  seattle: 'America/Los_Angeles',
  redmond: 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  'san diego': 'America/Los_Angeles',
  portland: 'America/Los_Angeles',
  austin: 'America/Chicago',
  dallas: 'America/Chicago',
  houston: 'America/Chicago',
  boston: 'America/New_York',
  atlanta: 'America/New_York',
  miami: 'America/New_York',
  washington: 'America/New_York',
  philadelphia: 'America/New_York',
  beijing: 'Asia/Shanghai',
  shenzhen: 'Asia/Shanghai',
  osaka: 'Asia/Tokyo',
  hanoi: 'Asia/Ho_Chi_Minh',
  canberra: 'Australia/Sydney',
  wellington: 'Pacific/Auckland',
}

const found = new Map<string, string | null>()

/** The IANA zone of a place: by its city, then by its office's name, then by a country with one clock. */
export function zoneOfPlace({ office, city, country }: Place): string | null {
  // A file names the same few places over and over.
  const key = JSON.stringify([office, city, country])
  const known = found.get(key)
  if (known !== undefined) return known
  const zone = zoneOfCity(city) ?? zoneOfCity(office) ?? zoneOfCountry(country)
  found.set(key, zone)
  return zone
}

function zoneOfCity(name: string | null): string | null {
  if (name === null) return null
  const folded = fold(name)
  return CITIES[folded] ?? zonesByCity().get(folded) ?? null
}

/** Countries in which nearly everybody lives by one of several clocks, by code. */
const MAIN_ZONES: Record<string, string> = {
  PT: 'Europe/Lisbon',
  ES: 'Europe/Madrid',
  CN: 'Asia/Shanghai',
  NZ: 'Pacific/Auckland',
  CL: 'America/Santiago',
}
/** Names that are written often and that Unicode gives otherwise, folded. */
const COUNTRY_NAMES: Record<string, string> = { turkey: 'TR', uk: 'GB', 'great britain': 'GB', 'czech republic': 'CZ' }

function zoneOfCountry(country: string | null): string | null {
  const code = country === null ? undefined : codeOfCountry(country)
  if (code === undefined) return null
  const zones = zonesOfRegion(code)
  const hasOneClock = new Set(zones.map(yearlyClock)).size === 1
  return MAIN_ZONES[code] ?? (hasOneClock ? (zones[0] ?? null) : null)
}

function codeOfCountry(country: string): string | undefined {
  const folded = fold(country)
  return COUNTRY_NAMES[folded] ?? (/^[a-z]{2}$/.test(folded) ? folded.toUpperCase() : countryCodes().get(folded))
}

let cities: Map<string, string> | null = null

/** "Lisbon" from Europe/Lisbon, "sao paulo" from America/Sao_Paulo. */
function zonesByCity(): Map<string, string> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [fold((zone.split('/').at(-1) ?? '').replaceAll('_', ' ')), zone]),
  )
  return cities
}

let codes: Map<string, string> | null = null

function countryCodes(): Map<string, string> {
  if (codes !== null) return codes
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  codes = new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code) => {
        const name = names.of(code)
        return name === undefined ? [] : [[fold(name), code] as const]
      }),
  )
  return codes
}

/** Zones of a region as this version of Node names them. */
function zonesOfRegion(code: string): string[] {
  const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] }
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}

/** What the zone's clock shows in both halves of the year. */
function yearlyClock(zone: string): string {
  return [1, 7].map((month) => DateTime.fromObject({ year: 2026, month, day: 15 }, { zone }).offset).join(' ')
}
