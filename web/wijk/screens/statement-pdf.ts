import { jsPDF } from 'jspdf';
import type { Block, Statement } from './statement.ts';

/** Millimetres of an A4 page. */
const page = { width: 210, height: 297, margin: 18 } as const;
const wide = page.width - 2 * page.margin;
const line = 5;
/** Parts of the width that seven columns have: a name, days, and figures. */
const seven = [0.2, 0.25, 0.1, 0.1, 0.1, 0.1, 0.15] as const;

/** What the fonts of every reader have: other spaces, dashes and minus signs become plain ones. */
const plain = (text: string): string =>
  text
    .replace(/[\u00A0\u2009\u202F]/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u2018\u2019]/g, "'");

/** Writes from the top of a page downwards, and goes on on the next. */
class Paper {
  readonly pdf = new jsPDF({ unit: 'mm', format: 'a4' });
  private y: number = page.margin;

  private room(height: number): void {
    if (this.y + height <= page.height - page.margin) return;
    this.pdf.addPage();
    this.y = page.margin;
  }

  text(text: string, size: number, bold = false): void {
    this.pdf.setFont('helvetica', bold ? 'bold' : 'normal').setFontSize(size);
    const lines: string[] = this.pdf.splitTextToSize(plain(text), wide);
    for (const one of lines) {
      this.room((line * size) / 10);
      this.pdf.text(one, page.margin, this.y);
      this.y += (line * size) / 10;
    }
  }

  /** A row of a table: the first cells to the left, figures to the right. */
  row(cells: readonly string[], bold: boolean): void {
    const parts = cells.length === seven.length ? seven : cells.map(() => 1 / cells.length);
    this.pdf.setFont('helvetica', bold ? 'bold' : 'normal').setFontSize(8);
    const broken = cells.map((cell, i): string[] =>
      this.pdf.splitTextToSize(plain(cell), wide * (parts[i] ?? 1) - 2),
    );
    const height = Math.max(...broken.map((lines) => lines.length)) * 3.5 + 1.5;
    this.room(height);
    let x: number = page.margin;
    for (const [i, lines] of broken.entries()) {
      const width = wide * (parts[i] ?? 1);
      const left = i < Math.min(2, cells.length - 1);
      this.pdf.text(lines, left ? x : x + width, this.y, { align: left ? 'left' : 'right' });
      x += width;
    }
    this.y += height;
  }

  gap(): void {
    this.y += line / 2;
  }
}

function written(paper: Paper, { heading, texts, head, rows }: Block): void {
  paper.gap();
  if (heading) paper.text(heading, 13, true);
  for (const text of texts) paper.text(text, 10);
  if (head) paper.row(head, true);
  for (const row of rows) paper.row(row, false);
}

/** Hands somebody a statement as a PDF to keep. Made here, in the browser: nobody else is asked for it. */
export function savePdf({ title, language, blocks }: Statement, name: string): void {
  const paper = new Paper();
  paper.pdf.setProperties({ title: plain(title) });
  paper.pdf.setLanguage(language);
  paper.text(title, 16, true);
  for (const block of blocks) written(paper, block);
  paper.pdf.save(name);
}
