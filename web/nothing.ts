/**
 * Stands in the build for what jsPDF would load to draw pages of HTML and pictures: a statement has neither, and nobody
 * should have to keep a megabyte of it.
 */
export const decode = (): never => {
  throw new Error('no pictures in a statement');
};
export default undefined;
