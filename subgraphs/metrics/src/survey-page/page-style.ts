/** One narrow column that can be read on a telephone; every colour has a contrast of at least 7 to 1. */
export const PAGE_STYLE = `
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #111; font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
main { max-width: 36rem; margin: 2rem auto; padding: 0 1.25rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
a { color: #003d8f; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dt { color: #444; }
dd { margin: 0; }
fieldset { margin: 1.5rem 0; padding: 0.5rem 1rem 1rem; border: 1px solid #444; border-radius: 0.25rem; }
legend { padding: 0 0.25rem; font-weight: 600; }
fieldset label { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; }
input[type="radio"] { width: 1.25rem; height: 1.25rem; flex: none; }
textarea { display: block; width: 100%; min-height: 6rem; margin: 0.25rem 0 1.5rem; padding: 0.5rem; font: inherit; border: 1px solid #444; border-radius: 0.25rem; }
button { min-height: 2.75rem; padding: 0.5rem 1.5rem; font: inherit; font-weight: 600; color: #fff; background: #003d8f; border: 0; border-radius: 0.25rem; }
:focus-visible { outline: 3px solid #003d8f; outline-offset: 2px; }
[role="alert"] { padding: 0.5rem 1rem; border-left: 0.25rem solid #8a0000; color: #8a0000; font-weight: 600; }
`;
