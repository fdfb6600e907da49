/** The time to undo is over, and what may leave has left. */
export async function letAnHourPass(origin: string): Promise<void> {
  await fetch(`${origin}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ hours: 1 }),
  })
}
