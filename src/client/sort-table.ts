export {};

/** A row with its place in the written order and those below it. */
interface Branch {
  row: HTMLTableRowElement;
  below: Branch[];
}

type Direction = 'ascending' | 'descending';

/** Rows as a tree: a row belongs below the one whose code begins its own. */
function branchesOf(rows: Iterable<HTMLTableRowElement>): Branch[] {
  const top: Branch[] = [];
  const open: Branch[] = [];
  for (const row of rows) {
    while (open.length > 0 && !row.id.startsWith(`${open[open.length - 1]?.row.id}.`)) open.pop();
    const branch = { row, below: [] };
    (open[open.length - 1]?.below ?? top).push(branch);
    open.push(branch);
  }
  return top;
}

/** What a cell says for sorting; of a name its words, which follow the code: written twice they would weigh. */
function cellValue({ row }: Branch, column: number): string {
  const cell = row.cells[column];
  const name = cell?.querySelector('.kd')?.nextSibling?.textContent ?? '';
  return cell?.dataset['v'] ?? name.trim().toLowerCase();
}

/** Numbers by size, words by letter; what is missing stands last in either direction. */
function compare(a: string, b: string, direction: Direction): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const [x, y] = [Number(a), Number(b)];
  const order = Number.isNaN(x) || Number.isNaN(y) ? (a < b ? -1 : a > b ? 1 : 0) : x - y;
  return direction === 'ascending' ? order : -order;
}

const sorted = (branches: readonly Branch[], column: number, direction: Direction): HTMLTableRowElement[] =>
  [...branches]
    .sort((a, b) => compare(cellValue(a, column), cellValue(b, column), direction))
    .flatMap(({ row, below }) => [row, ...sorted(below, column, direction)]);

function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body || body.rows.length < 3) return;
  const written = [...body.rows];
  const branches = branchesOf(written);
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'urut';
    button.setAttribute('aria-label', `Urutkan menurut ${head.textContent?.trim() ?? ''}`);
    head.append(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      // Figures are asked for by their largest first, names from A.
      const [first, second]: Direction[] =
        column === 0 ? ['ascending', 'descending'] : ['descending', 'ascending'];
      const next = before === null ? first : before === first ? second : undefined;
      for (const other of heads) other.removeAttribute('aria-sort');
      if (next) head.setAttribute('aria-sort', next);
      body.append(...(next ? sorted(branches, column, next) : written));
    });
  });
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-urutkan]')) makeSortable(table);
