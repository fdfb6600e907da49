export interface Place {
  office: string
  city: string
  country: string
  timeZone: string
}

/** `office|city|country|time zone`, the big ones first. */
const places = `
London|London|United Kingdom|Europe/London
Bangalore Tech Park|Bangalore|India|Asia/Kolkata
New York|New York|United States|America/New_York
Berlin|Berlin|Germany|Europe/Berlin
Paris La Défense|Paris|France|Europe/Paris
Lisbon|Lisbon|Portugal|Europe/Lisbon
Tokyo Marunouchi|Tokyo|Japan|Asia/Tokyo
São Paulo|São Paulo|Brazil|America/Sao_Paulo
Madrid|Madrid|Spain|Europe/Madrid
Singapore|Singapore|Singapore|Asia/Singapore
Warsaw|Warsaw|Poland|Europe/Warsaw
Munich Campus|Munich|Germany|Europe/Berlin
Toronto|Toronto|Canada|America/Toronto
Hyderabad|Hyderabad|India|Asia/Kolkata
San Francisco|San Francisco|United States|America/Los_Angeles
Dublin|Dublin|Ireland|Europe/Dublin
Milan|Milan|Italy|Europe/Rome
Stockholm|Stockholm|Sweden|Europe/Stockholm
Amsterdam|Amsterdam|Netherlands|Europe/Amsterdam
Sydney|Sydney|Australia|Australia/Sydney
Mexico City|Mexico City|Mexico|America/Mexico_City
Shanghai|Shanghai|China|Asia/Shanghai
Seoul|Seoul|South Korea|Asia/Seoul
Zürich|Zürich|Switzerland|Europe/Zurich
Kraków|Kraków|Poland|Europe/Warsaw
Chicago|Chicago|United States|America/Chicago
Oslo|Oslo|Norway|Europe/Oslo
Copenhagen|Copenhagen|Denmark|Europe/Copenhagen
Istanbul|Istanbul|Türkiye|Europe/Istanbul
Lagos|Lagos|Nigeria|Africa/Lagos
Nairobi|Nairobi|Kenya|Africa/Nairobi
Cape Town|Cape Town|South Africa|Africa/Johannesburg
Dubai|Dubai|United Arab Emirates|Asia/Dubai
Bogotá|Bogotá|Colombia|America/Bogota
Buenos Aires|Buenos Aires|Argentina|America/Argentina/Buenos_Aires
Prague|Prague|Czechia|Europe/Prague
Bucharest|Bucharest|Romania|Europe/Bucharest
Athens|Athens|Greece|Europe/Athens
Budapest|Budapest|Hungary|Europe/Budapest
Helsinki|Helsinki|Finland|Europe/Helsinki
Vienna|Vienna|Austria|Europe/Vienna
Brussels|Brussels|Belgium|Europe/Brussels
Austin|Austin|United States|America/Chicago
Boston|Boston|United States|America/New_York
Montréal|Montréal|Canada|America/Toronto
Vancouver|Vancouver|Canada|America/Vancouver
Melbourne|Melbourne|Australia|Australia/Melbourne
Manila|Manila|Philippines|Asia/Manila
Jakarta|Jakarta|Indonesia|Asia/Jakarta
Kuala Lumpur|Kuala Lumpur|Malaysia|Asia/Kuala_Lumpur
Ho Chi Minh City|Ho Chi Minh City|Vietnam|Asia/Ho_Chi_Minh
Osaka|Osaka|Japan|Asia/Tokyo
Malmö|Malmö|Sweden|Europe/Stockholm
Porto|Porto|Portugal|Europe/Lisbon
Barcelona|Barcelona|Spain|Europe/Madrid
Manchester|Manchester|United Kingdom|Europe/London
Hamburg|Hamburg|Germany|Europe/Berlin
Lyon|Lyon|France|Europe/Paris
Tallinn|Tallinn|Estonia|Europe/Tallinn
Casablanca|Casablanca|Morocco|Africa/Casablanca`

export const offices: readonly Place[] = places
  .trim()
  .split('\n')
  .map((line) => {
    const [office = '', city = '', country = '', timeZone = ''] = line.split('|')
    return { office, city, country, timeZone }
  })
