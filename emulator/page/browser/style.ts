/** How all pages look, in light and dark, wide and narrow. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #16202c; --soft: #55636f; --line: #dfe4ea; --paper: #fff; --ground: #f5f6f8; --tint: #eef2f8;
  --accent: #0b57d0; --on-accent: #fff; --good: #13693a; --warn: #8a5200; --bad: #b3261e; --fresh: #fff3c4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6ebf1; --soft: #9aa8b6; --line: #2c3744; --paper: #161e27; --ground: #0e141b; --tint: #1d2835;
    --accent: #8ab4f8; --on-accent: #0b1a33; --good: #7bd39a; --warn: #f0b866; --bad: #ff9d94; --fresh: #3b3517;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 14px/1.45 system-ui, sans-serif; }
h1 { font-size: 1.25rem; margin: 0; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; }
a { color: var(--accent); }
code, pre, .mono { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .8125rem; }
time, .number { font-variant-numeric: tabular-nums; }
.soft, header.plain p { color: var(--soft); }
.nowrap, time { white-space: nowrap; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: .5rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 1; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

header.bar { background: var(--paper); border-bottom: 1px solid var(--line); padding: 0 max(1rem, calc(50vw - 38rem)); }
header.bar > div { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; padding-top: .75rem; }
header.bar strong { font-size: 1rem; }
header.bar .now { margin-left: auto; color: var(--soft); text-decoration: none; }
header.bar .now:hover { color: var(--ink); text-decoration: underline; }
header.bar nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0; padding: 0; }
header.bar nav a { display: block; padding: .5rem 0; color: var(--soft); text-decoration: none; border-bottom: 2px solid transparent; }
header.bar nav a:hover { color: var(--ink); }
header.bar nav a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
.count { font-size: .75rem; font-weight: 600; padding: 0 .375rem; border-radius: 1rem; background: var(--tint); color: var(--ink); }
main { max-width: 76rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
#status { max-width: 76rem; margin: 0 auto; padding: 0 1rem; color: var(--bad); }

.tools { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .75rem 0; }
.tools .links { display: flex; flex-wrap: wrap; gap: .25rem; }
.tools .links a { padding: .3125rem .625rem; border-radius: .375rem; text-decoration: none; color: var(--soft); }
.tools .links a[aria-current] { background: var(--tint); color: var(--ink); font-weight: 600; }
label { display: grid; gap: .125rem; font-size: .8125rem; color: var(--soft); }
input, select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line);
  border-radius: .375rem; padding: .25rem .5rem; min-width: 0; max-width: 100%; height: 2rem; }
label > input, label > select { font-size: .875rem; }
input[type="search"] { width: 22rem; }
input[type="number"] { width: 6rem; }
button { font: inherit; font-size: .8125rem; font-weight: 500; color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); border-radius: .375rem; padding: .1875rem .5rem; cursor: pointer; white-space: nowrap; }
.tools > button { height: 2rem; padding: 0 .75rem; }
button:hover { border-color: var(--accent); color: var(--accent); }
[aria-busy="true"] button { cursor: progress; opacity: .6; }
button.main { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
button.main:hover { filter: brightness(1.1); color: var(--on-accent); }
.actions { display: flex; flex-wrap: wrap; gap: .375rem; }
.actions form { display: contents; }
[role="alert"] { color: var(--bad); flex-basis: 100%; max-width: 28rem; order: 1; margin: 0; }

.wide { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3125rem .75rem; border-bottom: 1px solid var(--line); vertical-align: baseline; }
th { font-size: .75rem; font-weight: 600; color: var(--soft); white-space: nowrap; }
tbody th { font-size: inherit; font-weight: inherit; color: inherit; white-space: normal; }
tbody tr:last-child > * { border-bottom: 0; }
tr.open > *, tr.has-more > * { border-bottom-color: transparent; }
tr.open { background: var(--tint); }
tr.more > td { padding-top: 0; }
th.break { min-width: 11rem; }
td p, th p { margin: 0; }
td > .soft, th > .soft, li .soft { font-size: .8125rem; }
.break { overflow-wrap: anywhere; }
a.expand { display: inline-block; position: relative; padding-left: 1em; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
a.expand::before { content: "▸"; content: "▸" / ""; position: absolute; left: 0; color: var(--soft); }
a.expand[aria-expanded="true"]::before { content: "▾"; content: "▾" / ""; }
a.expand:hover { text-decoration: underline; }
tr.more.inspected { background: var(--tint); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: .75rem 1.25rem; }
.sides h3 { font-size: .75rem; color: var(--soft); margin: .25rem 0; }
pre { margin: 0; padding: .625rem .75rem; background: var(--paper); border: 1px solid var(--line); border-radius: .375rem;
  white-space: pre-wrap; overflow-wrap: anywhere; max-height: 26rem; overflow-y: auto; }
.state::before { content: ""; display: inline-block; width: .5rem; height: .5rem; border-radius: 50%; margin-right: .4375rem;
  background: currentcolor; }
.state { color: var(--soft); white-space: nowrap; }
.state:is(.active, .accepted, .running, .delivered, .succeeded) { color: var(--good); }
.state:is(.pending, .waiting, .refused) { color: var(--warn); }
.state:is(.expired, .failed, .disabled) { color: var(--bad); }
.empty { text-align: center; color: var(--soft); padding: 2.5rem 1rem; border: 1px dashed var(--line); border-radius: .5rem; }
.pager { display: flex; gap: 1rem; align-items: baseline; margin: .75rem 0; color: var(--soft); }
ul.who { list-style: none; margin: 0 0 .5rem; padding: 0; display: flex; flex-wrap: wrap; gap: .375rem 1.25rem; }
ul.who form { display: inline; }
.clock { font-size: 1.75rem; font-weight: 600; }
.clock + p + .actions { margin: .75rem 0; }
section > form.tools { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem; }

ul.choices { list-style: none; margin: .25rem 0 0; padding: 0; flex-basis: 100%; display: grid; gap: .375rem 1.5rem;
  grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); }
ul.choices li { display: grid; grid-template-columns: 11rem 1fr; gap: .75rem; align-items: baseline; color: var(--soft); }

ul.mails { list-style: none; margin: .75rem 0; padding: 0; display: grid; gap: .5rem; }
ul.mails > li { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .625rem .875rem;
  display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
ul.mails h2 { font-size: .9375rem; margin: 0; overflow-wrap: anywhere; }
ul.mails li > div { min-width: 0; flex: 1 1 16rem; }

header.plain, main.plain { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 0; }
form.card { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem;
  display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; justify-content: space-between; }
details { margin-top: 1rem; color: var(--soft); }
ul.plain { columns: 20rem; margin: .5rem 0; padding-left: 1.25rem; }

@media (prefers-reduced-motion: no-preference) {
  tr.new:not(.more), li.new { animation: arrive 1s ease-out; }
  @keyframes arrive { from { background: var(--fresh); } }
}
@media (max-width: 40rem) {
  th, td { padding: .375rem .5rem; }
  td.break { min-width: 11rem; }
  ul.choices li { grid-template-columns: 1fr; gap: .125rem; justify-items: start; }
  header.bar .now { margin-left: 0; flex-basis: 100%; }
}
`;
