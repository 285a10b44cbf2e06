'use strict';
{
  const all = (selector, under = document) => [...under.querySelectorAll(selector)];
  const table = document.querySelector('table'), body = table.tBodies[0], card = document.getElementById('card');
  const heads = all('thead th', table), names = heads.map(head => head.textContent);
  const find = document.querySelector('input[type=search]'), roles = all('input[type=checkbox]'), count = document.querySelector('output');
  const rows = [...body.rows].map(row => ({ row, text: row.textContent.toLowerCase(), role: row.dataset.role, mark: other(row.querySelector('th a')) }));
  const rowOf = new Map(rows.map(one => [one.mark, one.row]));
  let shown = null;

  function other(link) { return link && document.getElementById(link.hash.slice(1)); }

  // The card takes the place of the browser's own tooltip; to a screen reader the facts stay the mark's description.
  for (const mark of all('a.figure')) {
    mark.setAttribute('aria-description', mark.title);
    mark.removeAttribute('title');
    mark.addEventListener('mouseenter', () => show(mark));
    mark.addEventListener('mouseleave', leave);
    mark.addEventListener('focus', () => show(mark));
    mark.addEventListener('blur', hide);
  }
  card.addEventListener('mouseleave', leave);

  function show(mark) {
    hide();
    const row = rowOf.get(mark);
    if (!row) return;
    const facts = document.createElement('dl');
    [...row.cells].forEach((cell, i) => {
      if (!cell.textContent) return;
      facts.append(entry('dt', names[i]), entry('dd', cell.textContent));
    });
    card.replaceChildren(facts);
    card.hidden = false;
    place(mark.getClientRects()[0]);
    const base = other(other(row.querySelector('.of')));
    if (base) base.classList.add('base');
    shown = { mark, base };
  }

  function entry(name, text) {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  }

  function place(mark) {
    const size = card.getBoundingClientRect(), below = mark.bottom + 6 + size.height < innerHeight;
    card.style.left = `${Math.max(8, Math.min(mark.left, innerWidth - size.width - 8))}px`;
    card.style.top = `${Math.max(8, below ? mark.bottom + 6 : mark.top - 6 - size.height)}px`;
  }

  // The pointer may cross over to the card, to read or to copy.
  function leave() {
    const left = shown;
    setTimeout(() => { if (shown === left && left && !card.matches(':hover') && !left.mark.matches(':hover')) hide(); }, 120);
  }

  function hide() {
    shown?.base?.classList.remove('base');
    card.hidden = true;
    shown = null;
  }

  addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
  addEventListener('scroll', () => { if (shown && document.activeElement === shown.mark) place(shown.mark.getClientRects()[0]); else hide(); }, { passive: true });

  function filter() {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean), on = new Set(roles.filter(role => role.checked).map(role => role.value));
    let left = 0;
    for (const { row, text, role, mark } of rows) {
      const fits = on.has(role) && words.every(word => text.includes(word));
      row.hidden = !fits;
      mark?.classList.toggle('out', !fits);
      left += fits;
    }
    count.textContent = `${left} of ${rows.length} figures`;
  }

  function clear() {
    find.value = '';
    for (const role of roles) role.checked = true;
    filter();
  }

  find.addEventListener('input', filter);
  for (const role of roles) role.addEventListener('change', filter);
  document.querySelector('form').addEventListener('submit', event => event.preventDefault());

  heads.forEach((head, column) => head.firstChild.addEventListener('click', () => {
    const down = head.getAttribute('aria-sort') === 'ascending', number = head.dataset.kind === 'number';
    for (const one of heads) one.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const key = row => number ? row.cells[column].dataset.key : row.cells[column].textContent;
    const order = (a, b) => number ? a - b : a.localeCompare(b, 'zh');
    const keyed = [...body.rows].map(row => ({ row, key: key(row) }));
    // Rows that say nothing here stand last, whichever way.
    keyed.sort((a, b) => !a.key || !b.key ? !a.key - !b.key : down ? order(b.key, a.key) : order(a.key, b.key));
    body.append(...keyed.map(one => one.row));
  }));

  // Links do the going; a row that a filter hides has to come back first.
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#r"]');
    if (link && other(link)?.closest('tr').hidden) clear();
    const row = event.target.closest('tbody tr');
    if (row && !event.target.closest('a') && !String(getSelection())) row.querySelector('th a')?.click();
  });
  // Browsers keep what was typed over a reload.
  addEventListener('pageshow', filter);
}
