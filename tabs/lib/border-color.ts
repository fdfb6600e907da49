interface BorderColor {
  borderTopColor: string
  borderRightColor: string
  borderBottomColor: string
  borderLeftColor: string
}

/** All four sides: Griffel takes no `borderColor`, and its own shorthands weigh a kilobyte in the first view. */
export function borderColor(color: string): BorderColor {
  return { borderTopColor: color, borderRightColor: color, borderBottomColor: color, borderLeftColor: color }
}
