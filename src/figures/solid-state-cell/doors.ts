/** The parts of the cell that lead into a chapter: their name, and what the chapter tells. */
export const doors = {
  electrolyte: { name: 'Solid electrolyte', topic: 'how ions move' },
  lithiumInterface: { name: 'Interphase', topic: 'and interlayers' },
  lithium: { name: 'Lithium metal', topic: 'filaments and voids' },
  cathode: { name: 'Composite cathode', topic: 'why it ages' },
  cathodeInterface: { name: 'Reaction film', topic: 'how it grows' },
  coating: { name: 'Coating', topic: 'how it protects' },
  interface: { name: 'Contact', topic: 'and its gaps' },
} as const;

export type Part = keyof typeof doors;

/** Addresses of the chapters; a part without one is drawn and named, but is no link. */
export type Links = Partial<Record<Part, string>>;
