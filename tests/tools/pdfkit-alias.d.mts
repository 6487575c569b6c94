interface Alias {
  find: string | RegExp;
  replacement: string;
}

export const PDFKIT: Alias[];
export const LEFT_OUT: Alias[];
