/** Plain and dignified: one column, serif, tables with thin rules; on paper A4 with page numbers, and no clause torn from what is below it. */
export const PAGE_STYLE = `
@page { size: A4; margin: 25mm 22mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt serif; color: #444; } }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #111; font: 11pt/1.5 "Source Serif 4", "Noto Serif", "Noto Serif CJK SC", "Songti SC", SimSun, Georgia, "Times New Roman", serif; }
main { max-width: 46rem; margin: 3rem auto; padding: 0 1.5rem; }
main > p:first-child { margin: 0; letter-spacing: 0.08em; color: #444; }
h1 { margin: 0.25rem 0 0.5rem; font-size: 22pt; line-height: 1.2; font-weight: 600; }
h1 + p { margin: 0 0 2rem; padding-bottom: 1rem; border-bottom: 1px solid #111; font-size: 8.5pt; color: #444; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 0.75rem; font-size: 13pt; line-height: 1.3; font-weight: 600; break-after: avoid; }
p, li, td, th { overflow-wrap: break-word; }
.clause { margin: 0.5rem 0; padding-left: 3.25rem; text-indent: -3.25rem; orphans: 3; widows: 3; }
.clause > strong { display: inline-block; min-width: 2.95rem; text-indent: 0; font-weight: 400; color: #444; font-variant-numeric: tabular-nums; }
.clause:has(+ ul), .clause:has(+ table), .clause:has(+ figure) { break-after: avoid; }
ul { margin: 0.25rem 0 0.75rem 3.25rem; padding-left: 1.1rem; }
table { width: calc(100% - 3.25rem); margin: 0.5rem 0 1rem 3.25rem; border-collapse: collapse; font-size: 9.5pt; line-height: 1.35; }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #bbb; }
th { font-weight: 600; border-bottom-color: #111; }
thead { display: table-header-group; }
tr, table:not(:has(tr:nth-child(13))) { break-inside: avoid; }
.note { margin: -0.25rem 0 1.25rem 3.25rem; }
figure { margin: 0.5rem 0 1rem 3.25rem; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; }
a { color: inherit; text-decoration-thickness: 0.05em; text-underline-offset: 0.15em; }
.outcome { margin: -0.5rem 0 1.25rem 3.25rem; font-weight: 600; break-before: avoid; }
.clause + .outcome { margin-top: 0; }
.facts td { overflow-wrap: anywhere; }
.facts td:nth-child(3) { min-width: 6rem; }
.facts th:last-child { min-width: 3.5rem; overflow-wrap: normal; }
.signatures { width: 100%; margin: 1.5rem 0 0; table-layout: fixed; break-inside: avoid; }
.signatures td { overflow-wrap: anywhere; }
.signatures th:first-child, .signatures td:first-child { width: 22%; color: #444; }
.signatures tr:nth-child(2) td { height: 4.5rem; vertical-align: bottom; }
@media print { main { max-width: none; margin: 0; padding: 0; } }
@media screen and (max-width: 44rem) {
  main { padding: 0 1rem; }
  ul, table, figure, .outcome, .note { margin-left: 0; }
  table { width: 100%; }
  th, td { padding-right: 0.4rem; overflow-wrap: anywhere; }
}
`;
