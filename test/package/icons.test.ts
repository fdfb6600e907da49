import { describe, expect, it } from '@jest/globals'
import { decode } from 'fast-png'
import { openSamplePackage } from './sample-package.ts'

interface Pixel {
  x: number
  y: number
  red: number
  green: number
  blue: number
  alpha: number
}

function readIcon(name: string): { width: number; height: number; pixels: Pixel[] } {
  const { width, height, data } = decode(openSamplePackage()[name] ?? new Uint8Array())
  const pixels = Array.from({ length: width * height }, (_none, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(index * 4, index * 4 + 4)
    return { x: index % width, y: Math.floor(index / width), red, green, blue, alpha }
  })
  return { width, height, pixels }
}

const isBrand = ({ red, green, blue }: Pixel): boolean => red === 0x5b && green === 0x5f && blue === 0xc7
const isWhite = ({ red, green, blue }: Pixel): boolean => red === 255 && green === 255 && blue === 255

describe('the colour icon', () => {
  const icon = readIcon('color.png')

  it('is 192 pixels square and opaque', () => {
    expect([icon.width, icon.height]).toEqual([192, 192])
    expect(icon.pixels.every((pixel) => pixel.alpha === 255)).toBe(true)
  })

  it('keeps its symbol inside the middle 96 pixels', () => {
    const symbol = icon.pixels.filter((pixel) => !isBrand(pixel))
    expect(symbol.length).toBeGreaterThan(1_000)
    for (const { x, y } of symbol) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(48)
      expect(Math.max(x, y)).toBeLessThan(144)
    }
  })

  it('draws a hollow dot, a line and a filled dot', () => {
    const at = (x: number, y: number): Pixel | undefined => icon.pixels[y * icon.width + x]
    const isWhiteAt = (x: number, y: number): boolean => isWhite(at(x, y) as Pixel)
    expect([isWhiteAt(73, 116), isWhiteAt(73, 96), isWhiteAt(105, 87), isWhiteAt(123, 71)]).toEqual([
      false,
      true,
      true,
      true,
    ])
  })
})

describe('the outline icon', () => {
  const icon = readIcon('outline.png')

  it('is 32 pixels square', () => {
    expect([icon.width, icon.height]).toEqual([32, 32])
  })

  it('is pure white on a transparent ground', () => {
    const visible = icon.pixels.filter((pixel) => pixel.alpha > 0)
    expect(visible.length).toBeGreaterThan(100)
    expect(visible.every(isWhite)).toBe(true)
    expect(icon.pixels.filter((pixel) => pixel.alpha === 0).length).toBeGreaterThan(icon.pixels.length / 2)
  })
})
