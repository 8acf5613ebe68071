/** A formatted text with ordinary spaces, as somebody would type it. */
export const toPlain = ({ text }: { text: string }): string =>
  text.replaceAll(/[\u00a0\u202f]/g, ' ');
