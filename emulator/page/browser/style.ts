export const style = `
:root { color-scheme: light dark; --ink: #16202c; --soft: #5b6b7c; --line: #dfe5ec; --paper: #fff; --ground: #f4f6f9; --accent: #0b5cff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8edf3; --soft: #97a6b6; --line: #2b3644; --paper: #17202b; --ground: #0e151d; --accent: #5b93ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; }
header { padding-bottom: 0; }
h1 { font-size: 1.5rem; margin: 0; }
p { color: var(--soft); margin: .25rem 0; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
li { background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem;
  display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; justify-content: space-between; }
li > div { min-width: 0; flex: 1 1 18rem; }
li h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
li p { font-size: .875rem; }
button { font: inherit; font-weight: 600; color: #fff; background: #0b5cff; border: 0; border-radius: .5rem; padding: .5rem 1rem; cursor: pointer; }
button:hover { background: #0846c9; }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.state { font-size: .8125rem; padding: .125rem .625rem; border-radius: 1rem; border: 1px solid var(--line); color: var(--soft); }
.state.accepted { color: #12703c; border-color: #12703c; }
.empty { text-align: center; padding: 3rem 1rem; border: 1px dashed var(--line); border-radius: .75rem; }
form.card { background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; justify-content: space-between; }
input, select { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: .5rem; padding: .375rem .625rem; }
button.quiet { color: var(--ink); background: transparent; border: 1px solid var(--line); }
button.quiet:hover { background: var(--ground); }
details { margin-top: 1rem; color: var(--soft); }
ul.plain { display: block; columns: 20rem; margin-top: .5rem; }
ul.plain li { display: block; border: 0; padding: 0; background: none; }
code { font-size: .875em; }
`;
