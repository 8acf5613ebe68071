const latin = 'abcdefghijklmnopqrstuvwxyz';
const greek = 'αβγδεζηθικλμνξοπρςστυφχψω';

/** Widths of the letters in thousandths of an em, in the order of `letters`. */
function widths(letters: string, advances: string): [string, number][] {
  const numbers = advances.split(' ').map(Number);
  return Array.from(letters, (letter, index) => [letter, numbers[index] as number]);
}

/** Advances in STIX Two Math; the letters of variables are its italic ones. */
export const italicAdvances: ReadonlyMap<string, number> = new Map([
  ...widths(
    latin,
    '555 518 414 556 424 577 503 569 274 431 533 278 830 565 486 598 517 412 386 338 565 504 727 559 510 493',
  ),
  ...widths(
    latin.toUpperCase(),
    '681 593 656 702 614 583 697 757 343 398 655 569 869 714 707 569 707 620 534 610 731 640 913 637 607 606',
  ),
  ...widths(
    greek,
    '585 550 500 519 394 478 509 514 249 510 525 588 496 490 466 634 547 403 570 464 506 607 641 632 660',
  ),
]);

export const uprightAdvances: ReadonlyMap<string, number> = new Map([
  ...widths(
    latin,
    '480 522 446 539 464 307 484 577 285 263 542 283 852 576 514 537 521 380 395 315 570 481 749 479 483 458',
  ),
  ...widths(
    latin.toUpperCase(),
    '718 618 670 730 626 588 720 777 357 396 702 585 895 742 738 569 737 659 504 603 752 680 944 664 647 594',
  ),
  ...widths('0123456789.', '495 495 495 495 495 495 495 495 495 495 245'),
]);

/** The smallest radical sign, which stands before anything as high as one line. */
export const radicalAdvance = 794;

/** Size of an index, and the room behind it: ScriptPercentScaleDown and SpaceAfterScript of the face. */
export const scriptScale = 0.7;
export const spaceAfterScript = 40;
