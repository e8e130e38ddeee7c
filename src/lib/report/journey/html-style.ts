import type { hues, palette } from '../paper/palette';

/** The look of a map's web page. Dark when the reader's system is; light on paper. */
export function pageStyle(colours: typeof hues, light: typeof palette): string {
  const dark: { readonly [name: string]: string } = {
    surface: '#1a1a21',
    sunken: '#27272f',
    text: '#ededf2',
    muted: '#a3a4b3',
    line: '#2f2f39',
    'line-strong': '#747587',
    accent: '#a3adff',
    'accent-soft': '#282b4d',
    'good-soft': '#16301f',
    'good-solid': '#3fae70',
    'warn-solid': '#d79a2b',
    bad: '#ffa59d',
    'bad-soft': '#3d1a19',
    'bad-solid': '#e5625a',
    'info-soft': '#15293c',
    'info-solid': '#4b97dd'
  };
  const variables = Object.keys(dark)
    .map((name) => `--${name}:light-dark(${light[name as keyof typeof light]},${dark[name]})`)
    .join(';');
  const hueRules = colours
    .map(
      ([solid, soft], at) =>
        `.hue-${at}{border-left:3px solid ${solid};background:light-dark(${soft},var(--sunken))}`
    )
    .join('');
  return `:root{color-scheme:light dark;${variables}}
*{box-sizing:border-box;margin:0}
body{font:15px/1.45 Inter,system-ui,'Segoe UI',Roboto,sans-serif;color:var(--text);background:var(--surface);overflow-wrap:anywhere}
main{display:grid;gap:20px;padding:clamp(12px,3vw,36px)}
main>*{min-width:0}
header{display:grid;gap:10px;max-width:75ch}
h1{font-size:clamp(22px,4vw,34px);line-height:1.2;letter-spacing:-.015em}
h1 small{display:inline-block;vertical-align:middle;padding:2px 9px;border-radius:6px;font-size:14px;letter-spacing:0;background:var(--accent-soft);color:var(--accent)}
h2{font-size:18px;margin-bottom:8px}
.service,.summary,dt,small,footer,.legend{color:var(--muted);font-size:13px}
small{display:block;font-weight:400}
dl{display:flex;flex-wrap:wrap;gap:8px 28px}
dd{font-weight:600}
ul{list-style:none;padding:0}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px}
.legend li{display:flex;align-items:center;gap:6px}
i{font-style:normal}
.grade{flex:none;display:inline-block;width:9px;height:9px;border-radius:50%;border:1.5px solid var(--muted)}
.grade.assumed{border-style:dotted}
.grade.reported{background:linear-gradient(90deg,var(--muted) 50%,transparent 50%)}
.grade.observed{background:var(--muted)}
.star{color:var(--warn-solid);font-weight:400}
.fails{color:var(--bad);font-weight:600}
summary{cursor:pointer;padding:10px 0;font-weight:600;color:var(--accent)}
figure{overflow:auto;border-radius:10px;background:${light.surface};color-scheme:light}
figure svg{display:block;max-width:none}
.map{overflow:auto;max-height:92vh;border:1px solid var(--line);border-radius:10px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:separate;border-spacing:0}
th,td{vertical-align:top;text-align:left;padding:8px 7px;min-width:190px;max-width:270px;hyphens:auto;overflow-wrap:break-word;background:var(--surface)}
thead{position:sticky;top:0;z-index:2}
thead td,tbody th{position:sticky;left:0;z-index:1;min-width:150px;max-width:170px;width:150px}
thead td{z-index:3}
.phases th{background:var(--accent-soft);color:var(--accent);border-left:2px solid var(--surface)}
.steps th,.steps td{border-bottom:1px solid var(--line-strong)}
.steps small{display:inline}.steps .way{display:block}
tbody th,tbody td{border-top:1px solid var(--line)}
.interaction>*{border-top:2px solid var(--text)}
.visibility>*{border-top:2px dashed var(--text)}
.internal>*{border-top:2px dotted var(--text)}
.feelings td{font-size:13px}
.feelings i{display:block;height:6px;border-radius:3px;margin-bottom:5px;background:var(--line-strong)}
.level-0 i{width:20%;background:var(--bad-solid)}.level-1 i{width:40%;background:var(--bad-solid)}
.level-2 i{width:60%}.level-3 i{width:80%;background:var(--good-solid)}.level-4 i{width:100%;background:var(--good-solid)}
td ul{display:grid;gap:6px}
.card{display:flex;gap:7px;padding:6px 8px;border-radius:6px;border:1px solid var(--line);background:var(--surface)}
.guess{border-style:dashed;border-color:var(--line-strong)}
.card .grade{margin-top:6px}
.card>span{min-width:0}.card img{display:block;max-width:100%;max-height:180px;border-radius:4px;margin-bottom:5px}
.bad{background:var(--bad-soft)}.good{background:var(--good-soft)}.info{background:var(--info-soft)}
${hueRules}
section ul{display:grid;gap:8px;max-width:75ch}
section li{padding:8px 12px;border-radius:6px;background:var(--sunken)}
@media (max-width:600px){thead td,tbody th{min-width:88px;max-width:88px;width:88px;font-size:13px}th,td{min-width:150px}}
@media print{:root{color-scheme:light}@page{size:A3 landscape;margin:10mm}main{padding:0}body{font-size:10pt}.map{overflow:visible;max-height:none;border:0}.drawing{display:none}thead{position:static}thead td,tbody th{position:static}th,td{min-width:0}tr{break-inside:avoid}}`;
}
