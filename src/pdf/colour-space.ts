/** Where the app finds the colour space that a PDF/A needs. */
export { default as COLOUR_SPACE_URL } from 'pdfkit/data/sRGB_IEC61966_2_1.icc?url';
