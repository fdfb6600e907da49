/** For a navigation that leads back: `navigate('/home', WAY_BACK)`. */
export const WAY_BACK = { state: 'back' } as const
