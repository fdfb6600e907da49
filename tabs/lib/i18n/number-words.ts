const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** A count that begins a sentence: "Four", "12". */
export const inWords = (count: number): string => words[count] ?? String(count)
