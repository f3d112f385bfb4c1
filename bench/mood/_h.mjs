import { readFileSync } from 'node:fs';
import { createReader } from '/work/main/src/mood/index.js';
import { shippedCues } from '/work/main/training/cues.js';
const reader = createReader(shippedCues('/work/main'), readFileSync(process.argv[2]));
const show = process.argv[3];
const of = {}; let right = 0, n = 0;
for (const line of readFileSync('/work/main/bench/mood/hard.tsv','utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [kind, lang, want, text] = line.split('\t');
  const r = reader.read(text, { lang });
  const ok = want.split('|').includes(r.emotion);
  (of[kind] ??= [0,0])[0] += ok; of[kind][1]++; right += ok; n++;
  if (!ok && show) console.log(kind, want, '→', r.emotion, Object.entries(r.emotions).filter(([,p])=>p>.15).map(([e,p])=>e.slice(0,6)+' '+p).join(' '), '|', text);
}
console.log((right/n).toFixed(3), Object.entries(of).map(([k,[a,b]])=>`${k} ${a}/${b}`).join(', '));
