/** The site's tokens as a card needs them. Units are pixels of a 1200 × 630 picture. */
export const WIDTH = 1200;
export const HEIGHT = 630;

export const PAPER = '#fbfaf7';
export const INK = '#17140f';
export const SECOND_INK = '#5d564b';
export const HAIRLINE = '#ded8cc';

/** The bar at the left in the themes' colours. */
export const BAR = 14;
/** Chats crop and round corners: nothing important closer to the edge than this. */
export const MARGIN = 60;
/** Width of the text column. */
export const MEASURE = WIDTH - BAR - 2 * MARGIN;
