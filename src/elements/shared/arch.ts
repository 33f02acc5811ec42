/** The stones of the arch, as paths in a square of 24: both sides, and the keystone, which is there or whose place is open. */
export const SIDES =
  'M1 20.6V13.4A11 11 0 0 1 7.54 3.34L9.12 7.68A6.4 6.4 0 0 0 5.6 13.4V20.6Z' +
  'M23 20.6V13.4A11 11 0 0 0 16.46 3.34L14.88 7.68A6.4 6.4 0 0 1 18.4 13.4V20.6Z';
export const KEYSTONE = 'M8.27 1.1H15.73L13.22 8H10.78Z';
export const OPEN_KEYSTONE = 'M9.12 1.75H14.88L12.76 7.35H11.24Z';
