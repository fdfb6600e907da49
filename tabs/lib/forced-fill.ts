/** In the system's own high contrast backgrounds go, but a system colour stays: what is filled stays filled. */
export const forcedFill = { '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } } as const
