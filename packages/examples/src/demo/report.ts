import type { Chapter, Section } from './story.js'

/** The report: one self-contained page that opens without a server and without a network. */
export function renderReport(chapters: readonly Chapter[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quintet: what the demo did</title>
<style>${style}</style>
</head>
<body>
<main>
<header>
<h1>Quintet</h1>
<p>What the demo did on a local chain, ${escapeHtml(new Date().toISOString().slice(0, 16).replace('T', ' '))} UTC. Every figure below was read from that chain.</p>
<nav>${chapters.map(({ title }, i) => `<a href="#chapter-${i}">${escapeHtml(title)}</a>`).join('')}</nav>
</header>
${chapters.map(renderChapter).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`
}

function renderChapter({ title, summary, sections }: Chapter, i: number): string {
  return `<section id="chapter-${i}">
<h2>${escapeHtml(title)}</h2>
<p>${escapeHtml(summary)}</p>
${sections.map(renderSection).join('\n')}
</section>`
}

function renderSection(section: Section): string {
  const title = `<h3>${escapeHtml(section.title)}</h3>`
  switch (section.kind) {
    case 'facts':
      return `${title}<dl>${section.rows.map(([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>`
    case 'table':
      return `${title}<div class="scroll"><table><thead><tr>${section.columns.map((column) => `<th>${escapeHtml(column)}</th>`).join('')}</tr></thead><tbody>${section.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`
    case 'figure':
      return `${title}<figure>${section.svg}<figcaption>${escapeHtml(section.caption)}</figcaption></figure>`
    case 'frames':
      return `${title}<figure class="frames">${section.frames
        .map(
          ({ label, svg }, i) =>
            `<div class="frame"${i === 0 ? '' : ' hidden'} data-label="${escapeHtml(label)}">${svg}</div>`,
        )
        .join(
          '',
        )}<div class="controls"><button type="button">Play</button><input type="range" min="0" max="${section.frames.length - 1}" value="0" aria-label="Moment"><output></output></div><figcaption>${escapeHtml(section.caption)}</figcaption></figure>`
  }
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c,
  )
}

const style = `
:root { color-scheme: light; --ink: #0f172a; --soft: #475569; --line: #e2e8f0; --accent: #0f766e; }
* { box-sizing: border-box; }
body { margin: 0; background: #f8fafc; color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { margin: 0; font-size: 2rem; } h2 { margin: 0 0 8px; } h3 { margin: 28px 0 8px; font-size: 1rem; }
header p, section > p { max-width: 70ch; color: var(--soft); }
nav { display: flex; flex-wrap: wrap; gap: 8px; }
nav a { color: var(--accent); border: 1px solid var(--line); border-radius: 999px; padding: 2px 12px; background: #fff; text-decoration: none; }
section { margin-top: 24px; padding: 24px; background: #fff; border: 1px solid var(--line); border-radius: 12px; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(200px, 45%), 1fr)); gap: 12px; margin: 0; }
dl div { border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; }
dt { color: var(--soft); font-size: .85rem; } dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .9rem; }
th, td { text-align: right; padding: 6px 10px; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child, td:first-child { text-align: left; } th { color: var(--soft); font-weight: 600; }
figure { margin: 0; } figure svg { width: 100%; height: auto; display: block; }
figcaption { color: var(--soft); font-size: .9rem; margin-top: 6px; }
.controls { display: flex; align-items: center; gap: 12px; margin-top: 8px; }
.controls input { flex: 1; min-width: 0; accent-color: var(--accent); }
.controls output { min-width: 9ch; text-align: right; font-variant-numeric: tabular-nums; }
button { border: 1px solid var(--line); background: #fff; border-radius: 8px; padding: 4px 14px; font: inherit; cursor: pointer; }
@media (max-width: 600px) { section { padding: 16px; } figure { overflow-x: auto; } figure svg { min-width: 600px; } .controls, figcaption { position: sticky; left: 0; } h1 { font-size: 1.6rem; } .controls { flex-wrap: wrap; } }
`

// Moves through the pictures of a series: by the slider, or by itself.
const script = `
for (const figure of document.querySelectorAll('.frames')) {
  const frames = [...figure.querySelectorAll('.frame')]
  const slider = figure.querySelector('input')
  const button = figure.querySelector('button')
  const show = (i) => {
    frames.forEach((frame, j) => { frame.hidden = j !== i })
    slider.value = i
    figure.querySelector('output').textContent = frames[i].dataset.label
  }
  let timer
  const pause = () => { clearInterval(timer); timer = undefined; button.textContent = 'Play' }
  slider.addEventListener('input', () => { pause(); show(Number(slider.value)) })
  button.addEventListener('click', () => {
    if (timer) return pause()
    button.textContent = 'Pause'
    timer = setInterval(() => show((Number(slider.value) + 1) % frames.length), 500)
  })
  show(0)
}
`
