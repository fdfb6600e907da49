/** The parts of an address below `/tab`: the page's name, and what the page shows. */
export function pathParts(pathname: string): string[] {
  return pathname.replace(/^\/tab\//, '').split('/')
}
