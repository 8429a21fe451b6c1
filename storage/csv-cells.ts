/** Cells of a CSV file. What a spreadsheet would take for a formula gets an apostrophe before it, and loses it here. */

const formula = /^'*[=+\-@\t\r]/;

export function writeCell(text: string, separator: string): string {
  const plain = formula.test(text) ? `'${text}` : text;
  const needsQuotes = plain.includes(separator) || /["\r\n]/.test(plain);
  return needsQuotes ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** As it was before it was written; quotes and separators are the table's own business. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
