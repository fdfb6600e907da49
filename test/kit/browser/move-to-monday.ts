/** Sets Hallway's clock to ten o'clock, UTC, of the next Monday; everything due on the way is done. */
export async function moveToNextMonday(origin: string): Promise<void> {
  const response = await fetch(`${origin}/dev/clock`)
  const { now } = (await response.json()) as { now: string }
  const monday = new Date(now)
  monday.setUTCHours(10, 0, 0, 0)
  do monday.setUTCDate(monday.getUTCDate() + 1)
  while (monday.getUTCDay() !== 1)
  const hours = (monday.getTime() - Date.parse(now)) / 3_600_000
  await fetch(`${origin}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ days: Math.floor(hours / 24), hours: hours % 24 }),
  })
}
